import { describe, expect, it } from 'vitest'
import { RAISED_KINDS } from '../../../lib/claims/judgement.ts'
import { judgeAcross } from '../../../lib/judge/judge-model.ts'
import { judgeTopic } from '../../../lib/judge/judge-topic.ts'
import { type Said, statement } from './statement.ts'

/** What two or more sources say, as a careful editor would read it before knowing the judge's rules. */
type Row = readonly [what: string, ...said: readonly Said[]]

const of =
  (property: string) =>
  (value: Said['value'], by: string, more: Partial<Said> = {}) => ({
    property,
    value,
    by,
    ...more,
  })
const input = of('price.input')
const output = of('price.output')
const cached = of('price.cached_input')
const cacheWrite = of('price.cache_write')
const token = of('price.token')
const subscription = of('price.subscription')
const context = of('context_window')
const maxInput = of('max_input')
const maxOutput = of('max_output')
const total = of('parameters.total')
const active = of('parameters.active')
const released = of('release_date')
const cutoff = of('knowledge_cutoff')
const swe = of('benchmark.swe-bench-verified')
const mmlu = of('benchmark.mmlu')
const arena = of('benchmark.lmarena-text')
const latency = of('latency.first_token')
const throughput = of('throughput.output')
const licence = of('license')
const trained = of('training_tokens')

