import { describe, expect, it } from 'vitest'
import { compareStatements } from '../../../lib/judge/compare-statements.ts'
import { type Said, statement } from './statement.ts'

type Row = readonly [what: string, a: Said, b: Said, kind: string, rule?: string]

const price = (written: string, value: number, more: Partial<Said> = {}): Said => ({
  value,
  written,
  ...more,
})
const tokens = (written: string, value: number, more: Partial<Said> = {}): Said => ({
  property: 'context_window',
  value,
  written,
  ...more,
})
const score = (written: string, value: number, more: Partial<Said> = {}): Said => ({
  property: 'benchmark.mmlu',
  value,
  written,
  ...more,
})
const size = (written: string, value: number, more: Partial<Said> = {}): Said => ({
  property: 'parameters.total',
  value,
  written,
  ...more,
})
const released = (date: string, more: Partial<Said> = {}): Said => ({
  property: 'release_date',
  value: date,
  ...more,
})
const latency = (written: string, value: number, more: Partial<Said> = {}): Said => ({
  property: 'latency.response',
  value,
  written,
  ...more,
})
const licence = (text: string): Said => ({ property: 'license', value: text })

const WORKED: readonly Row[] = [
  ['85.0% and 85.04%', score('85.0%', 85), score('85.04%', 85.04), 'rounding'],
  ['85% and 85.4%', score('85%', 85), score('85.4%', 85.4), 'rounding'],
  ['85% and 85.0%', score('85%', 85), score('85.0%', 85), 'agrees'],
  ['85.0% and 85.4%', score('85.0%', 85), score('85.4%', 85.4), 'direct'],
  ['84% and 85%, which share only 84.5', score('84%', 84), score('85%', 85), 'direct'],
  ['$5 and $5.00', price('$5', 5), price('$5.00', 5), 'agrees'],
  ['$5 and $5.20', price('$5', 5), price('$5.20', 5.2), 'direct', 'same_fact'],
  ['$2.50 and $2.499', price('$2.50', 2.5), price('$2.499', 2.499), 'rounding'],
  ['$2.50 and $2.49', price('$2.50', 2.5), price('$2.49', 2.49), 'direct'],
  ['0.125 and 0.13', price('$0.125', 0.125), price('$0.13', 0.13), 'rounding'],
  ['0.125 cut, not rounded, to 0.12', price('$0.125', 0.125), price('$0.12', 0.12), 'rounding'],
  ['0.125 and 0.11', price('$0.125', 0.125), price('$0.11', 0.11), 'direct'],
  ['$0.060 per 1,000 and $60', price('$0.060 per 1,000', 60), price('$60', 60), 'agrees'],
  ['$0.060 per 1,000 and $5', price('$0.060 per 1,000', 60), price('$5', 5), 'direct'],
  ['1M and 1.05M', tokens('1M', 1_000_000), tokens('1.05M', 1_050_000), 'rounding'],
  ['1M and 1,048,576', tokens('1M', 1_000_000), tokens('1,048,576', 1_048_576), 'rounding'],
  ['1,000,000 and 1M', tokens('1,000,000', 1_000_000), tokens('1M', 1_000_000), 'agrees'],
  ['1,048,576 and 1,050,000', tokens('1,048,576', 1_048_576), tokens('1,050,000', 1_050_000), 'rounding'],
  ['128K and 131,072', tokens('128K', 128_000), tokens('131,072', 131_072), 'rounding'],
  ['64K and 65,536', tokens('64K', 64_000), tokens('65,536', 65_536), 'rounding'],
  [
    'a gigatoken in thousands and in 1,024s',
    tokens('1B', 1e9),
    tokens('1,073,741,824', 1_073_741_824),
    'rounding',
  ],
  ['200K and 256K', tokens('200K', 200_000), tokens('256K', 256_000), 'direct'],
  ['64K and 1.05M', tokens('64K', 64_000), tokens('1.05M', 1_050_000), 'direct'],
  ['400K and 1.05M', tokens('400K', 400_000), tokens('1.05M', 1_050_000), 'direct'],
  [
    '1M+ and 1.05M',
    tokens('1M+', 1_000_000, { modality: 'at_least' }),
    tokens('1.05M', 1_050_000),
    'rounding',
  ],
  [
    'over 900K and 2M',
    tokens('900K', 900_000, { modality: 'at_least' }),
    tokens('2M', 2_000_000),
    'rounding',
  ],
  [
    'over 900K and 200K',
    tokens('900K', 900_000, { modality: 'at_least' }),
    tokens('200K', 200_000),
    'direct',
  ],
  ['under 1.8 s and 1.8 s', latency('1.8', 1.8, { modality: 'at_most' }), latency('1.8', 1.8), 'agrees'],
  ['under 1.8 s and 0.9 s', latency('1.8', 1.8, { modality: 'at_most' }), latency('0.9', 0.9), 'rounding'],
  ['<50 ms and 320 ms', latency('50', 0.05, { modality: 'at_most' }), latency('320', 0.32), 'direct'],
  [
    '~78–85% and 87%',
    { property: 'benchmark.mmlu', value: { low: 78, high: 85 }, modality: 'approximate' },
    score('87%', 87),
    'rounding',
  ],
  [
    '~78–85% and 95%',
    { property: 'benchmark.mmlu', value: { low: 78, high: 85 }, modality: 'approximate' },
    score('95%', 95),
    'direct',
  ],
  ['about $3 and $3.20', price('$3', 3, { modality: 'approximate' }), price('$3.20', 3.2), 'rounding'],
  ['about $3 and $4', price('$3', 3, { modality: 'approximate' }), price('$4', 4), 'direct'],
  ['a day and its month', released('2026-04-23'), released('2026-04'), 'rounding'],
  ['a day and another month', released('2026-04-23'), released('2026-05'), 'direct'],
  [
    'a day and its quarter',
    released('2026-04-23'),
    { property: 'release_date', value: { low: '2026-04-01', high: '2026-06-30' } },
    'rounding',
  ],
  ['25.2B and 26B', size('25.2B', 25.2e9), size('26B', 26e9), 'direct'],
  ['25.2B and 25B', size('25.2B', 25.2e9), size('25B', 25e9), 'rounding'],
  [
    'the average and the range',
    size('27B', 27e9),
    { property: 'parameters.total', value: { low: 18.6e9, high: 31.3e9 } },
    'rounding',
  ],
]

