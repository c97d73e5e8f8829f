import { describe, expect, it } from 'vitest'
import { judgeTopic } from '../../../lib/judge/judge-topic.ts'
import { type Said, statement } from './statement.ts'

const judge = (...said: Said[]) => judgeTopic(said.map(statement))
const raised = (...said: Said[]) =>
  judge(...said).findings.filter(({ kind }) => kind === 'direct' || kind === 'unit_slip')

describe('findings', () => {
  it('are one per pair of values, with all who say them', () => {
    const findings = raised(
      { value: 5, written: '$5', by: 'A' },
      { value: 5, written: '$5.00', by: 'B' },
      { value: 60, written: '$0.060', by: 'C' },
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]?.a.sourceIds).toEqual(['A', 'B'])
    expect(findings[0]?.b.sourceIds).toEqual(['C'])
    expect(findings[0]?.sentence).toBe(
      'On the input price of Acme One, A and B say $5 per million tokens, while C says $60 per million tokens (written “$0.060” per 1,000), 12 times apart: prices are exact to the digits written, so both cannot hold.',
    )
  })

  it('name both dates of two articles that differ', () => {
    const [finding] = raised(
      { value: 5, by: 'A', date: '2026-04-23' },
      { value: 6, by: 'B', date: '2026-05' },
    )
    expect(finding?.sentence).toContain('The first was said on 23 April 2026, the second in May 2026')
  })

  it('keep their id when another source joins in', () => {
    const two = raised({ value: 5, source: 'x', by: 'A' }, { value: 6, source: 'x', by: 'A' })
    const three = raised(
      { value: 5, source: 'x', by: 'A' },
      { value: 6, source: 'x', by: 'A' },
      { value: 6, by: 'B' },
    )
    expect(two[0]?.rule).toBe('same_source')
    expect(three[0]?.rule).toBe('same_fact')
    expect(three[0]?.id).toBe(two[0]?.id)
    expect(three[0]?.sentence).toContain('A gives both figures.')
  })

  it('tell what a source says itself from what it reports of others', () => {
    const own = statement({ property: 'benchmark.mmlu', value: 21.5, by: 'A' })
    const reported = {
      ...statement({ property: 'benchmark.mmlu', value: 33, by: 'A' }),
      attributedTo: 'Acme',
    }
    const [finding] = judgeTopic([own, reported]).findings
    expect(finding?.rule).toBe('same_fact')
    expect(finding?.sentence).toContain('A says 21.5 %, and elsewhere 33 % (from Acme)')
  })

  it('get a new id with a new value', () => {
    const [one] = raised({ value: 5, by: 'A' }, { value: 6, by: 'B' })
    const [other] = raised({ value: 5, by: 'A' }, { value: 7, by: 'B' })
    expect(one?.id).not.toBe(other?.id)
  })

  it('leave out a silent value that agrees with one case of the other source', () => {
    expect(
      raised(
        { value: 0.66, by: 'A', qualifiers: { tier: 'off-peak' } },
        { value: 1.32, by: 'A', qualifiers: { tier: 'peak' } },
        { value: 0.66, by: 'B' },
      ),
    ).toEqual([])
  })

  it('hold a silent value against the ordinary case when it fits none', () => {
    expect(
      raised(
        { value: 0.66, by: 'A', qualifiers: { tier: 'off-peak' } },
        { value: 1.32, by: 'A', qualifiers: { tier: 'peak' } },
        { value: 0.9, by: 'B' },
      ),
    ).toHaveLength(1)
  })

  it('leave out a value that the other source lists beside its own, and only that', () => {
    const list: Said[] = [
      { value: 100, by: 'A', group: 'a/g' },
      { value: 200, by: 'A', group: 'a/g' },
    ]
    expect(raised(...list, { value: 100, by: 'A' }, { value: 200, by: 'A' })).toEqual([])
    expect(raised(...list, { value: 100, by: 'B' })).toEqual([])
    expect(raised(...list, { value: 100, by: 'B' }, { value: 200, by: 'C' })).toHaveLength(1)
    expect(raised(...list, { value: 300, by: 'D' })).toHaveLength(2)
  })

  it('take three values of one source for cases that were not read, but two for a contradiction', () => {
    const plans: Said[] = [14.99, 19.99, 200].map((value) => ({ value, by: 'A' }))
    expect(raised(...plans)).toEqual([])
    expect(raised(...plans, { value: 200, by: 'B' })).toEqual([])
    expect(raised(...plans, { value: 30, by: 'B' })).toHaveLength(3)
    expect(raised(...plans.slice(0, 2))).toHaveLength(1)
  })

  it('take two token prices of one source for the two directions', () => {
    const prices: Said[] = [1.6, 6.4].map((value) => ({ property: 'price.token', value, by: 'A' }))
    expect(judge(...prices).findings.map(({ rule }) => rule)).toEqual(['unknown_direction'])
    expect(raised(...prices.slice(1), { property: 'price.token', value: 1.6, by: 'B' })).toHaveLength(1)
  })

  it('leave out two values of one table or paragraph, but not a third that others say', () => {
    const table: Said[] = [
      { value: 10, by: 'A', group: 'a/~table:1' },
      { value: 5, by: 'A', group: 'a/~table:1' },
    ]
    expect(raised(...table)).toEqual([])
    expect(raised(...table, { value: 10, by: 'A', group: 'a/~block:7' })).toEqual([])
    // who alone says 5 says 10 beside it, as B does
    expect(raised(...table, { value: 10, by: 'B' })).toEqual([])
    expect(raised(...table, { value: 10, by: 'B' }, { value: 5, by: 'C' })).toHaveLength(1)
    expect(raised(...table, { value: 7, by: 'B' })).toHaveLength(2)
  })

  it('take two voices on each side of a day for a change, and one for none', () => {
    const before: Said[] = [
      { value: 10, by: 'A', date: '2025-01-05' },
      { value: 10, by: 'B', date: '2025-03-05' },
    ]
    const after: Said[] = [
      { value: 2, by: 'C', date: '2025-07-05' },
      { value: 2, by: 'D', date: '2025-08-05' },
    ]
    expect(judge(...before, ...after).findings.map(({ kind }) => kind)).toEqual(['changed_over_time'])
    expect(raised(...before, ...after.slice(0, 1))).toHaveLength(1)
    expect(raised(...before, ...after, { value: 10, by: 'E', date: '2025-09-05' })).toHaveLength(1)
  })

  it('take two dated pages of the vendor for a change of what only the vendor sets', () => {
    const pages = (property: string, firstParty: boolean): Said[] => [
      { property, value: 50, by: 'Acme', source: 'old', firstParty, date: '2025-01-05' },
      { property, value: 40, by: 'Acme', source: 'new', firstParty, date: '2025-06-10' },
    ]
    const kindOf = (said: Said[]) => judge(...said).findings.map(({ kind }) => kind)
    expect(kindOf(pages('price.input', true))).toEqual(['changed_over_time'])
    expect(kindOf(pages('price.input', false))).toEqual(['direct'])
    expect(kindOf(pages('benchmark.mmlu', true))).toEqual(['direct'])
    expect(judge(...pages('price.input', true)).best?.value).toEqual({ kind: 'number', number: '40' })
  })

  it('take no change from one scope to another', () => {
    const said: Said[] = [
      { value: 60, by: 'A', qualifiers: { tier: 'peak' }, date: '2026-01-02', basis: 'stated' },
      { value: 5, by: 'A', source: 'other', date: '2025-03', basis: 'stated' },
    ]
    expect(
      judge(...said.map((each) => ({ ...each, firstParty: true }))).findings.map(({ kind }) => kind),
    ).toEqual(['direct'])
  })

  it('call a source that still states the old value out of date', () => {
    const judgement = judge(
      { value: 10, by: 'Ledger', date: '2025-01-05', basis: 'stated' },
      { value: 2, by: 'Ledger', date: '2025-06-10', basis: 'stated' },
      { value: 10, by: 'Stale', date: '2025-11-05' },
    )
    expect(judgement.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['stale', 'low'],
      ['changed', 'low'],
    ])
    expect(judgement.findings[0]?.a.sourceIds).toEqual(['Stale'])
    expect(judgement.statuses.map(({ status }) => status)).toEqual(['outdated', 'unconfirmed', 'outdated'])
    expect(judgement.best?.value).toEqual({ kind: 'number', number: '2' })
  })
})

