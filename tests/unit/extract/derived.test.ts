import { describe, expect, test } from 'vitest'
import { readText } from './claims-of.ts'

const derivedOf = (text: string) =>
  readText(text).derived.map(({ subject, comparator, property, relation, figure, direction, modality }) =>
    [
      subject,
      comparator ?? '-',
      property,
      `${relation} ${figure}`,
      direction ?? '',
      modality === 'asserted' ? '' : modality,
    ]
      .filter(Boolean)
      .join(' | '),
  )

const cases: [string, string[]][] = [
  ['Grok 7 has a 40% lower latency than GPT-9.', ['Grok 7 | GPT-9 | latency.response | percent_change -40']],
  ['Grok 7 is twice the price of GPT-9.', ['Grok 7 | GPT-9 | price.token | ratio 2']],
  [
    'Grok 7 costs $4 per million input tokens and $8 per million output tokens. Grok 7 is 2.5x cheaper than GPT-9.',
    ['Grok 7 | GPT-9 | price.input | ratio 2.5 | lower', 'Grok 7 | GPT-9 | price.output | ratio 2.5 | lower'],
  ],
  ['Grok 7 has a 2X larger context window than GPT-9.', ['Grok 7 | GPT-9 | context_window | ratio 2']],
  [
    'Grok 7 is approximately 70% cheaper than GPT-9.',
    ['Grok 7 | GPT-9 | price.token | percent_change -70 | approximate'],
  ],
  [
    '与 GLM-8 相比，GLM-9 在 SWE-bench（73.8%，+5.8%）上有提升，这里是更多的中文说明文字。',
    ['GLM-9 | GLM-8 | benchmark.swe-bench | difference 5.8'],
  ],
  [
    'On MMLU-Pro, Grok 7 is 5.5 points behind GPT-9.',
    ['Grok 7 | GPT-9 | benchmark.mmlu-pro | difference -5.5'],
  ],
  [
    'Grok 7 costs $2 per million input tokens. The price of Grok 7 fell by 80%.',
    ['Grok 7 | - | price.token | percent_change -80'],
  ],
  ['Grok 7 takes a quarter of the context of GPT-9.', ['Grok 7 | GPT-9 | context_window | ratio 0.25']],
  [
    'Grok 7 ist achtmal günstiger als GPT-9, und das ist für die Leute nicht schlecht.',
    ['Grok 7 | GPT-9 | price.token | ratio 8 | lower'],
  ],
  [
    'Grok 7 streams 62 tokens per second, 35% slower than GPT-9.',
    ['Grok 7 | GPT-9 | throughput.output | percent_change -35'],
  ],
  ['Revenue doubled to $2 billion.', []],
  ['Grok 7 is 40% faster.', []],
]
describe('relative statements', () => {
  test.each(cases)('%s', (text, expected) => expect(derivedOf(text)).toEqual(expected))
})