const UNITS: readonly Row[] = [
  ['0,08 € with a decimal comma and 0.084', price('0,08 €', 0.08), price('$0.084', 0.084), 'rounding'],
  ['8.192 with a point for thousands and 8,400', size('8.192', 8192), size('8,400', 8400), 'direct'],
  ['$0.008 per million and $8', price('$0.008', 0.008), price('$8', 8), 'unit_slip'],
  ['$0.000005 and $5: per token', price('$0.000005', 0.000005), price('$5', 5), 'unit_slip'],
  ['64 and 64K tokens', tokens('64', 64), tokens('64K', 64_000), 'unit_slip'],
  ['0.85 and 85 %', score('0.85', 0.85), score('85%', 85), 'unit_slip'],
  ['12 times is no slip of a thousand', price('$5', 5), price('$60', 60), 'direct'],
  ['euros and dollars', price('€5', 5, { unit: 'EUR/1M tokens' }), price('$6', 6), 'scope', 'other_unit'],
  [
    'points and per cent',
    score('74.8', 74.8, { unit: 'points' }),
    score('1.45%', 1.45),
    'scope',
    'other_unit',
  ],
  ['free and priced', price('Free', 0), price('$5', 5), 'scope', 'suspect_zero'],
  ['10 % apart in a speed test', latency('2.85', 2.85), latency('2.6', 2.6), 'rounding'],
]