describe('likely causes from the other properties of the model', () => {
  const causeOf = (topic: Said[], siblings: Said[]) =>
    judgeTopic(topic.map(statement), siblings.map(statement)).findings[0]?.cause

  it('sees input and output swapped', () => {
    const topic: Said[] = [
      { value: 5, by: 'A' },
      { value: 30, by: 'B' },
    ]
    const outputs: Said[] = [
      { property: 'price.output', value: 30, by: 'A' },
      { property: 'price.output', value: 5, by: 'B' },
    ]
    expect(causeOf(topic, outputs)).toBe('input and output price swapped')
    expect(causeOf(topic, outputs.slice(0, 1))).toBeUndefined()
  })

  it('sees the cached price in the input column', () => {
    const topic: Said[] = [
      { value: 5, by: 'A' },
      { value: 0.5, by: 'B' },
    ]
    expect(causeOf(topic, [{ property: 'price.cached_input', value: 0.5, by: 'A' }])).toBe(
      'the cached price in the input column',
    )
  })

  it('takes the largest input for another definition of the context window, not for a contradiction', () => {
    const topic: Said[] = [
      { property: 'context_window', value: 272_000, by: 'A' },
      { property: 'context_window', value: 400_000, by: 'B' },
    ]
    const ruleFor = (siblings: Said[]) =>
      judgeTopic(topic.map(statement), siblings.map(statement)).findings.map(({ rule }) => rule)
    expect(ruleFor([{ property: 'max_input', value: 272_000, by: 'B' }])).toEqual(['other_definition'])
    expect(ruleFor([{ property: 'max_input', value: 272_000, by: 'A' }])).toEqual(['same_fact'])
    expect(ruleFor([{ property: 'max_input', value: 272_000, by: 'C' }])).toEqual(['same_fact'])
  })

  it('takes an input limit that restates the window of its own source for no limit at all', () => {
    const rulesFor = (mine: number, other: number) =>
      judgeTopic(
        [
          { property: 'max_input', value: mine, by: 'A' },
          { property: 'max_input', value: other, by: 'B' },
        ].map(statement),
        [statement({ property: 'context_window', value: mine, by: 'A' })],
      ).findings.map(({ rule }) => rule)
    expect(rulesFor(1_000_000, 922_000)).toEqual(['other_definition'])
    expect(rulesFor(64_000, 922_000)).toEqual(['same_fact'])
  })

  it('sees a column of benchmarks shifted, but not from a round score', () => {
    const topic = (value: number): Said[] => [
      { property: 'benchmark.mmlu', value, by: 'A' },
      { property: 'benchmark.mmlu', value: 88.7, by: 'B' },
    ]
    const neighbour = (value: number): Said[] => [{ property: 'benchmark.gpqa', value, by: 'B' }]
    expect(causeOf(topic(71.4), neighbour(71.4))).toBe('a column shifted: the figure of another benchmark')
    expect(causeOf(topic(71), neighbour(71))).toBeUndefined()
  })

  it('sees the context window filled in as output limit by a list, not by an article', () => {
    const topic = (kind: 'dataset' | 'blog'): Said[] => [
      { property: 'max_output', value: 200_000, by: 'B', kind },
      { property: 'max_output', value: 64_000, by: 'A' },
    ]
    const siblings: Said[] = [{ property: 'context_window', value: 200_000, by: 'B' }]
    const ruleFor = (kind: 'dataset' | 'blog') =>
      judgeTopic(topic(kind).map(statement), siblings.map(statement)).findings[0]?.rule
    expect(ruleFor('dataset')).toBe('suspect_filler')
    expect(ruleFor('blog')).toBe('same_fact')
  })
})

