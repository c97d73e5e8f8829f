import { describe, expect, it } from 'vitest'
import { judgeTopic } from '../../../lib/judge/judge-topic.ts'
import { type Said, statement } from './statement.ts'

/** A true statement, and what happens to it on its way into another source. */
interface Mutated {
  readonly what: string
  /** The topic: the true statement by A, the mutated one by B, and whatever both say beside it. */
  readonly said: readonly Said[]
  readonly siblings?: readonly Said[]
  readonly subject?: string
  readonly kind: string
  readonly rule?: string
  readonly cause?: RegExp
}

const PRICES = [5, 30, 0.15, 2.5, 75, 0.044]
const WINDOWS = [64_000, 128_000, 200_000, 400_000, 1_050_000]
const SCORES = [61.8, 74.4, 88.7, 93.6]
const SIZES = [3.8e9, 25.2e9, 70e9, 671e9]

const plain = (figure: number) =>
  figure.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 })
const dollars = (figure: number) => `$${plain(figure)}`

const unitSlips: Mutated[] = [
  ...PRICES.map((price) => ({
    what: `${dollars(price)} per million told as per thousand`,
    said: [
      { value: price, written: dollars(price) },
      { value: price * 1000, written: `${dollars(price)} per 1K` },
    ],
    kind: 'unit_slip',
    cause: /per 1,000 tokens read as one per million/,
  })),
  ...PRICES.slice(0, 4).map((price) => ({
    what: `${dollars(price)} per million told as per token`,
    said: [
      { value: price, written: dollars(price) },
      { value: price * 1e6, written: dollars(price) },
    ],
    kind: 'unit_slip',
    cause: /per token/,
  })),
  ...WINDOWS.map((tokens) => ({
    what: `the K of ${tokens} lost`,
    said: [
      { property: 'context_window', value: tokens, written: `${tokens / 1000}K` },
      { property: 'context_window', value: tokens / 1000, written: String(tokens / 1000) },
    ],
    kind: 'unit_slip',
    cause: /suffix/,
  })),
  ...SIZES.map((size) => ({
    what: `the B of ${size} read as M`,
    said: [
      { property: 'parameters.total', value: size, written: `${size / 1e9}B` },
      { property: 'parameters.total', value: size / 1000, written: `${size / 1e9}M` },
    ],
    kind: 'unit_slip',
    cause: /suffix/,
  })),
  ...SCORES.map((score) => ({
    what: `${score} % told as a fraction`,
    said: [
      { property: 'benchmark.mmlu', value: score, written: `${score}%` },
      {
        property: 'benchmark.mmlu',
        value: Number((score / 100).toFixed(3)),
        written: (score / 100).toFixed(3),
      },
    ],
    kind: 'unit_slip',
    cause: /fraction/,
  })),
  {
    what: 'milliseconds told as seconds',
    said: [
      { property: 'latency.first_token', value: 0.32, written: '320' },
      { property: 'latency.first_token', value: 320, written: '320' },
    ],
    kind: 'unit_slip',
    cause: /milliseconds/,
  },
  {
    what: 'a year’s price told as a month’s',
    said: [
      { property: 'price.subscription', value: 20, qualifiers: { plan: 'Pro' } },
      { property: 'price.subscription', value: 240, qualifiers: { plan: 'Pro' } },
    ],
    kind: 'direct',
    cause: /year/,
  },
]

const scopesDropped: Mutated[] = [
  ...PRICES.slice(0, 4).flatMap((price): Mutated[] => [
    {
      what: `batch dropped from half of ${dollars(price)}, the source also giving the full price`,
      said: [
        { value: price },
        { value: price / 2, qualifiers: { tier: 'batch' } },
        { value: price, by: 'A' },
      ],
      kind: 'scope',
      rule: 'other_scope',
    },
    {
      what: `the reseller dropped from a price of ${dollars(price)}`,
      said: [{ value: price, qualifiers: { platform: 'Groq' } }, { value: price * 1.3 }],
      kind: 'scope',
      rule: 'other_scope',
    },
    {
      what: `the long-input band dropped from twice ${dollars(price)}: nothing tells`,
      said: [{ value: price }, { value: price * 2 }],
      kind: 'direct',
      rule: 'same_fact',
    },
    {
      what: `peak dropped from ${dollars(price)}, the other source giving both`,
      said: [
        { value: price, qualifiers: { tier: 'peak' } },
        { value: price / 2, qualifiers: { tier: 'off-peak' }, by: 'A' },
        { value: price, by: 'B' },
      ],
      kind: 'scope',
    },
  ]),
  ...SCORES.flatMap((score): Mutated[] => [
    {
      what: `effort dropped from ${score} %`,
      said: [
        { property: 'benchmark.mmlu', value: score, written: `${score}%`, qualifiers: { effort: 'high' } },
        { property: 'benchmark.mmlu', value: score - 7, written: `${score - 7}%` },
      ],
      kind: 'scope',
      rule: 'unknown_protocol',
    },
    {
      what: `tools dropped from ${score} %`,
      said: [
        { property: 'benchmark.hle', value: score, written: `${score}%`, qualifiers: { tools: 'with' } },
        { property: 'benchmark.hle', value: score - 20, written: `${score - 20}%` },
      ],
      kind: 'scope',
      rule: 'unknown_protocol',
    },
  ]),
]

