import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const reads: [string, string[]][] = [
  [
    'Tern 2 Pro and Tern 2 Mini are out. Mini costs $0.20 per million input tokens. The flagship takes 400K tokens of context, the small one 100K.',
    [
      'Tern 2 Mini | price.input | 0.2 USD/1M tokens',
      'Tern 2 Pro | context_window | 400000 tokens',
      'Tern 2 Mini | context_window | 100000 tokens',
    ],
  ],
  [
    'Grok 7 scores 81.5% on MMLU-Pro and 62.0% on GPQA Diamond. Grok 6 reached 74.1% and 55.3%, respectively.',
    [
      'Grok 7 | benchmark.mmlu-pro | 81.5 %',
      'Grok 7 | benchmark.gpqa-diamond | 62 %',
      'Grok 6 | benchmark.mmlu-pro | 74.1 %',
      'Grok 6 | benchmark.gpqa-diamond | 55.3 %',
    ],
  ],
  [
    'On AIME 2025 and LiveCodeBench, Grok 7 gets 61.0/70.3 (vs. Grok 6’s 44.2/65.9).',
    [
      'Grok 7 | benchmark.aime-2025 | 61 %',
      'Grok 7 | benchmark.livecodebench | 70.3 %',
      'Grok 6 | benchmark.aime-2025 | 44.2 %',
      'Grok 6 | benchmark.livecodebench | 65.9 %',
    ],
  ],
  [
    'Grok 7 streams 212 tokens per second; Grok 6 does 168. Time to first token is 0.31 s for Grok 7 and 0.45 s for Grok 6.',
    [
      'Grok 7 | throughput.output | 212 tokens/s',
      'Grok 6 | throughput.output | 168 tokens/s',
      'Grok 7 | latency.first_token | 0.31 s',
      'Grok 6 | latency.first_token | 0.45 s',
    ],
  ],
  [
    'Nordlicht AI released Tern 3 on 24 February 2026. It has a sibling, Tern 3 Mini. September 2025 is the knowledge cutoff of Tern 3.',
    ['Tern 3 | release_date | 2026-02-24 date', 'Tern 3 | knowledge_cutoff | 2025-09 date'],
  ],
  [
    '# Grok 7 or Grok 6?\n\nOn MMLU-Pro it is 83.1% for Grok 7 against 80.0%.',
    ['Grok 7 | benchmark.mmlu-pro | 83.1 %', 'Grok 6 | benchmark.mmlu-pro | 80 %'],
  ],
]

describe('whose a figure is', () => {
  test.each(reads)('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
})

const silent = [
  'In a prompt of 30,000 tokens, Grok 7 found the clause.',
  'Our longest document has 90K tokens; Grok 7 read it.',
  'Grok 7’s maker raised $400 million at a valuation of $3 billion in 2024.',
  'Version 1.4 of the Grok 7 SDK came out quickly.',
  'Grok 7 is 3.4 points behind on MMLU-Pro.',
  'Prediction: Grok 8 will cost $2 per million input tokens.',
]

describe('figures of nobody', () => {
  test.each(silent)('%s', (text) => expect(claimsOf(text)).toEqual([]))
})