/** An editor would print a correction. */
const CONTRADICTIONS: readonly Row[] = [
  [
    'two prices on the same resold endpoint',
    input(3, 'A', { written: '$3', qualifiers: { platform: 'Bedrock' } }),
    input(3.5, 'B', { written: '$3.50', qualifiers: { platform: 'Bedrock' } }),
  ],
  [
    'two prices on an endpoint that has two names',
    input(3, 'A', { written: '$3', qualifiers: { platform: 'Bedrock' } }),
    input(4, 'B', { written: '$4', qualifiers: { platform: 'Amazon Bedrock' } }),
  ],
  [
    'two batch prices',
    input(1.25, 'A', { written: '$1.25', qualifiers: { tier: 'batch' } }),
    input(1.5, 'B', { written: '$1.50', qualifiers: { tier: 'batch' } }),
  ],
  [
    'two prices in euros',
    input(4.6, 'A', { written: '€4.60', unit: 'EUR/1M tokens' }),
    input(5.2, 'B', { written: '€5.20', unit: 'EUR/1M tokens' }),
  ],
  [
    'two prices of one long-context band, written in two ways',
    input(6, 'A', { written: '$6', qualifiers: { context: '>200K' } }),
    input(7.5, 'B', { written: '$7.50', qualifiers: { context: '> 200,000 tokens' } }),
  ],
  [
    'a price that fits neither band of the other source',
    input(3, 'A', { written: '$3', qualifiers: { context: '<=200K' } }),
    input(6, 'A', { written: '$6', qualifiers: { context: '>200K' } }),
    input(4.5, 'B', { written: '$4.50' }),
  ],
  [
    'the rate of text said and the rate of text meant',
    input(2.5, 'A', { written: '$2.50', qualifiers: { rate_of: 'text' } }),
    input(4, 'B', { written: '$4' }),
  ],
  [
    'two regional prices of one region',
    input(5.5, 'A', { written: '$5.50', qualifiers: { region: 'eu' } }),
    input(6, 'B', { written: '$6', qualifiers: { region: 'eu' } }),
  ],
  [
    'two prices of one dated build, in two writings',
    input(2.5, 'A', { written: '$2.50', qualifiers: { version: '2024-08-06' } }),
    input(5, 'B', { written: '$5', qualifiers: { version: '20240806' } }),
  ],
  [
    'old and new price in two dated articles, and no sign of a change',
    input(10, 'A', { written: '$10', date: '2025-01-14' }),
    input(5, 'B', { written: '$5', date: '2025-06-02' }),
  ],
  [
    'a new price in one article, and the old in one before it and one after it',
    input(10, 'A', { written: '$10', date: '2025-01-14' }),
    input(5, 'B', { written: '$5', date: '2025-03-02' }),
    input(10, 'C', { written: '$10', date: '2025-06-02' }),
  ],
  [
    'less than a bound that the other exceeds',
    input(1, 'A', { written: 'under $1', modality: 'at_most' }),
    input(1.25, 'B', { written: '$1.25' }),
  ],
  [
    'a range that leaves the figure out',
    input({ low: 3, high: 5 }, 'A', { written: '$3–5' }),
    input(10, 'B', { written: '$10' }),
  ],
  ['a cached price for what is said to have none', cached(null, 'A'), cached(0.5, 'B', { written: '$0.50' })],
  [
    'two prices of one plan',
    subscription(20, 'A', { written: '$20', qualifiers: { plan: 'Plus' } }),
    subscription(25, 'B', { written: '$25', qualifiers: { plan: 'Plus' } }),
  ],
  [
    'a plan price that no item of a list gives',
    subscription(100, 'A', { written: '$100', qualifiers: { plan: 'Pro' }, group: 'A/1' }),
    subscription(200, 'A', { written: '$200', qualifiers: { plan: 'Pro' }, group: 'A/1' }),
    subscription(150, 'B', { written: '$150', qualifiers: { plan: 'Pro' } }),
  ],
  [
    'an output limit of half the size',
    maxOutput(128_000, 'A', { written: 'up to 128K' }),
    maxOutput(64_000, 'B', { written: '64K' }),
  ],
  [
    'a window above a bound',
    context(1_000_000, 'A', { written: 'over 1M', modality: 'at_least' }),
    context(200_000, 'B', { written: '200K' }),
  ],
  [
    'two scores at one effort',
    swe(61.2, 'A', { written: '61.2%', qualifiers: { effort: 'high' } }),
    swe(68.4, 'B', { written: '68.4%', qualifiers: { effort: 'high' } }),
  ],
  [
    'two scores with one harness',
    swe(50.8, 'A', { written: '50.8%', qualifiers: { harness: 'Agentless' } }),
    swe(53.4, 'B', { written: '53.4%', qualifiers: { harness: 'agentless' } }),
  ],
  [
    'two scores of which neither names a protocol',
    swe(72.5, 'A', { written: '72.5%' }),
    swe(80.2, 'B', { written: '80.2%' }),
  ],
  [
    'a score that is about another',
    mmlu(85, 'A', { written: '~85%', modality: 'approximate' }),
    mmlu(60.3, 'B', { written: '60.3%' }),
  ],
  [
    'what the vendor says and what an independent test says, of one protocol',
    mmlu(86.4, 'Acme', {
      written: '86.4%',
      firstParty: true,
      kind: 'vendor',
      qualifiers: { shots: '5-shot' },
    }),
    mmlu(83, 'B', { written: '83.0%', qualifiers: { shots: '5-shot' } }),
  ],
  ['two sizes', total(671e9, 'A', { written: '671B' }), total(685e9, 'B', { written: '685B' })],
  ['two training sets', trained(15e12, 'A', { written: '15T' }), trained(18e12, 'B', { written: '18T' })],
  [
    'two days of a release in different months',
    released('2026-04-23', 'A', { written: 'April 23, 2026' }),
    released('2026-05-01', 'B', { written: 'May 1, 2026' }),
  ],
  [
    'a day outside the quarter',
    released('2026-04-23', 'A', { written: 'April 23, 2026' }),
    released({ low: '2026-01', high: '2026-03' }, 'B', { written: 'Q1 2026' }),
  ],
  [
    'two cutoffs',
    cutoff('2025-08', 'A', { written: 'August 2025' }),
    cutoff('2025-06', 'B', { written: 'June 2025' }),
  ],
  ['two licences', licence('MIT', 'A'), licence('Apache-2.0', 'B')],
  ['a licence with conditions', licence('MIT', 'A'), licence('Modified MIT', 'B')],
  [
    'per thousand told as per million',
    input(3, 'A', { written: '$3' }),
    input(0.003, 'B', { written: '$0.003' }),
  ],
  [
    'an output above the window',
    context(32_000, 'A', { written: '32K' }),
    maxOutput(64_000, 'B', { written: '64K' }),
  ],
  [
    'more active than total parameters',
    total(30e9, 'A', { written: '30B' }),
    active(37e9, 'B', { written: '37B' }),
  ],
  [
    'a cached price above the input price',
    input(0.4, 'A', { written: '$0.40' }),
    cached(0.5, 'B', { written: '$0.50' }),
  ],
]