const SCOPES: readonly Row[] = [
  [
    'peak and off-peak',
    price('$1.32', 1.32, { qualifiers: { tier: 'peak' } }),
    price('$0.66', 0.66, { qualifiers: { tier: 'off-peak' } }),
    'scope',
    'other_scope',
  ],
  [
    'peak and nothing',
    price('$1.32', 1.32, { qualifiers: { tier: 'peak' } }),
    price('$0.90', 0.9),
    'direct',
    'silent_scope',
  ],
  [
    'off-peak and nothing',
    price('$0.135', 0.135, { qualifiers: { tier: 'off-peak' } }),
    price('$0.55', 0.55),
    'scope',
    'other_scope',
  ],
  [
    'batch and nothing',
    price('$2.50', 2.5, { qualifiers: { tier: 'batch' } }),
    price('$5', 5),
    'scope',
    'other_scope',
  ],
  [
    'a reseller and nothing',
    tokens('128K', 128_000, { qualifiers: { platform: 'Groq' } }),
    tokens('200K', 200_000),
    'scope',
  ],
  [
    'the vendor’s own API and nothing',
    tokens('128K', 128_000, { qualifiers: { platform: 'API' } }),
    tokens('200K', 200_000),
    'direct',
  ],
  [
    'the limit of a plan and of the model',
    tokens('32K', 32_000, { qualifiers: { plan: 'Plus' } }),
    tokens('128K', 128_000),
    'scope',
    'other_scope',
  ],
  [
    'a subscription with and without its plan',
    { property: 'price.subscription', value: 20, qualifiers: { plan: 'Plus' } },
    { property: 'price.subscription', value: 25 },
    'direct',
    'silent_scope',
  ],
  [
    'two resellers',
    price('$1', 1, { qualifiers: { platform: 'Groq' } }),
    price('$2', 2, { qualifiers: { platform: 'Azure' } }),
    'scope',
  ],
  [
    'one reseller twice',
    price('$1', 1, { qualifiers: { platform: 'Groq' } }),
    price('$2', 2, { qualifiers: { platform: 'groq' }, by: 'B' }),
    'direct',
  ],
  [
    'a long-input band and nothing',
    price('$10', 10, { qualifiers: { context: '>200K' } }),
    price('$5', 5),
    'scope',
  ],
  [
    'the ordinary band and nothing',
    price('$5', 5, { qualifiers: { context: '<=200K' } }),
    price('$7', 7),
    'direct',
    'silent_scope',
  ],
  [
    'the ordinary band and nothing, equal',
    price('$5', 5, { qualifiers: { context: '<=200K' } }),
    price('$5', 5),
    'agrees',
  ],
  [
    'one band written two ways',
    price('$5', 5, { qualifiers: { context: '>200K' } }),
    price('$7', 7, { qualifiers: { context: '>200,000 tokens' } }),
    'direct',
  ],
  [
    'effort named and not',
    score('91%', 91, { qualifiers: { effort: 'high' } }),
    score('85%', 85),
    'scope',
    'unknown_protocol',
  ],
  [
    'effort high and low',
    score('91%', 91, { qualifiers: { effort: 'high' } }),
    score('85%', 85, { qualifiers: { effort: 'low' } }),
    'scope',
    'other_scope',
  ],
  ['neither names effort', score('91%', 91), score('85%', 85), 'direct', 'same_fact'],
  [
    'metric named and not',
    score('66%', 66),
    score('64%', 64, { qualifiers: { metric: 'diff' } }),
    'scope',
    'unknown_protocol',
  ],
  [
    'a build and none',
    score('52%', 52, { qualifiers: { version: '2024-04-09' } }),
    score('50%', 50),
    'scope',
    'unknown_protocol',
  ],
  [
    'image tokens and text by default',
    price('$8', 8, { qualifiers: { rate_of: 'image' } }),
    price('$5', 5),
    'scope',
    'other_scope',
  ],
  [
    'text tokens named and by default',
    price('$8', 8, { qualifiers: { rate_of: 'text' } }),
    price('$5', 5),
    'direct',
    'same_fact',
  ],
  [
    'annual billing and monthly by default',
    { property: 'price.subscription', value: 16, qualifiers: { plan: 'Pro', billing: 'annual' } },
    { property: 'price.subscription', value: 20, qualifiers: { plan: 'Pro' } },
    'scope',
    'other_scope',
  ],
  [
    'two loads',
    latency('320', 0.32, { qualifiers: { load: '1k tokens' } }),
    latency('4.2', 4.2, { qualifiers: { load: '512 output tokens' } }),
    'scope',
  ],
  ['two machines, neither named', latency('9', 9), latency('4.2', 4.2), 'scope', 'unknown_load'],
  [
    'the vendor’s own service and a test of it',
    latency('9', 9),
    latency('4.2', 4.2, { firstParty: true }),
    'direct',
  ],
  [
    'one load, differently put',
    latency('9', 9, { qualifiers: { load: '512 tokens' } }),
    latency('4.2', 4.2, { qualifiers: { load: '512 output tokens' } }),
    'direct',
  ],
  [
    'announced and not said',
    released('2026-04-16', { qualifiers: { event: 'announced' } }),
    released('2026-04-23'),
    'scope',
  ],
  ['attribution never separates', score('91%', 91), score('85%', 85, { by: 'B' }), 'direct'],
]

