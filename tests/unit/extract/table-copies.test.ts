import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

type Copy = readonly [name: string, filename: string, text: string, expected: readonly string[]]

/** Tables as copying leaves them: the cells are there, what parted them is not. */
const copies: readonly Copy[] = [
  [
    'a table on one line',
    'a.md',
    'Speeds of Grok 7: | Host | Tokens/s | |------|---------| | Groq | 812 | | Cerebras | 142 |',
    [
      'Grok 7 | throughput.output | 812 tokens/s | platform=Groq',
      'Grok 7 | throughput.output | 142 tokens/s | platform=Cerebras',
    ],
  ],
  [
    'rows broken between their cells',
    'a.txt',
    'Limits:\nModel | Context | Max output |\n---|---|---|\nGrok 7 |\n128,000 | 16,384 |\nGrok 6 |\n64,000 | 4,096 |',
    [
      'Grok 7 | context_window | 128000 tokens',
      'Grok 7 | max_output | 16384 tokens',
      'Grok 6 | context_window | 64000 tokens',
      'Grok 6 | max_output | 4096 tokens',
    ],
  ],
  [
    'a drawn box whose cells were wrapped',
    'a.txt',
    [
      '┌────────┬──────────────┬─────────────┐',
      '│ Model  │ Best for     │ Cost        │',
      '│        │              │ (per MTok)  │',
      '├────────┼──────────────┼─────────────┤',
      '│ Grok   │ long and     │ Input: $3   │',
      '│ 7      │ hard tasks   │ Output: $15 │',
      '├────────┼──────────────┼─────────────┤',
      '│ Grok   │ short        │ Input: $1   │',
      '│ 6 Mini │ questions    │ Output: $5  │',
      '└────────┴──────────────┴─────────────┘',
    ].join('\n'),
    [
      'Grok 7 | price.input | 3 USD/1M tokens',
      'Grok 7 | price.output | 15 USD/1M tokens',
      'Grok 6 Mini | price.input | 1 USD/1M tokens',
      'Grok 6 Mini | price.output | 5 USD/1M tokens',
    ],
  ],
  [
    'single spaces, words and blank cells among the values',
    'a.txt',
    'Model Size Alignment MMLU HumanEval\nGrok 7 32B SFT 61.4 -\nGrok 6 Mini - RLHF 57.1 40.2',
    [
      'Grok 7 | parameters.total | 32000000000 parameters',
      'Grok 7 | benchmark.mmlu | 61.4 %',
      'Grok 6 Mini | benchmark.mmlu | 57.1 %',
      'Grok 6 Mini | benchmark.humaneval | 40.2 %',
    ],
  ],
  [
    'single spaces, days of several words, a line that heads rows, a cell of words at the end',
    'a.txt',
    'Model Release date Shutdown date Replacement\ngrok-6.5-pro June 17, 2025 June 17, 2026 grok-7\nPreview models\ngrok-7-preview November 18, 2025 None announced',
    ['Grok 6.5 Pro | release_date | 2025-06-17 date', 'Grok 7 Preview | release_date | 2025-11-18 date'],
  ],
  [
    'a number before each row',
    'a.txt',
    'Rank Model Organization MMLU License\n1 Grok-7 xAI 91.2 Proprietary\n2 DeepSeek-V9 DeepSeek 90.8 MIT',
    [
      'Grok 7 | benchmark.mmlu | 91.2 %',
      'Grok 7 | license | Proprietary text',
      'DeepSeek-V9 | benchmark.mmlu | 90.8 %',
      'DeepSeek-V9 | license | MIT text',
    ],
  ],
  [
    'a cell a line, words among them',
    'a.txt',
    'Model\nOutput per MTok\nThinking\ngrok-7\n$12\nrequired\ngrok-6-mini\n$0.6\n-',
    ['Grok 7 | price.output | 12 USD/1M tokens', 'Grok 6 Mini | price.output | 0.6 USD/1M tokens'],
  ],
  [
    'cells that were run together, sizes with what they are made of',
    'a.txt',
    'ModelTotal ParamsActive ParamsContext WindowMMLUHumanEval\nLlama 9 Scout109B (16 experts)17B10M tokens~85~80\nLlama 8 70B70B (dense)70B128K tokens86.072.6',
    [
      'Llama 9 Scout | parameters.total | 109000000000 parameters',
      'Llama 9 Scout | parameters.active | 17000000000 parameters',
      'Llama 9 Scout | context_window | 10000000 tokens',
      'Llama 9 Scout | benchmark.mmlu | 85 % | approximate',
      'Llama 9 Scout | benchmark.humaneval | 80 % | approximate',
      'Llama 8 70B | parameters.total | 70000000000 parameters',
      'Llama 8 70B | parameters.active | 70000000000 parameters',
      'Llama 8 70B | context_window | 128000 tokens',
      'Llama 8 70B | benchmark.mmlu | 86 %',
      'Llama 8 70B | benchmark.humaneval | 72.6 %',
    ],
  ],
  [
    'a sentence that begins as such a header does',
    'a.txt',
    'Model makers raised their prices in spring.\nGrok 7 was there on day 3 of 5 - it sold 20 seats.',
    [],
  ],
]

describe('tables that copying changed', () => {
  test.each(copies)('%s', (_name, filename, text, expected) =>
    expect(claimsOf(text, filename)).toEqual(expected),
  )
})