/** A second round, after the first was judged. */
const MORE_CONTRADICTIONS: readonly Row[] = [
  [
    'input and output the wrong way round',
    input(3, 'A', { written: '$3' }),
    output(15, 'A', { written: '$15' }),
    input(15, 'B', { written: '$15' }),
    output(3, 'B', { written: '$3' }),
  ],
  ['a tenth less of a window', context(1e6, 'A', { written: '1M' }), context(9e5, 'B', { written: '900K' })],
  [
    'fewer parameters than a bound',
    total(1e12, 'A', { written: 'over 1T', modality: 'at_least' }),
    total(671e9, 'B', { written: '671B' }),
  ],
  ['open and closed', licence('proprietary', 'A'), licence('MIT', 'B')],
  ['for any use and for none that pays', licence('CC-BY-4.0', 'A'), licence('CC-BY-NC-4.0', 'B')],
  [
    'a share told as a percentage',
    mmlu(0.864, 'A', { written: '0.864' }),
    mmlu(86.4, 'B', { written: '86.4%' }),
  ],
  [
    'prose against the table of the same source',
    input(5, 'A', { written: '$5', group: 'A/~table:0' }),
    input(4, 'A', { written: '$4', group: 'A/~block:7' }),
  ],
  [
    'the vendor against a list that has it wrong',
    maxOutput(128_000, 'Acme', { written: '128K', firstParty: true, kind: 'vendor' }),
    maxOutput(16_384, 'B', { written: '16,384', kind: 'aggregator' }),
  ],
  [
    'a slower answer than promised',
    latency(0.5, 'A', { written: 'under 0.5 s', modality: 'at_most' }),
    latency(1.4, 'B', { written: '1.4 s' }),
  ],
  [
    'a release that one source puts a year earlier',
    released('2025-04-23', 'A', { written: 'April 23, 2025' }),
    released('2026-04-23', 'B', { written: 'April 23, 2026' }),
  ],
  [
    'a window that one source denies to be larger than another says',
    context(200_000, 'A', { written: '200K' }),
    context(500_000, 'B', { written: '500K' }),
  ],
  [
    'two prices of one lifetime',
    cacheWrite(6.25, 'A', { written: '$6.25', qualifiers: { cache_ttl: '5m' } }),
    cacheWrite(5, 'B', { written: '$5', qualifiers: { cache_ttl: '5m' } }),
  ],
  [
    'a new price in one article and the old in a later one, of two publishers',
    output(15, 'A', { written: '$15', date: '2026-02-01' }),
    output(30, 'B', { written: '$30', date: '2026-03-01' }),
  ],
]

/** An editor would ask; the judge leaves them open, since silence and "free" mean other things more often. */
const LEFT_OPEN: readonly Row[] = [
  [
    'a cache write that fits neither lifetime',
    cacheWrite(6.25, 'A', { written: '$6.25', qualifiers: { cache_ttl: '5m' } }),
    cacheWrite(10, 'A', { written: '$10', qualifiers: { cache_ttl: '1h' } }),
    cacheWrite(3.75, 'B', { written: '$3.75' }),
  ],
  [
    'a price for what is said to be free',
    input(0, 'A', { written: 'free' }),
    input(0.6, 'B', { written: '$0.60' }),
  ],
]