describe('sentences', () => {
  const benchmark = { name: 'SWE-bench Pro', unit: '%' } as const
  const score = (value: number, by: string) => statement({ property: 'benchmark.swe-bench-pro', value, by })

  it('name a benchmark as the registry does, else by its short name, and never by the key of its property', () => {
    const [a, b] = [score(50.1, 'A'), score(60.2, 'B')]
    const sentenceOf = (statements: Parameters<typeof judgeTopic>[0]) =>
      judgeTopic(statements).findings[0]?.sentence
    expect(sentenceOf([a, b])).toMatch(/^On the score in swe-bench-pro of Acme One, /)
    expect(sentenceOf([a, { ...b, benchmark }])).toMatch(/^On the score in (SWE-bench Pro|swe-bench-pro) of /)
    const named = sentenceOf([a, b].map((each) => ({ ...each, benchmark })))
    expect(named).toMatch(/^On the score in SWE-bench Pro of Acme One, /)
    expect(named).not.toMatch(/benchmark\.|swe-bench-pro/)
  })

  it('count voices that are not listed', () => {
    const { best, statuses } = judgeTopic([
      statement({ value: 5, by: 'A' }),
      { ...statement({ value: 5, by: 'B' }), unlisted: { sources: 40, voices: 38 } },
      statement({ value: 7, by: 'C' }),
    ])
    expect(best).toMatchObject({ voicesFor: 40, voicesInAll: 41, support: 'well_supported' })
    expect(best?.sentence).toBe(
      '$5 per million tokens: said by 40 independent sources, A, B and 38 others. One source says otherwise (C), with most support for $7 per million tokens.',
    )
    expect(statuses.map(({ status }) => status)).toEqual(['contested', 'contested', 'contradicted'])
  })
})