const columnsShifted: Mutated[] = [
  ...PRICES.slice(0, 4).flatMap((price): Mutated[] => [
    {
      what: `input and output of ${dollars(price)} swapped`,
      said: [{ value: price }, { value: price * 6 }],
      siblings: [
        { property: 'price.output', value: price * 6, by: 'A' },
        { property: 'price.output', value: price, by: 'B' },
      ],
      kind: 'direct',
      cause: /swapped/,
    },
    {
      what: `the cached price in the input column of ${dollars(price)}`,
      said: [{ value: price }, { value: price / 8 }],
      siblings: [{ property: 'price.cached_input', value: price / 8, by: 'A' }],
      kind: 'direct',
      cause: /cached price in the input column/,
    },
  ]),
  ...SCORES.map((score) => ({
    what: `the neighbour’s score in place of ${score} %`,
    said: [
      { property: 'benchmark.mmlu', value: score, written: `${score}%` },
      { property: 'benchmark.mmlu', value: 45.3, written: '45.3%' },
    ],
    siblings: [{ property: 'benchmark.gpqa-diamond', value: 45.3, by: 'A' }],
    kind: 'direct',
    cause: /column shifted/,
  })),
  {
    what: 'the context window in the column of the output limit',
    said: [
      { property: 'max_output', value: 64_000 },
      { property: 'max_output', value: 200_000 },
    ],
    siblings: [{ property: 'context_window', value: 200_000, by: 'A' }],
    kind: 'direct',
    cause: /context window given as output limit/,
  },
  {
    what: 'the active parameters in the column of all',
    said: [
      { property: 'parameters.total', value: 560e9, written: '560B' },
      { property: 'parameters.total', value: 27e9, written: '27B' },
    ],
    siblings: [{ property: 'parameters.active', value: 27e9, by: 'A' }],
    kind: 'direct',
    cause: /active parameters given as total/,
  },
]

const outdated: Mutated[] = PRICES.map((price) => ({
  what: `${dollars(price * 5)} kept after a cut to ${dollars(price)}`,
  said: [
    { value: price * 5, by: 'A', date: '2025-01-01', basis: 'stated' },
    { value: price, by: 'A', date: '2025-06-10', basis: 'stated' },
    { value: price * 5, by: 'B', date: '2025-12-01' },
  ],
  kind: 'direct',
  rule: 'stale',
  cause: /right before the value changed/,
}))

const aliasesMoved: Mutated[] = ['codestral-latest', 'gpt-5-chat-latest', 'mistral-medium-latest'].map(
  (subject) => ({
    what: `${subject} read on two days`,
    subject,
    said: [
      { value: 0.4, date: '2025-06-01' },
      { value: 1.5, date: '2026-06-01' },
    ],
    kind: 'scope',
    rule: 'moving_alias',
  }),
)

const rounded: Mutated[] = [
  ...WINDOWS.map((tokens) => ({
    what: `${tokens} written in 1,024s`,
    said: [
      { property: 'context_window', value: tokens },
      { property: 'context_window', value: Math.round(tokens * 1.024) },
    ],
    kind: 'rounding',
  })),
  ...SCORES.map((score) => ({
    what: `${score} % without its decimal`,
    said: [
      { property: 'benchmark.mmlu', value: score, written: `${score}%` },
      { property: 'benchmark.mmlu', value: Math.round(score), written: `${Math.round(score)}%` },
    ],
    kind: 'rounding',
  })),
  ...[0.125, 0.435, 2.499, 0.0375].map((price) => ({
    what: `${dollars(price)} cut to two decimals`,
    said: [
      { value: price, written: dollars(price) },
      { value: Number(price.toFixed(2)), written: `$${price.toFixed(2)}` },
    ],
    kind: 'rounding',
  })),
  ...SIZES.filter((size) => size % 1e9 !== 0).map((size) => ({
    what: `${size} in whole billions`,
    said: [
      { property: 'parameters.total', value: size, written: `${size / 1e9}B` },
      {
        property: 'parameters.total',
        value: Math.round(size / 1e9) * 1e9,
        written: `${Math.round(size / 1e9)}B`,
      },
    ],
    kind: 'rounding',
  })),
]

const PAIRS: readonly Mutated[] = [
  ...unitSlips,
  ...scopesDropped,
  ...columnsShifted,
  ...outdated,
  ...aliasesMoved,
  ...rounded,
]

/** The first statement is A's, the last B's, unless told otherwise. */
function judge({ said, siblings = [], subject = 'Acme One' }: Mutated) {
  const spoken = said.map((each, index) => statement({ by: index === 0 ? 'A' : 'B', ...each }))
  return judgeTopic(
    spoken.map((each) => ({ ...each, subject })),
    siblings.map(statement),
  ).findings
}

describe('a statement that was changed on its way', () => {
  it.each(PAIRS.map((pair) => [pair.what, pair] as const))('%s', (_, pair) => {
    const [finding] = judge(pair)
    expect(finding?.kind).toBe(pair.kind)
    if (pair.rule) expect(finding?.rule).toBe(pair.rule)
    expect(finding?.cause ?? '').toMatch(pair.cause ?? /^$/)
  })

  it('comes in at least 80 ways', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(80)
  })
})