/** An editor would print both. */
const NEAR_MISSES: readonly Row[] = [
  [
    'dollars and euros',
    input(5, 'A', { written: '$5' }),
    input(4.6, 'B', { written: '€4.60', unit: 'EUR/1M tokens' }),
  ],
  [
    'a list price, and the batch price alone elsewhere',
    input(5, 'A', { written: '$5' }),
    input(2.5, 'B', { written: '$2.50', qualifiers: { tier: 'batch' } }),
  ],
  [
    'batch and priority',
    input(2.5, 'A', { written: '$2.50', qualifiers: { tier: 'batch' } }),
    input(8.75, 'B', { written: '$8.75', qualifiers: { tier: 'priority' } }),
  ],
  [
    'a price, and the price of a long prompt alone elsewhere',
    input(3, 'A', { written: '$3' }),
    input(6, 'B', { written: '$6', qualifiers: { context: '>200K' } }),
  ],
  [
    'a price, and both bands elsewhere',
    input(3, 'B', { written: '$3' }),
    input(3, 'A', { written: '$3', qualifiers: { context: '<=200K' } }),
    input(6, 'A', { written: '$6', qualifiers: { context: '>200K' } }),
  ],
  [
    'bands on both sides of one bound',
    output(15, 'A', { written: '$15', qualifiers: { context: '<=272K' } }),
    output(22.5, 'B', { written: '$22.50', qualifiers: { context: '>272K' } }),
  ],
  [
    'a price, and one with a regional surcharge',
    input(5, 'A', { written: '$5' }),
    input(5.5, 'B', { written: '$5.50', qualifiers: { region: 'us' } }),
  ],
  [
    'two regions',
    input(5.5, 'A', { written: '$5.50', qualifiers: { region: 'us' } }),
    input(6, 'B', { written: '$6', qualifiers: { region: 'eu' } }),
  ],
  [
    'text and audio',
    input(2.5, 'A', { written: '$2.50' }),
    input(32, 'B', { written: '$32', qualifiers: { rate_of: 'audio' } }),
  ],
  [
    'two lifetimes of a cache',
    cacheWrite(6.25, 'A', { written: '$6.25', qualifiers: { cache_ttl: '5m' } }),
    cacheWrite(10, 'B', { written: '$10', qualifiers: { cache_ttl: '1h' } }),
  ],
  [
    'two hosts of open weights',
    input(0.27, 'A', { written: '$0.27', qualifiers: { platform: 'OpenRouter' } }),
    input(0.59, 'B', { written: '$0.59', qualifiers: { platform: 'Groq' } }),
  ],
  [
    'the vendor, and a host that takes more',
    input(0.27, 'Acme', { written: '$0.27', firstParty: true, kind: 'vendor' }),
    input(0.59, 'B', { written: '$0.59', qualifiers: { platform: 'Groq' } }),
  ],
  [
    'the window, and a smaller one on a cloud',
    context(200_000, 'Acme', { written: '200K', firstParty: true, kind: 'vendor' }),
    context(128_000, 'B', { written: '128K', qualifiers: { platform: 'Azure' } }),
  ],
  [
    'two dated builds',
    input(5, 'A', { written: '$5', qualifiers: { version: '2024-05-13' } }),
    input(2.5, 'B', { written: '$2.50', qualifiers: { version: '2024-08-06' } }),
  ],
  [
    'a model, and a former build of it',
    input(2.5, 'A', { written: '$2.50' }),
    input(5, 'B', { written: '$5', qualifiers: { version: '2024-05-13' } }),
  ],
  [
    'a free trial of a paid model',
    input(0, 'A', { written: 'free', qualifiers: { tier: 'free' } }),
    input(0.6, 'B', { written: '$0.60' }),
  ],
  [
    'peak and off-peak, and the ordinary price elsewhere',
    input(0.55, 'A', { written: '$0.55', qualifiers: { tier: 'peak' } }),
    input(0.14, 'A', { written: '$0.14', qualifiers: { tier: 'off-peak' } }),
    input(0.55, 'B', { written: '$0.55' }),
  ],
  [
    'two voices with the old price, then two with the new',
    input(10, 'A', { written: '$10', date: '2025-01-14' }),
    input(10, 'B', { written: '$10', date: '2025-02-20' }),
    input(5, 'C', { written: '$5', date: '2025-06-02' }),
    input(5, 'D', { written: '$5', date: '2025-07-09' }),
  ],
  [
    'a dated history in one source, and the old price in another',
    input(10, 'A', { written: '$10', date: '2025-01', basis: 'stated' }),
    input(5, 'A', { written: '$5', date: '2025-04', basis: 'stated' }),
    input(10, 'B', { written: '$10', date: '2025-02-20' }),
  ],
  [
    'a launch price that the source says ended, and the price of today',
    input(1.5, 'A', { written: '$1.50', date: '2025-01', basis: 'stated' }),
    input(3, 'A', { written: '$3', date: '2025-04', basis: 'stated' }),
    input(3, 'B', { written: '$3', date: '2025-05-20' }),
  ],
  [
    'a forecast price, and the announced one',
    input(10, 'A', { written: '$10', modality: 'expected', date: '2026-01-10' }),
    input(5, 'B', { written: '$5', date: '2026-04-23' }),
  ],
  [
    'no price yet, and a price later',
    input(null, 'A', { modality: 'unannounced', date: '2026-01-10' }),
    input(5, 'B', { written: '$5', date: '2026-04-23' }),
  ],
  [
    'cents more or less written',
    input(2.5, 'A', { written: '$2.50' }),
    input(2.499, 'B', { written: '$2.499' }),
  ],
  [
    'a rounded cached price',
    cached(0.03, 'A', { written: '$0.03' }),
    cached(0.025, 'B', { written: '$0.025' }),
  ],
  ['a trailing zero', input(1.1, 'A', { written: '$1.10' }), input(1.1, 'B', { written: '$1.1' })],
  [
    'about the price',
    input(3, 'A', { written: 'about $3', modality: 'approximate' }),
    input(2.8, 'B', { written: '$2.80' }),
  ],
  [
    'a range that holds the figure',
    input({ low: 3, high: 15 }, 'A', { written: '$3–15' }),
    input(10, 'B', { written: '$10' }),
  ],
  [
    'annual and monthly billing',
    subscription(17, 'A', { written: '$17', qualifiers: { plan: 'Pro', billing: 'annual' } }),
    subscription(20, 'B', { written: '$20', qualifiers: { plan: 'Pro' } }),
  ],
  [
    'two plans',
    subscription(20, 'A', { written: '$20', qualifiers: { plan: 'Plus' } }),
    subscription(200, 'B', { written: '$200', qualifiers: { plan: 'Pro' } }),
  ],
  [
    'an item of a list',
    subscription(100, 'A', { written: '$100', qualifiers: { plan: 'Pro' }, group: 'A/1' }),
    subscription(200, 'A', { written: '$200', qualifiers: { plan: 'Pro' }, group: 'A/1' }),
    subscription(200, 'B', { written: '$200', qualifiers: { plan: 'Pro' } }),
  ],
  [
    'up to a million, in 1,024s',
    context(1e6, 'A', { written: 'up to 1M' }),
    context(1_048_576, 'B', { written: '1,048,576' }),
  ],
  [
    'more than a million',
    context(1e6, 'A', { written: '1M+', modality: 'at_least' }),
    context(2e6, 'B', { written: '2M' }),
  ],
  [
    'input within the window',
    context(400_000, 'A', { written: '400K' }),
    maxInput(272_000, 'B', { written: '272K' }),
  ],
  [
    'high and low effort',
    swe(74.9, 'A', { written: '74.9%', qualifiers: { effort: 'high' } }),
    swe(61.2, 'B', { written: '61.2%', qualifiers: { effort: 'low' } }),
  ],
  [
    'an effort named, and none named',
    swe(74.9, 'A', { written: '74.9%', qualifiers: { effort: 'high' } }),
    swe(69.1, 'B', { written: '69.1%' }),
  ],
  [
    'with tools and without',
    swe(45.2, 'A', { written: '45.2%', qualifiers: { tools: 'with' } }),
    swe(31.6, 'B', { written: '31.6%', qualifiers: { tools: 'without' } }),
  ],
  [
    'two harnesses',
    swe(50.8, 'A', { written: '50.8%', qualifiers: { harness: 'Agentless' } }),
    swe(63.7, 'B', { written: '63.7%', qualifiers: { harness: 'SWE-agent' } }),
  ],
  [
    'one attempt and eight',
    swe(63.7, 'A', { written: '63.7%', qualifiers: { metric: 'pass@1' } }),
    swe(74.1, 'B', { written: '74.1%', qualifiers: { metric: 'pass@8' } }),
  ],
  [
    'shots',
    mmlu(86.4, 'A', { written: '86.4%', qualifiers: { shots: '5-shot' } }),
    mmlu(80.1, 'B', { written: '80.1%', qualifiers: { shots: '0-shot' } }),
  ],
  [
    'base and instruct',
    mmlu(79.3, 'A', { written: '79.3%', qualifiers: { training: 'base' } }),
    mmlu(83.6, 'B', { written: '83.6%', qualifiers: { training: 'instruct' } }),
  ],
  [
    'quantized and not',
    mmlu(71, 'A', { written: '71.0%', qualifiers: { quantization: 'int4' } }),
    mmlu(74, 'B', { written: '74.0%', qualifiers: { quantization: 'bf16' } }),
  ],
  [
    'the score of a quantized copy, and the score',
    mmlu(71, 'A', { written: '71.0%', qualifiers: { quantization: 'int4' } }),
    mmlu(74, 'B', { written: '74.0%' }),
  ],
  [
    'two test lengths',
    of('benchmark.mrcr')(92, 'A', { written: '92%', qualifiers: { context: '128K' } }),
    of('benchmark.mrcr')(76, 'B', { written: '76%', qualifiers: { context: '1M' } }),
  ],
  ['a rounded score', mmlu(87, 'A', { written: '87%' }), mmlu(86.6, 'B', { written: '86.6%' })],
  [
    'about the score',
    mmlu(85, 'A', { written: '~85%', modality: 'approximate' }),
    mmlu(79.4, 'B', { written: '79.4%' }),
  ],
  [
    'a rating, and the same a point later',
    arena(1402, 'A', { written: '1402', unit: 'points' }),
    arena(1402.3, 'B', { written: '1402.3', unit: 'points' }),
  ],
  [
    'a day and its month',
    released('2026-04-23', 'A', { written: 'April 23, 2026' }),
    released('2026-04', 'B', { written: 'April 2026' }),
  ],
  [
    'announced, and open to developers',
    released('2026-04-16', 'A', { written: 'April 16', qualifiers: { event: 'announced' } }),
    released('2026-05-02', 'B', { written: 'May 2', qualifiers: { event: 'api' } }),
  ],
  [
    'released, and the weights later',
    released('2026-04-16', 'A', { written: 'April 16' }),
    released('2026-05-02', 'B', { written: 'May 2', qualifiers: { event: 'weights' } }),
  ],
  [
    'a release that was expected later than it came',
    released('2026-06', 'A', { written: 'June 2026', modality: 'expected', date: '2026-01-10' }),
    released('2026-04-23', 'B', { written: 'April 23, 2026' }),
  ],
  [
    'a year and a month in it',
    cutoff('2025', 'A', { written: '2025' }),
    cutoff('2025-08', 'B', { written: 'August 2025' }),
  ],
  ['one licence in two writings', licence('Apache-2.0', 'A'), licence('Apache 2.0', 'B')],
  ['a rounded size', total(25.2e9, 'A', { written: '25.2B' }), total(25e9, 'B', { written: '25B' })],
  ['active and total', total(671e9, 'A', { written: '671B' }), active(37e9, 'B', { written: '37B' })],
  [
    'two loads',
    latency(0.4, 'A', { written: '0.4 s', qualifiers: { load: '1k input tokens' } }),
    latency(3.2, 'B', { written: '3.2 s', qualifiers: { load: '100k input tokens' } }),
  ],
  [
    'the speed at two hosts',
    throughput(800, 'A', { written: '800', qualifiers: { platform: 'Groq' } }),
    throughput(2100, 'B', { written: '2100', qualifiers: { platform: 'Cerebras' } }),
  ],
  [
    'a blend between the prices',
    token(10, 'A', { written: '$10' }),
    input(5, 'B', { written: '$5' }),
    output(30, 'B', { written: '$30' }),
  ],
  [
    'the cached price of the list, and the input price of the batch',
    input(0.4, 'A', { written: '$0.40', qualifiers: { tier: 'batch' } }),
    cached(0.5, 'B', { written: '$0.50' }),
  ],
  [
    'a digest and its original',
    input(5, 'A', { written: '$5', source: 'original' }),
    input(5, 'A', { written: '$5.00', source: 'digest', kind: 'digest' }),
  ],
]

