import { describe, expect, it } from 'vitest'
import { judgeAcross } from '../../../lib/judge/judge-model.ts'
import { type Said, statement } from './statement.ts'

const across = (...said: Said[]) =>
  judgeAcross(said.map(statement)).map(({ rule, kind, a, b }) => [rule, kind, a.property, b.property])

const token = (value: number, by: string, more: Partial<Said> = {}): Said => ({
  property: 'price.token',
  value,
  by,
  ...more,
})
const prices = (input: number, output: number, by: string, more: Partial<Said> = {}): Said[] => [
  { property: 'price.input', value: input, by, ...more },
  { property: 'price.output', value: output, by, ...more },
]

describe('one token price', () => {
  const outside = [
    ['token_price_outside', 'direct', 'price.token', 'price.input'],
    ['token_price_outside', 'direct', 'price.token', 'price.output'],
  ]

  it('contradicts both prices of a source when it lies below or above both', () => {
    expect(across(token(8, 'A'), ...prices(60, 95, 'B')).sort()).toEqual(outside)
    expect(across(token(100, 'A'), ...prices(60, 95, 'B')).sort()).toEqual(outside)
    expect(across(token(8, 'A'), ...prices(60, 95, 'A')).map(([rule, kind]) => [rule, kind])).toEqual([
      ['token_price_of_another_kind', 'scope'],
      ['token_price_of_another_kind', 'scope'],
    ])
  })

  it('may be a blend when it lies between them', () => {
    expect(across(token(8, 'A'), ...prices(5, 30, 'B')).map(([rule, kind]) => [rule, kind])).toEqual([
      ['token_price_between', 'scope'],
      ['token_price_between', 'scope'],
    ])
  })

  it('is not held against half a price, another tier, a price of zero, or a source with a token price of its own', () => {
    expect(across(token(8, 'A'), { property: 'price.input', value: 60, by: 'B' })).toEqual([])
    expect(across(token(8, 'A'), ...prices(60, 95, 'B', { qualifiers: { tier: 'batch' } }))).toEqual([])
    expect(across(token(8, 'A'), ...prices(0, 0, 'B'))).toEqual([])
    expect(
      across(token(8, 'A'), token(70, 'B'), ...prices(60, 95, 'B')).filter(
        ([rule]) => rule === 'token_price_outside',
      ),
    ).toEqual([])
  })

  it('is a forecast when it was only expected, and overtaken when it was not announced', () => {
    const expected = token(2.5, 'A', { modality: 'expected' })
    expect(across(expected, ...prices(5, 30, 'B')).map(([, kind]) => kind)).toEqual(['forecast', 'forecast'])
    const unannounced: Said = { property: 'price.token', value: null, modality: 'unannounced', by: 'A' }
    expect(across(unannounced, ...prices(5, 30, 'B')).map(([, kind]) => kind)).toEqual([
      'changed_over_time',
      'changed_over_time',
    ])
  })
})

describe('what can never be greater', () => {
  it.each([
    ['cached input above input', 'price.cached_input', 6, 'price.input', 5, 'cached_above_input'],
    [
      'active above total parameters',
      'parameters.active',
      40e9,
      'parameters.total',
      27e9,
      'active_above_total',
    ],
    [
      'largest input above the window',
      'max_input',
      922_000,
      'context_window',
      400_000,
      'max_input_above_window',
    ],
    [
      'output limit above the window',
      'max_output',
      128_000,
      'context_window',
      64_000,
      'max_output_above_window',
    ],
  ] as const)('%s', (_, lesser, more, greater, less, rule) => {
    const [one, other]: [Said, Said] = [
      { property: lesser, value: more, by: 'A' },
      { property: greater, value: less, by: 'A' },
    ]
    expect(across(one, other)).toEqual([[rule, 'direct', lesser, greater]])
    expect(across({ ...one, value: less }, { ...other, value: more })).toEqual([])
    expect(across({ ...one, value: less }, other)).toEqual([])
  })

  it('is left to the topics where a source gives both figures, and they fit', () => {
    const fitting: Said[] = [
      { property: 'max_output', value: 128_000, by: 'A' },
      { property: 'context_window', value: 1_050_000, by: 'A' },
    ]
    expect(across(...fitting, { property: 'context_window', value: 64_000, by: 'B' })).toEqual([])
    expect(
      across(
        { property: 'max_output', value: 128_000, by: 'A' },
        { property: 'context_window', value: 64_000, by: 'B' },
      ),
    ).toHaveLength(1)
  })

  it('allows 5 % for capacities, and other scopes', () => {
    expect(
      across(
        { property: 'max_output', value: 65_536, by: 'A' },
        { property: 'context_window', value: 64_000, by: 'A' },
      ),
    ).toEqual([])
    expect(
      across(
        { property: 'max_output', value: 128_000, by: 'A' },
        { property: 'context_window', value: 64_000, by: 'A', qualifiers: { platform: 'Groq' } },
      ),
    ).toEqual([])
  })
})

describe('scores that cannot be', () => {
  const atOneMillion: Said = {
    property: 'benchmark.mrcr-v2',
    value: 62.4,
    by: 'A',
    qualifiers: { context: '1M' },
  }
  const window = (value: number, by: string, more: Partial<Said> = {}): Said => ({
    property: 'context_window',
    value,
    by,
    ...more,
  })

  it('were measured on more tokens than the window holds', () => {
    expect(across(atOneMillion, window(200_000, 'A'))).toEqual([
      ['score_beyond_window', 'direct', 'benchmark.mrcr-v2', 'context_window'],
    ])
    expect(across(atOneMillion, window(200_000, 'B'))).toHaveLength(1)
  })

  it.each<[string, Said[]]>([
    ['the window holds them', [atOneMillion, window(1_000_000, 'A')]],
    [
      'one of the windows of the source holds them',
      [atOneMillion, window(1_050_000, 'A'), window(400_000, 'A', { qualifiers: { platform: 'Codex' } })],
    ],
    [
      'the source gives a window of its own that does',
      [atOneMillion, window(1_000_000, 'A'), window(64_000, 'B')],
    ],
    ['a third source gives a window that does', [atOneMillion, window(1_000_000, 'C'), window(64_000, 'B')]],
    ['no length is named', [{ ...atOneMillion, qualifiers: {} }, window(200_000, 'A')]],
  ])('unless %s', (_, said) => {
    expect(across(...said)).toEqual([])
  })

  it('lie beyond a scale of per cent, not beyond one of points', () => {
    const score: Said = { property: 'benchmark.mmlu', value: 104, by: 'A' }
    expect(across(score).map(([rule, kind]) => [rule, kind])).toEqual([['score_beyond_scale', 'arithmetic']])
    expect(across({ ...score, value: 100 })).toEqual([])
    expect(across({ ...score, unit: 'points' })).toEqual([])
  })

  it('lie beyond the scale that the registry knows, in its unit, with the name that people use', () => {
    const benchmark = { name: 'MT-Bench', unit: 'points', min: 0, max: 10 } as const
    const judge = (value: number, unit: string) =>
      judgeAcross([{ ...statement({ property: 'benchmark.mt-bench', value, unit, by: 'A' }), benchmark }])
    expect(judge(83, 'points').map(({ sentence }) => sentence)).toEqual([
      'For Acme One, A gives 83 points as score in MT-Bench. That cannot be: a score in MT-Bench lies between 0 and 10 points.',
    ])
    expect(judge(8.3, 'points')).toEqual([])
    expect(judge(83, '%')).toEqual([])
  })
})
