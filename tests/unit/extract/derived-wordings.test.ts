import { describe, expect, test } from 'vitest'
import { readText } from './claims-of.ts'

/** Subject, comparator, property and figure of each relative statement of a text. */
const derivedOf = (text: string) =>
  readText(text).derived.map(({ subject, comparator, property, relation, figure, direction }) =>
    [subject, comparator ?? '-', property, `${relation} ${figure}`, direction ?? '']
      .filter(Boolean)
      .join(' | '),
  )

const cases: readonly [what: string, text: string, expected: readonly string[]][] = [
  [
    'whom a sentence opens with',
    'Compared to GPT-8, GPT-9 is 30 times more expensive.',
    ['GPT-9 | GPT-8 | price.token | ratio 30'],
  ],
  [
    'what stands right behind the multiple',
    'Grok 7 is 2x faster than GPT-9 and costs 8% of its price.',
    ['Grok 7 | GPT-9 | throughput.output | ratio 2', 'Grok 7 | GPT-9 | price.token | ratio 0.08'],
  ],
  [
    'a speed before the multiple',
    'Grok 7 is cheap. Its inference speed is twice that of GPT-9, while the price is low.',
    ['Grok 7 | GPT-9 | throughput.output | ratio 2'],
  ],
  [
    'a gain in points',
    'On MMLU, Grok 7 shows an improvement of 3.4 points over GPT-9.',
    ['Grok 7 | GPT-9 | benchmark.mmlu | difference 3.4'],
  ],
  [
    'a gain before its noun',
    '# Grok 7\n\nGPQA Diamond is the biggest jump: a 13.4 point gain over GPT-9.',
    ['Grok 7 | GPT-9 | benchmark.gpqa-diamond | difference 13.4'],
  ],
  [
    'a margin in percent on a benchmark',
    'On the MMLU dataset, Grok 7 outperforms GPT-9 by 2.6%.',
    ['Grok 7 | GPT-9 | benchmark.mmlu | difference 2.6'],
  ],
  [
    'gains beside rivals',
    'Grok 7 surpasses GPT-9 (+6.8) and GLM-9 (+15.3) on HumanEval.',
    [
      'Grok 7 | GPT-9 | benchmark.humaneval | difference 6.8',
      'Grok 7 | GLM-9 | benchmark.humaneval | difference 15.3',
    ],
  ],
  [
    'a fraction in figures',
    'Grok 7 costs 1/30 of the price of GPT-9.',
    ['Grok 7 | GPT-9 | price.token | ratio 30 | lower'],
  ],
  [
    'whom brackets hold it against',
    '# Grok 7\n\nGrok 7 is €3 per million tokens (vs. €10 for GPT-9), so 70% cheaper.',
    ['Grok 7 | GPT-9 | price.token | percent_change -70'],
  ],
  [
    'like another, but for less',
    'Grok 7 is comparable to GPT-9 at half the price.',
    ['Grok 7 | GPT-9 | price.token | ratio 0.5'],
  ],
  [
    'a margin in Chinese',
    '在 GPQA Diamond 上，Grok 7 领先 GPT-9 3.5 个百分点。',
    ['Grok 7 | GPT-9 | benchmark.gpqa-diamond | difference 3.5'],
  ],
  [
    'another clause behind a comma has a subject of its own',
    'GPT-9 Instant is 33% faster than GPT-9, and GPT-9 Mini about 70% cheaper.',
    [
      'GPT-9 Instant | GPT-9 | throughput.output | percent_change 33',
      'GPT-9 Mini | GPT-9 | price.token | percent_change -70',
    ],
  ],
  // must not
  [
    'the score of a rival is no margin',
    'On the MMLU dataset, Grok 7 reaches 88%, which exceeds the score of GPT-9 of 86.4%.',
    [],
  ],
  ['in Chinese too', '在 GPQA Diamond 上，Grok 7 的成绩为 67.0%，略高于 GPT-9 的 65.8%。', []],
  ['more tokens for a text are no price', 'Grok 7 uses 35% more tokens than GPT-9 for the same text.', []],
  ['a multiple of what is no property', 'Grok 7 comes after quadrupling capability.', []],
  ['a date is no fraction', 'Grok 7 came on 1/30 and GPT-9 on 2/14.', []],
]

describe('relative statements in other words', () => {
  test.each(cases)('%s', (_, text, expected) => expect(derivedOf(text)).toEqual(expected))
})