const MORE_NEAR_MISSES: readonly Row[] = [
  [
    'the old price before the day since which the new one holds',
    input(10, 'B', { written: '$10', date: '2025-03-02' }),
    input(10, 'A', { written: '$10', date: '2025-01', basis: 'stated' }),
    input(5, 'A', { written: '$5', date: '2025-04-01', basis: 'stated' }),
  ],
  [
    'a filler of a list',
    maxOutput(128_000, 'Acme', { written: '128K', firstParty: true, kind: 'vendor' }),
    maxOutput(8192, 'B', { written: '8192', kind: 'aggregator' }),
  ],
  [
    'nearly the window',
    context(200_000, 'A', { written: 'nearly 200K', modality: 'approximate' }),
    context(196_608, 'B', { written: '196,608' }),
  ],
  [
    'the window of the app',
    context(400_000, 'A', { written: '400K' }),
    context(32_000, 'B', { written: '32K', qualifiers: { plan: 'Plus', platform: 'ChatGPT' } }),
  ],
  [
    'more than a trillion',
    total(1e12, 'A', { written: 'over 1T', modality: 'at_least' }),
    total(1.04e12, 'B', { written: '1.04T' }),
  ],
  ['a licence and its name', licence('MIT', 'A'), licence('MIT License', 'B')],
  ['a licence without its hyphens', licence('CC-BY-NC-4.0', 'A'), licence('CC BY-NC 4.0', 'B')],
  [
    'an Elo rating and a percentage',
    arena(1402, 'A', { written: '1402', unit: 'points' }),
    arena(68, 'B', { written: '68%', unit: '%' }),
  ],
  [
    'speeds of two days',
    throughput(52, 'A', { written: '52 tokens/s' }),
    throughput(55, 'B', { written: '55 tokens/s' }),
  ],
  [
    'the two prices of a paragraph about a cut',
    input(10, 'A', { written: '$10', group: 'A/~block:3' }),
    input(5, 'A', { written: '$5', group: 'A/~block:3' }),
    input(5, 'B', { written: '$5' }),
  ],
  [
    'the limits of two plans',
    of('rate_limit.requests')(500, 'A', { written: '500 RPM', qualifiers: { plan: 'Tier 1' } }),
    of('rate_limit.requests')(5000, 'B', { written: '5,000 RPM', qualifiers: { plan: 'Tier 3' } }),
  ],
  [
    'a host in two writings, of one price',
    input(0.9, 'A', { written: '$0.90', qualifiers: { platform: 'Together AI' } }),
    input(0.9, 'B', { written: '$0.9', qualifiers: { platform: 'together.ai' } }),
  ],
  [
    'two hosts of one owner',
    input(0.9, 'A', { written: '$0.90', qualifiers: { platform: 'Google AI Studio' } }),
    input(1.1, 'B', { written: '$1.10', qualifiers: { platform: 'Google Vertex AI' } }),
  ],
  [
    'thinking and not',
    mmlu(88.1, 'A', { written: '88.1%', qualifiers: { effort: 'thinking' } }),
    mmlu(81.4, 'B', { written: '81.4%', qualifiers: { effort: 'non-thinking' } }),
  ],
  [
    'a build of a model whose scores another article gives without one',
    swe(80.9, 'A', { written: '80.9%', qualifiers: { version: '20251101' } }),
    swe(74.4, 'B', { written: '74.4%' }),
  ],
  ['the month and its last day', cutoff('2025-08', 'A'), cutoff('2025-08-31', 'B')],
  [
    'a quarter and a day of it',
    released({ low: '2026-04', high: '2026-06' }, 'A', { written: 'Q2 2026' }),
    released('2026-04-23', 'B', { written: 'April 23, 2026' }),
  ],
  [
    'at most, and less',
    latency(0.5, 'A', { written: 'under 0.5 s', modality: 'at_most' }),
    latency(0.31, 'B', { written: '0.31 s' }),
  ],
  [
    'a rumour of its size, and the size',
    total(2e12, 'A', { written: '2T', modality: 'expected' }),
    total(1.2e12, 'B', { written: '1.2T' }),
  ],
]

