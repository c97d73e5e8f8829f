import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

type Row = readonly [name: string, text: string, expected: readonly string[]]

const rows: readonly Row[] = [
  [
    'a column of labels beside models that go on over blank cells',
    '| Model | Token Type | Price per 1M tokens |\n|---|---|---|\n| GPT-9 | Input | $2 |\n| | Output | $8 |\n| | Input - Cache Read | $0.5 |',
    [
      'GPT-9 | price.input | 2 USD/1M tokens',
      'GPT-9 | price.output | 8 USD/1M tokens',
      'GPT-9 | price.cached_input | 0.5 USD/1M tokens',
    ],
  ],
  [
    'one score a row',
    '| Benchmark | Model | Result |\n|---|---|---|\n| MGSM | GPT-9 | 72% |\n| | Grok 7 | 78% |\n| IFEval | GPT-9 | 53% |\n| | Grok 7 | 59% |',
    [
      'GPT-9 | benchmark.mgsm | 72 %',
      'Grok 7 | benchmark.mgsm | 78 %',
      'GPT-9 | benchmark.ifeval | 53 %',
      'Grok 7 | benchmark.ifeval | 59 %',
    ],
  ],
  [
    'what goes in and out, told in words, is no label',
    '| Model | Input | Output | Context |\n|---|---|---|---|\n| GPT-9 | Text, image | Text | 200K |\n| Grok 7 | Text | Text | 64K |',
    ['GPT-9 | context_window | 200000 tokens', 'Grok 7 | context_window | 64000 tokens'],
  ],
  [
    'what is charged in another unit than money is no price',
    '| Model | Price in tokens | Price in credits |\n|---|---|---|\n| GPT-9 | $0.02 per M input tokens | 2457 credits per M input tokens |\n| Grok 7 | $0.04 per 512x512 tile | 12 credits per tile |',
    ['GPT-9 | price.input | 0.02 USD/1M tokens'],
  ],
  [
    'a cell a line, blank cells without a line, prices run together',
    'Model\n\nContext\n\nRate limits\n\nPricing\n\nPer million tokens\n\nGPT-9\n\n256,000\n\n2Mtpm\n\n480rpm\n\n$0.20$1.50\n\nGrok 7\n\n64,000\n\n$3.00$15.00\n\nImage models\n\nPer image\n\nGrok 7 Image\n\n$0.07\n\nWrite to us.',
    [
      'GPT-9 | context_window | 256000 tokens',
      'GPT-9 | rate_limit.requests | 480 requests/min',
      'GPT-9 | price.input | 0.2 USD/1M tokens',
      'GPT-9 | price.output | 1.5 USD/1M tokens',
      'Grok 7 | context_window | 64000 tokens',
      'Grok 7 | price.input | 3 USD/1M tokens',
      'Grok 7 | price.output | 15 USD/1M tokens',
    ],
  ],
  [
    'an HTML table with blank lines that nobody closes',
    '<table>\n<tr><th>Benchmark</th><th>GPT-9</th></tr>\n\n<tr><td>MGSM</td><td>80.1</td></tr>\n\n<tr><td>OddTest</td><td>44.0</td></tr>\n\nGrok 7 has a context window of 64K tokens.',
    [
      'GPT-9 | benchmark.mgsm | 80.1 %',
      'GPT-9 | benchmark.oddtest | 44 %',
      'Grok 7 | context_window | 64000 tokens',
    ],
  ],
  [
    'a speed in seconds, and chance among the models',
    '| Model | Speed | MGSM |\n|---|---|---|\n| Chance | - | 25% |\n| GPT-9 | 0.8 s | 70% |',
    ['GPT-9 | latency.response | 0.8 s', 'GPT-9 | benchmark.mgsm | 70 %'],
  ],
  [
    'a list of sizes in one cell',
    '| Model | Sizes | Context |\n|---|---|---|\n| Llama 9 | 8B, 70B and 405B | 64K |\n| Qwen9 | 7B | 32K |',
    [
      'Llama 9 | parameters.total | 8000000000 parameters',
      'Llama 9 | parameters.total | 70000000000 parameters',
      'Llama 9 | parameters.total | 405000000000 parameters',
      'Llama 9 | context_window | 64000 tokens',
      'Qwen9 | parameters.total | 7000000000 parameters',
      'Qwen9 | context_window | 32000 tokens',
    ],
  ],
]

describe('rows that say what they measure, and cells that copying set apart', () => {
  test.each(rows)('%s', (_, text, expected) => {
    expect(claimsOf(text, 'a.md')).toEqual(expected)
  })
})
