import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const reads: [string, string[]][] = [
  [
    'GPT-9 costs $5/$30 per MTok.',
    ['GPT-9 | price.input | 5 USD/1M tokens', 'GPT-9 | price.output | 30 USD/1M tokens'],
  ],
  [
    'Claude Opus 9 ($3/M input) undercuts GPT-9 ($6/M input).',
    ['Claude Opus 9 | price.input | 3 USD/1M tokens', 'GPT-9 | price.input | 6 USD/1M tokens'],
  ],
  ['GPT-9 is billed at $0.004 per 1,000 tokens for input.', ['GPT-9 | price.input | 4 USD/1M tokens']],
  [
    'GPT-9 and Grok 7 score 81.5% and 79.2% on GPQA Diamond, respectively.',
    ['GPT-9 | benchmark.gpqa-diamond | 81.5 %', 'Grok 7 | benchmark.gpqa-diamond | 79.2 %'],
  ],
  [
    'On SWE-bench Pro, Grok 7 scores 61.0% while GPT-9 trails at 58.2%.',
    ['Grok 7 | benchmark.swe-bench-pro | 61 %', 'GPT-9 | benchmark.swe-bench-pro | 58.2 %'],
  ],
  [
    'Unlike GPT-8, which has a 128K context window, Grok 7 offers 2M tokens of context.',
    ['GPT-8 | context_window | 128000 tokens', 'Grok 7 | context_window | 2000000 tokens'],
  ],
  ['Grok 7 was launched on March 3, 2026.', ['Grok 7 | release_date | 2026-03-03 date']],
  [
    'Grok 7 has 40B total parameters, of which 6B active.',
    [
      'Grok 7 | parameters.total | 40000000000 parameters',
      'Grok 7 | parameters.active | 6000000000 parameters',
    ],
  ],
  ['Grok 7 answers with a latency under 1.5 seconds.', ['Grok 7 | latency.response | 1.5 s | at_most']],
  [
    'Grok 7 is expected to cost $4 per million input tokens.',
    ['Grok 7 | price.input | 4 USD/1M tokens | expected'],
  ],
  [
    'Pricing for Grok 8 has not been announced yet.',
    ['Grok 8 | price.token | null USD/1M tokens | unannounced'],
  ],
  ['ChatGPT Plus costs $20/month.', ['ChatGPT | price.subscription | 20 USD/month | plan=Plus']],
  [
    'Phi-7 and Phi-8 are siblings. Both support a 64K context window.',
    ['Phi-7 | context_window | 64000 tokens', 'Phi-8 | context_window | 64000 tokens'],
  ],
  [
    'Das Modell Grok 7 kostet 2,50 US-Dollar pro Million Eingabe-Token und hat ein Kontextfenster von 400.000 Token, so die Angaben.',
    ['Grok 7 | price.input | 2.5 USD/1M tokens', 'Grok 7 | context_window | 400000 tokens'],
  ],
  [
    'GLM-9 的上下文长度为 100 万 tokens，总参数量为 3550 亿。这是一个新的开源模型系列的介绍文字，用来说明。',
    ['GLM-9 | context_window | 1000000 tokens', 'GLM-9 | parameters.total | 355000000000 parameters'],
  ],
]

describe('sentences', () => {
  test.each(reads)('%s', (sentence, expected) => expect(claimsOf(sentence)).toEqual(expected))
})

const silent = [
  'If you process 10M tokens a day at $5 per million tokens with GPT-9, budget for it.',
  'A typical GPT-9 call (1K in, 500 out): $0.005 + $0.015 = $0.02',
  'GPT-9 is 40% cheaper than Grok 7.',
  'The share of ChatGPT fell from 87% to 68%.',
  'Call GPT-9 with max_tokens=4096 and temperature=0.2.',
  'GPT-9 speaks 95 languages and ranked #6.',
  'Running MMLU on GPT-9 cost $420.',
  'Cohere’s Commander writes 156 tokens per second.',
]

describe('no claims', () => {
  test.each(silent)('%s', (sentence) => expect(claimsOf(sentence)).toEqual([]))
})