describe('names that leave it open what is meant', () => {
  const rulesFor = (subject: string, ...said: Said[]) =>
    judgeTopic(said.map((each) => ({ ...statement(each), subject }))).findings.map(({ rule }) => rule)
  const prices: Said[] = [
    { value: 5, by: 'A' },
    { value: 40, by: 'B' },
  ]

  it('are names that move, and models with several rates', () => {
    expect(rulesFor('codestral-latest', ...prices)).toEqual(['moving_alias'])
    expect(rulesFor('Gemini 3 Pro Image', ...prices)).toEqual(['unknown_rate'])
    expect(rulesFor('Latest One', ...prices)).toEqual(['same_fact'])
    const sizes: Said[] = [
      { property: 'parameters.total', value: 25.2e9, written: '25.2B', by: 'A' },
      { property: 'parameters.total', value: 26e9, written: '26 B', by: 'B' },
    ]
    expect(rulesFor('Gemma 4 26B A4B', ...sizes)).toEqual(['nominal_size'])
    expect(rulesFor('Gemma 4', ...sizes)).toEqual(['same_fact'])
    expect(rulesFor('Imagery 3', ...prices)).toEqual(['same_fact'])
  })
})

describe('best value', () => {
  it('is that of more weight, and the minority is named', () => {
    const { best } = judge({ value: 5, by: 'A' }, { value: 5, by: 'B' }, { value: 60, by: 'C' })
    expect(best).toMatchObject({ support: 'well_supported', voicesFor: 2, voicesInAll: 3 })
    expect(best?.sentence).toBe(
      '$5 per million tokens: said by 2 independent sources, A and B. One source says otherwise (C), with most support for $60 per million tokens.',
    )
  })

  it('puts the vendor first for prices, and says that the majority points the other way', () => {
    const said: Said[] = [
      { value: 5, by: 'Acme', kind: 'vendor', firstParty: true },
      { value: 6, by: 'B' },
      { value: 6, by: 'C' },
    ]
    const { best, statuses } = judge(...said)
    expect(best?.value).toEqual({ kind: 'number', number: '5' })
    expect(best?.support).toBe('contested')
    expect(best?.sentence).toContain('point opposite ways')
    expect(statuses.map(({ status }) => status)).toEqual(['contested', 'contradicted', 'contradicted'])
    const scores = judge(...said.map((each) => ({ ...each, property: 'benchmark.mmlu' })))
    expect(scores.best?.value).toEqual({ kind: 'number', number: '6' })
  })

  it('says so when there is a tie, and when one source is all there is', () => {
    const tie = judge({ value: 5, by: 'A' }, { value: 6, by: 'B' })
    expect(tie.best).toMatchObject({ support: 'contested', voicesFor: 1 })
    expect(tie.best?.sentence).toContain('this is a tie')
    expect(judge({ value: 5, by: 'A' }).best).toMatchObject({ support: 'one_source' })
  })

  it('counts the sources of one publisher once', () => {
    const { best } = judge({ value: 5, by: 'A', source: 'a1' }, { value: 5, by: 'A', source: 'a2' })
    expect(best).toMatchObject({ support: 'one_source', voicesFor: 1 })
  })

  it('is given for each scope, the unqualified one first, and absent where nothing is stated', () => {
    const { best, facts } = judge(
      { property: 'context_window', value: 400_000, by: 'A', qualifiers: { platform: 'Codex' } },
      { property: 'context_window', value: 1_050_000, by: 'A' },
    )
    expect(best?.qualifiers).toEqual({})
    expect(facts).toHaveLength(2)
    expect(judge({ value: 3, modality: 'expected' }).best).toBeUndefined()
  })
})