const STANDINGS: readonly Row[] = [
  [
    'expected and missed',
    price('~$2.50', 2.5, { modality: 'expected' }),
    price('$5', 5),
    'forecast',
    'forecast_missed',
  ],
  [
    'expected and met',
    tokens('1M+', 1_000_000, { modality: 'expected' }),
    tokens('1.05M', 1_050_000),
    'rounding',
    'forecast_met',
  ],
  [
    'expected 1M+, stated 64K',
    tokens('1M+', 1_000_000, { modality: 'expected' }),
    tokens('64K', 64_000),
    'forecast',
  ],
  [
    'two expectations',
    price('$3', 3, { modality: 'expected' }),
    price('$9', 9, { modality: 'expected' }),
    'forecast',
    'forecasts_differ',
  ],
  ['denied and given', price('', 5), { value: null, modality: 'denied' }, 'direct', 'denied'],
  [
    'denied on one platform, given elsewhere',
    price('$5', 5),
    { value: null, modality: 'denied', qualifiers: { platform: 'Azure' } },
    'scope',
  ],
  [
    'unannounced, then given',
    { value: null, modality: 'unannounced', date: '2026-04-23' },
    price('$5', 5, { date: '2026-05-02' }),
    'changed_over_time',
    'not_yet_announced',
  ],
  [
    'unannounced, given without a date',
    { value: null, modality: 'unannounced', date: '2026-04-23' },
    price('$5', 5),
    'changed_over_time',
  ],
  [
    'given, then said to be unannounced',
    { value: null, modality: 'unannounced', date: '2026-06-01' },
    price('$5', 5, { date: '2026-05-02' }),
    'direct',
    'announced_before',
  ],
  [
    'unannounced and expected',
    { value: null, modality: 'unannounced' },
    price('~$2.50', 2.5, { modality: 'expected' }),
    'forecast',
    'forecast_open',
  ],
]

const SOURCES: readonly Row[] = [
  [
    'members of one list',
    price('$100', 100, { group: 'l' }),
    price('$200', 200, { group: 'l' }),
    'agrees',
    'same_list',
  ],
  [
    'members of two lists',
    price('$100', 100, { group: 'l' }),
    price('$200', 200, { group: 'm', by: 'B' }),
    'direct',
  ],
  ['one source against itself', price('$5', 5), price('$6', 6), 'direct', 'same_source'],
  [
    'one source that names a case and does not',
    price('$5', 5, { qualifiers: { tier: 'peak' } }),
    price('$6', 6),
    'scope',
    'source_tells_apart',
  ],
  [
    'two dated articles without evidence of a change',
    price('$5', 5, { date: '2026-01-02' }),
    price('$6', 6, { by: 'B', date: '2026-05-02' }),
    'direct',
    'same_fact',
  ],
  [
    'a dated history',
    price('$10', 10, { date: '2025-01-02', basis: 'stated' }),
    price('$2', 2, { date: '2025-06-10', basis: 'stated' }),
    'changed_over_time',
    'changed',
  ],
  [
    'a list that dates a model by the day it took it in',
    released('2026-04-23'),
    released('2026-05-10', { by: 'List', kind: 'dataset' }),
    'scope',
    'listing_date',
  ],
  [
    'a list two months off',
    released('2026-04-23'),
    released('2026-07-10', { by: 'List', kind: 'dataset' }),
    'direct',
  ],
  [
    'a list that fills in a default',
    { property: 'max_output', value: 8192, by: 'List', kind: 'dataset' },
    { property: 'max_output', value: 64_000 },
    'scope',
    'suspect_filler',
  ],
  [
    'an article that means 8,192',
    { property: 'max_output', value: 8192, by: 'B' },
    { property: 'max_output', value: 64_000 },
    'direct',
  ],
]

const TEXTS: readonly Row[] = [
  ['Apache-2.0 and Apache 2.0 license', licence('Apache-2.0'), licence('Apache 2.0 license'), 'agrees'],
  ['MIT and MIT License', licence('MIT'), licence('the MIT License'), 'agrees'],
  ['MIT and modified MIT', licence('MIT'), licence('Modified MIT'), 'direct'],
  ['open source and MIT', licence('open source'), licence('MIT'), 'rounding'],
  ['open source and proprietary', licence('open source'), licence('Proprietary'), 'direct'],
  [
    'a licence with and without its number',
    licence('Llama Community License'),
    licence('Llama 3.1 Community License'),
    'rounding',
  ],
]

/** Different sources unless the row says otherwise: only one family of rows is about one source. */
function pairOf([what, a, b]: Row) {
  const other =
    what.startsWith('one source') || what === 'a dated history' || what.startsWith('members')
      ? {}
      : { by: 'Blog B' }
  return [statement(a), statement({ ...other, ...b })] as const
}

describe.each([
  ['worked cases', WORKED],
  ['units', UNITS],
  ['scopes', SCOPES],
  ['standings', STANDINGS],
  ['sources and time', SOURCES],
  ['words', TEXTS],
] as const)('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_what, row) => {
    const [a, b] = pairOf(row)
    const comparison = compareStatements(a, b)
    expect(comparison.kind).toBe(row[3])
    if (row[4]) expect(comparison.rule).toBe(row[4])
    expect(compareStatements(b, a)).toEqual(comparison)
  })
})