/** Each topic judged, and the model's topics against one another. */
function raised(said: readonly Said[]): string[] {
  const all = said.map(statement)
  const topics = [...Map.groupBy(all, ({ property }) => property).values()]
  return [...topics.flatMap((topic) => judgeTopic(topic).findings), ...judgeAcross(all)]
    .filter(({ kind }) => RAISED_KINDS.has(kind))
    .map(({ rule, kind, sentence }) => `${rule} (${kind}): ${sentence}`)
}

describe('what a careful editor would correct is raised', () => {
  it.each([...CONTRADICTIONS, ...MORE_CONTRADICTIONS].map(([what, ...said]) => [what, said] as const))(
    '%s',
    (_, said) => {
      expect(raised(said)).not.toEqual([])
    },
  )
})

describe('what a careful editor would print side by side is not raised', () => {
  it.each([...NEAR_MISSES, ...MORE_NEAR_MISSES].map(([what, ...said]) => [what, said] as const))(
    '%s',
    (_, said) => {
      expect(raised(said)).toEqual([])
    },
  )
})

describe('what could be meant in another way is left open', () => {
  it.each(LEFT_OPEN.map(([what, ...said]) => [what, said] as const))('%s', (_, said) => {
    expect(raised(said)).toEqual([])
  })
})