describe('statuses', () => {
  const statusesOf = (...said: Said[]) => judge(...said).statuses.map(({ status }) => status)

  it('follow the other voices', () => {
    expect(statusesOf({ value: 5, by: 'A' }, { value: 5, by: 'B' }, { value: 60, by: 'C' })).toEqual([
      'contested',
      'contested',
      'contradicted',
    ])
    expect(statusesOf({ value: 5, by: 'A' }, { value: 5, by: 'B' })).toEqual(['corroborated', 'corroborated'])
    expect(statusesOf({ value: 5, by: 'A' })).toEqual(['unconfirmed'])
    expect(statusesOf({ value: 5, by: 'A', source: 'a1' }, { value: 5, by: 'A', source: 'a2' })).toEqual([
      'unconfirmed',
      'unconfirmed',
    ])
  })

  it('know forecasts and what was overtaken', () => {
    const judgement = judge(
      { value: null, modality: 'unannounced', by: 'A', date: '2026-04-23' },
      { value: 2.5, modality: 'expected', by: 'A', date: '2026-04-23' },
      { value: 5, by: 'B', date: '2026-05-01' },
    )
    expect(judgement.statuses).toEqual([
      { status: 'outdated', sentence: 'It has come out since: $5 per million tokens (B).' },
      {
        status: 'forecast',
        sentence: 'An expectation that did not come true: $5 per million tokens (B).',
      },
      { status: 'unconfirmed', sentence: 'No other independent source speaks of this.' },
    ])
  })
})

it('gathers compatible values of a scope, and indexes statements in their order', () => {
  const { groups } = judge(
    { property: 'context_window', value: 64_000, by: 'A' },
    { property: 'context_window', value: 1_000_000, by: 'B' },
    { property: 'context_window', value: 1_050_000, by: 'C' },
  )
  expect(groups.map(({ statements, voices }) => ({ statements, voices }))).toEqual([
    { statements: [1, 2], voices: 2 },
    { statements: [0], voices: 1 },
  ])
})

it('needs a statement', () => {
  expect(() => judgeTopic([])).toThrow(RangeError)
})
