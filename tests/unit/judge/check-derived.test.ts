import { describe, expect, it } from 'vitest'
import { type DerivedStatement, ToldFigure } from '../../../lib/claims/derived-statement.ts'
import { checkDerived } from '../../../lib/judge/check-derived.ts'
import { judgeDerived } from '../../../lib/judge/judge-derived.ts'
import { type Said, statement } from './statement.ts'

const of = (model: string, said: Said) => ({ ...statement(said), modelKey: model, subject: model })

function derived(said: Partial<DerivedStatement>): DerivedStatement {
  return {
    subjectRaw: 'One',
    subject: 'One',
    modelKey: 'acme/one',
    comparatorRaw: 'Two',
    comparator: 'Two',
    comparatorKey: 'acme/two',
    property: 'price.input',
    relation: 'ratio',
    figure: '2',
    modality: 'asserted',
    quote: { start: 0, end: 1 },
    evidence: [],
    ...said,
  }
}

const toldFigure = (number: string) =>
  ToldFigure.parse({ value: { kind: 'number', number }, unit: 'USD/1M tokens', span: { start: 0, end: 2 } })

/** One's figure, Two's figure, what is said of them, and the verdict. */
type Row = readonly [
  one: number,
  two: number,
  said: Partial<DerivedStatement>,
  holds: boolean,
  calculation: string,
]

const ROWS: readonly Row[] = [
  [
    190,
    320,
    { relation: 'percent_change', figure: '-40' },
    true,
    '(320 − 190) / 320 = 40.6 % less, stated 40 % less: holds',
  ],
  [
    190,
    320,
    { relation: 'percent_change', figure: '-45' },
    false,
    '(320 − 190) / 320 = 40.6 % less, stated 45 % less: does not hold',
  ],
  [
    130,
    100,
    { relation: 'percent_change', figure: '-30' },
    false,
    '(130 − 100) / 100 = 30 % more, stated 30 % less: does not hold',
  ],
  [
    15,
    60,
    { relation: 'percent_change', figure: '-70', modality: 'approximate' },
    true,
    '(60 − 15) / 60 = 75 % less, stated 70 % less: holds',
  ],
  [
    15,
    60,
    { relation: 'percent_change', figure: '-70' },
    false,
    '(60 − 15) / 60 = 75 % less, stated 70 % less: does not hold',
  ],
  [
    5400,
    3100,
    { figure: '2', modality: 'approximate' },
    false,
    '5,400 / 3,100 = 1.74, stated 2 times: does not hold',
  ],
  [74, 36.6, { figure: '2' }, true, '74 / 36.6 = 2.02, stated 2 times: holds'],
  [512_000, 1_000_000, { figure: '0.5' }, true, '512,000 / 1,000,000 = 0.512, stated 0.5 times: holds'],
  [5, 15, { figure: '2.5', direction: 'lower' }, false, '15 / 5 = 3, stated 2.5 times lower: does not hold'],
  [30, 75, { figure: '2.5', direction: 'lower' }, true, '75 / 30 = 2.5, stated 2.5 times lower: holds'],
  [
    2,
    70,
    { figure: '20', figureHigh: '50', direction: 'lower' },
    true,
    '70 / 2 = 35, stated 20 to 50 times lower: holds',
  ],
  [
    2,
    20,
    { figure: '20', figureHigh: '50', direction: 'lower' },
    false,
    '20 / 2 = 10, stated 20 to 50 times lower: does not hold',
  ],
  [
    73.8,
    68,
    { relation: 'difference', figure: '5.8' },
    true,
    '73.8 − 68 = 5.8, stated a difference of 5.8: holds',
  ],
  [
    73.8,
    60,
    { relation: 'difference', figure: '5.8' },
    false,
    '73.8 − 60 = 13.8, stated a difference of 5.8: does not hold',
  ],
  [30, 10, { figure: '2', modality: 'at_least' }, true, '30 / 10 = 3, stated 2 times: holds'],
  [15, 10, { figure: '2', modality: 'at_least' }, false, '15 / 10 = 1.5, stated 2 times: does not hold'],
  [
    40,
    100,
    { relation: 'percent_change', figure: '-50', modality: 'at_least' },
    true,
    '(100 − 40) / 100 = 60 % less, stated 50 % less: holds',
  ],
]

describe('a relative statement', () => {
  it.each(ROWS)('%d to %d: %j', (one, two, said, holds, calculation) => {
    const check = checkDerived(derived(said), [
      of('acme/one', { value: one }),
      of('acme/two', { value: two }),
    ])
    expect(check).toMatchObject({ holds, calculation })
  })

  it('is set against the input price when a model’s cached price is compared with itself', () => {
    const own = derived({
      comparatorKey: 'acme/one',
      property: 'price.cached_input',
      relation: 'percent_change',
      figure: '-90',
    })
    const check = checkDerived(own, [
      of('acme/one', { property: 'price.cached_input', value: 0.25 }),
      of('acme/one', { property: 'price.input', value: 2.5 }),
    ])
    expect(check.holds).toBe(true)
  })

  it('cannot be checked without both figures, across scopes, against a forecast or a zero', () => {
    const two = of('acme/two', { value: 2 })
    const holds = (...figures: Parameters<typeof of>[]) =>
      checkDerived(derived({}), [...figures.map((figure) => of(...figure)), two]).holds
    expect(holds()).toBeNull()
    expect(holds(['acme/one', { value: 4, modality: 'expected' }])).toBeNull()
    expect(holds(['acme/one', { value: 4, qualifiers: { tier: 'batch' } }])).toBeNull()
    expect(
      checkDerived(derived({ comparatorKey: null }), [of('acme/one', { value: 4 }), two]).holds,
    ).toBeNull()
    expect(
      checkDerived(derived({}), [of('acme/one', { value: 4 }), of('acme/two', { value: 0 })]).holds,
    ).toBeNull()
  })

  it('is set against what it tells that the figure was', () => {
    const told = { kind: 'change', against: toldFigure('5') } as const
    const fell = (figure: string, ...figures: Parameters<typeof of>[1][]) =>
      checkDerived(
        { ...derived({ comparatorKey: null, relation: 'percent_change', figure }), told },
        figures.map((each) => of('acme/one', each)),
      )
    expect(fell('-60', { value: 2 })).toMatchObject({
      holds: true,
      calculation: '(5 − 2) / 5 = 60 % less, stated 60 % less: holds',
    })
    expect(fell('-80', { value: 2 })).toMatchObject({
      holds: false,
      calculation: '(5 − 2) / 5 = 60 % less, stated 80 % less: does not hold',
    })
    // another case of today may be meant; the former figure itself says nothing of today
    expect(fell('-60', { value: 4 }, { value: 2, qualifiers: { tier: 'batch' } }).holds).toBe(true)
    expect(fell('-60', { value: 5 }).holds).toBeNull()
    expect(fell('-60', { value: 2, unit: 'EUR/1M tokens' }).holds).toBeNull()
    expect(fell('-60').holds).toBeNull()
  })

  it('is set against the two figures that it gives itself, where the document gives none', () => {
    const pair = (figure: string, own: string, against: string) =>
      checkDerived(
        derived({
          relation: 'difference',
          figure,
          told: { kind: 'pair', own: toldFigure(own), against: toldFigure(against) },
        }),
        [of('acme/one', { value: 79 })],
        [of('acme/two', { value: 5 })],
      )
    expect(pair('-7.8', '79', '86.8')).toEqual({
      holds: true,
      calculation: '79 − 86.8 = -7.8, stated a difference of -7.8: holds',
    })
    expect(pair('-7.8', '86.8', '79').holds).toBe(true)
    expect(pair('-9.8', '79', '86.8').holds).toBe(false)
  })

  it('takes of two models the copies that fit, and refutes nothing by them', () => {
    const speeds = (one: number) =>
      checkDerived(derived({ property: 'throughput.output', figure: '3' }), [
        of('acme/one', { property: 'throughput.output', value: one, qualifiers: { quantization: 'Q6' } }),
        of('acme/two', { property: 'throughput.output', value: 20, qualifiers: { quantization: 'Q4' } }),
      ]).holds
    expect(speeds(60)).toBe(true)
    expect(speeds(30)).toBeNull()
  })

  it('borrows a figure that its own document does not give, and says so', () => {
    const own = [of('acme/one', { value: 5 })]
    const others = [of('acme/one', { value: 60 }), of('acme/two', { value: 2.5 })]
    expect(checkDerived(derived({}), own).holds).toBeNull()
    expect(checkDerived(derived({}), own, others)).toMatchObject({
      holds: true,
      calculation: '5 / 2.5 = 2, stated 2 times: holds by the figures of others',
    })
  })

  it('holds when one of several figures that may be meant bears it out', () => {
    const figures = [
      of('acme/one', { value: 3 }),
      of('acme/one', { value: 4, qualifiers: { context: '>200K' } }),
      of('acme/two', { value: 1 }),
      of('acme/two', { value: 2, qualifiers: { context: '>200K' } }),
    ]
    expect(checkDerived(derived({}), figures)).toMatchObject({
      holds: true,
      calculation: '4 / 2 = 2, stated 2 times: holds',
    })
  })
})

describe('a finding', () => {
  const figures = [of('acme/one', { value: 5400, by: 'Doc' }), of('acme/two', { value: 3100, by: 'Doc' })]

  it('says what is stated and what the figures give', () => {
    const finding = judgeDerived(derived({ modality: 'approximate' }), figures, 'Doc')
    expect(finding).toMatchObject({
      rule: 'derived_figure',
      kind: 'arithmetic',
      a: { value: { kind: 'number', number: '2' }, unit: 'times', sourceIds: ['Doc'], claimIds: [] },
      b: { value: { kind: 'number', number: '1.742' }, sourceIds: ['Doc'] },
    })
    expect(finding?.b.claimIds).toHaveLength(2)
    expect(finding?.sentence).toContain('5,400 / 3,100 = 1.74, stated 2 times: does not hold')
  })

  it('is made of a change, too, whose former value the statement tells', () => {
    const fell = derived({
      comparator: null,
      comparatorKey: null,
      relation: 'percent_change',
      figure: '-60',
      told: { kind: 'change', own: toldFigure('5400'), against: toldFigure('9000') },
    })
    const finding = judgeDerived(fell, figures, 'Doc')
    expect(finding?.b.claimIds).toHaveLength(1)
    expect(finding?.sentence).toContain(
      '(9,000 − 5,400) / 9,000 = 40 % less, stated 60 % less: does not hold',
    )
  })

  it('is made only of what does not hold', () => {
    expect(judgeDerived(derived({ figure: '1.7' }), figures, 'Doc')).toBeUndefined()
    expect(judgeDerived(derived({}), figures.slice(1), 'Doc')).toBeUndefined()
  })

  it('keeps its id when it is read again, and has another for another comparator', () => {
    const id = (said: Partial<DerivedStatement>, comparator = 'acme/two') =>
      judgeDerived(
        derived({ modality: 'approximate', comparatorKey: comparator, ...said }),
        [...figures, of('acme/three', { value: 3100, by: 'Doc' })],
        'Doc',
      )?.id
    expect(id({})).toBe(id({ quote: { start: 5, end: 9 } }))
    expect(id({})).not.toBe(id({}, 'acme/three'))
  })
})
