import { Decimal } from '../../claims/decimal.ts'
import type { Modality } from '../../claims/modality.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import { numberValue, type Value } from '../../claims/value.ts'
import { decideProperty } from '../decide-property.ts'
import type { ExtractContext } from '../extract-context.ts'
import { figureModality, figureValue } from '../figure-value.ts'
import { expertSizes } from '../figures/expert-sizes.ts'
import type { Figure } from '../figures/figure.ts'
import { scanDates } from '../figures/scan-dates.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import { EXPECTED } from '../lexicon/hedges.ts'
import { licenceName } from '../lexicon/licences.ts'
import { contextBand, qualifierCues } from '../lexicon/qualifier-cues.ts'
import type { Label } from './label.ts'
import { isBlankCell } from './subject-cell.ts'

/** One value that a cell gives, with its place in the cell's text. */
export interface CellValue {
  readonly property: string
  readonly value: Value
  readonly unit: string
  readonly modality: Modality
  readonly qualifiers: Qualifiers
  readonly start: number
  readonly end: number
}

/** Label words beside which an unknown row or column is no benchmark. */
const NO_BENCHMARK: readonly Feature[] = [
  'price',
  'latency',
  'firstToken',
  'throughput',
  'parameters',
  'licence',
  'requests',
  'foreign',
  'subscription',
  'released',
  'cutoff',
  'cache',
  'active',
  'context',
  'training',
  'tokens',
]

/** What stands between a figure and the words that are about it. */
const SEPARATOR = /[,;，；、/|]|\s[&+·]\s|\u2028/

/**
 * The values of a cell under a label. `benchmarkTable`: rows and columns with unknown labels are benchmarks.
 */
export function readCell(
  written: string,
  label: Label,
  context: ExtractContext,
  benchmarkTable: boolean,
): CellValue[] {
  const text = foldWidth(written)
  if (text.trim() === '' || isBlankCell(text)) return []
  if (label.features.has('licence') && !label.features.has('price')) return licenceValue(text)
  const sizes =
    label.features.has('parameters') || /\bsize\b|大小|规模/i.test(label.text) ? expertSizes(text) : undefined
  if (sizes) return sizeValues(sizes, label)
  const dates = scanDates(text, context.year)
  if (label.features.has('released') || label.features.has('cutoff')) return dateValues(text, dates, label)
  const figures = scanFigures(text, context.language, dates).map((figure) => scaled(figure, label))
  const expected = EXPECTED.test(text)
  const scores = scoreValues(text, figures, label, context, benchmarkTable, expected)
  if (scores.length > 0) return scores
  if (figures.length === 0) return freeValue(text, label)
  return plainValues(text, figures, label, expected)
}

function scaled(figure: Figure, label: Label): Figure {
  if (!label.scale || figure.scaled || figure.unit || figure.currency) return figure
  const high = figure.high?.times(label.scale)
  return { ...figure, low: figure.low.times(label.scale), scaled: true, ...(high ? { high } : {}) }
}

function scoreValues(
  text: string,
  figures: readonly Figure[],
  label: Label,
  context: ExtractContext,
  benchmarkTable: boolean,
  expected: boolean,
): CellValue[] {
  const own = context.benchmarks.find(text).at(0)
  const slug =
    own?.slug ??
    label.benchmark ??
    (benchmarkTable && BARE_SCORE.test(text) ? unknownBenchmark(label, context) : undefined)
  if (!slug || label.features.has('foreign')) return []
  const usable = figures.filter((figure) => isScore(figure) && !isFraction(text, figure))
  const figure = usable.find(({ unit }) => unit === 'percent') ?? usable[0]
  if (!figure || (usable.length > 1 && usable.every(({ unit }) => unit === undefined) && isTuple(text)))
    return []
  const unit =
    figure.unit === 'percent' ? '%' : context.benchmarks.unitOf(slug, label.text, figure.low.toNumber())
  const { value } = figureValue(figure, `benchmark.${slug}`)
  const band = own ? contextBand(text.slice(own.end), false) : undefined
  return [
    {
      property: `benchmark.${slug}`,
      value,
      unit,
      modality: figureModality(figure, expected),
      qualifiers: { ...label.qualifiers, ...(band ? { context: band } : {}) },
      start: figure.start,
      end: figure.end,
    },
  ]
}

/** Figures and signs, nothing else: words beside a figure say that it is something other than a score. */
const BARE_SCORE = /^[\s\d.,%％~≈<>≥≤*±+()/†‡★☆↑↓-]+$/

const isScore = (figure: Figure) =>
  !figure.currency &&
  !figure.scaled &&
  !figure.signed &&
  (figure.unit === 'percent' || figure.unit === undefined)

/** `12/15` tells how a share came about. */
const isFraction = (text: string, { start, end }: Figure) => text[end] === '/' || text[start - 1] === '/'
const isTuple = (text: string) => /\d\s*\/\s*\d/.test(text)

/** An unknown label in a table of benchmarks is a benchmark's name, its first line; the second is the metric. */
export function unknownBenchmark(label: Label, context: ExtractContext): string | undefined {
  if (NO_BENCHMARK.some((feature) => label.features.has(feature))) return undefined
  const name = (label.text.split('\u2028')[0] ?? '').trim()
  if (!/\p{L}{2}/u.test(name) || name.length > 60 || GENERIC.test(name)) return undefined
  const slug = context.benchmarks.slugOf(name)
  return slug === '' ? undefined : slug
}

/** Labels that say nothing of what was measured. */
const GENERIC =
  /\b(?:tools?|agentless|pass@\d+|shots?|trials?|attempts?|text only)\b|^(?:overall|average|avg\.?|mean|total|score|scores|rank|result|results|performance|accuracy|value|best|winner|notes?|change|delta|diff(?:erence)?|gap|improvement|rating|context|date|year|size|model|type|vendor|provider|organi[sz]ation|平均|总分|順位|排名)$/i

function plainValues(text: string, figures: readonly Figure[], label: Label, expected: boolean): CellValue[] {
  const pair = label.features.has('both') || (label.features.has('input') && label.features.has('output'))
  const money = figures.filter((figure) => figure.currency || figure.unit === undefined)
  if (pair && money.length === 2 && money.length === figures.length && !localFeatures(text, figures, 0).size)
    return money.map((figure, i) =>
      plainValue(figure, i === 0 ? 'price.input' : 'price.output', label, expected),
    )
  const values: CellValue[] = []
  for (const [i, figure] of figures.entries()) {
    if (i > 0 && !standsAlone(text, figures, i)) continue
    const property = cellProperty(text, figures, i, label)
    if (!property || (property === 'price.subscription' && !label.features.has('subscription'))) continue
    const value = plainValue(figure, property, label, expected)
    const qualifiers =
      i > 0 ? { ...value.qualifiers, ...qualifierCues(localText(text, figures, i)) } : value.qualifiers
    values.push({ ...value, qualifiers })
  }
  return values
}

function cellProperty(
  text: string,
  figures: readonly Figure[],
  index: number,
  label: Label,
): string | undefined {
  const figure = figures[index]
  if (!figure) return undefined
  const local = localFeatures(text, figures, index)
  const direction = (['cache', 'input', 'output'] as const).some((feature) => local.has(feature))
  if (figure.currency && direction) {
    const features = new Set(
      [...label.features].filter((f) => f !== 'input' && f !== 'output' && f !== 'both'),
    )
    return decideProperty(figure, new Set([...features, ...local]), true)
  }
  const byLabel = decideProperty(figure, label.features, true)
  if (byLabel) return byLabel
  return local.size > 0 && figure.unit ? decideProperty(figure, local, false) : undefined
}

/** A later figure counts when words of its own say what it is. */
function standsAlone(text: string, figures: readonly Figure[], index: number): boolean {
  if (figures[index]?.per?.direction) return true
  const local = localText(text, figures, index)
  const features = featuresOf(local)
  return (
    features.has('input') ||
    features.has('output') ||
    features.has('cache') ||
    Object.keys(qualifierCues(local, ['tier'])).length > 0
  )
}

function localText(text: string, figures: readonly Figure[], index: number): string {
  const figure = figures[index]
  if (!figure) return ''
  const next = figures[index + 1]?.start ?? text.length
  const after = text.slice(figure.end, next).split(SEPARATOR)[0] ?? ''
  const before =
    text
      .slice(figures[index - 1]?.end ?? 0, figure.start)
      .split(SEPARATOR)
      .at(-1) ?? ''
  return `${before} ${after}`
}

const localFeatures = (text: string, figures: readonly Figure[], index: number) =>
  featuresOf(localText(text, figures, index))

function plainValue(figure: Figure, property: string, label: Label, expected: boolean): CellValue {
  const { value, unit } = figureValue(figure, property, {
    perTokens: label.perTokens,
    currency: figure.currency ? undefined : label.currency,
    seconds: label.seconds,
  })
  return {
    property,
    value,
    unit,
    modality: figureModality(figure, expected),
    qualifiers: label.qualifiers,
    start: figure.start,
    end: figure.end,
  }
}

function dateValues(text: string, dates: ReturnType<typeof scanDates>, label: Label): CellValue[] {
  const property = label.features.has('cutoff') ? 'knowledge_cutoff' : 'release_date'
  const modality: Modality = EXPECTED.test(text) ? 'expected' : 'asserted'
  const first = dates[0]
  if (first) {
    const { value, unit } = figureValue(first, property)
    return [
      { property, value, unit, modality, qualifiers: label.qualifiers, start: first.start, end: first.end },
    ]
  }
  const year = /^\D{0,12}((?:19|20)\d{2})\D{0,12}$/.exec(text)
  if (!year?.[1]) return []
  const start = text.indexOf(year[1])
  return [
    {
      property,
      value: { kind: 'date', date: year[1] },
      unit: 'date',
      modality,
      qualifiers: label.qualifiers,
      start,
      end: start + 4,
    },
  ]
}

function licenceValue(text: string): CellValue[] {
  const name = text.trim()
  if (name.length > 60 || /^(?:yes|no|✓|✗)$/i.test(name)) return []
  const start = text.indexOf(name)
  return [
    {
      property: 'license',
      value: { kind: 'text', text: licenceName(name) },
      unit: 'text',
      modality: 'asserted',
      qualifiers: {},
      start,
      end: start + name.length,
    },
  ]
}

function sizeValues(sizes: NonNullable<ReturnType<typeof expertSizes>>, label: Label): CellValue[] {
  const shared = { unit: 'parameters', modality: 'asserted', qualifiers: label.qualifiers } as const
  return [
    { ...shared, property: 'parameters.total', value: numberValue(sizes.total), ...sizes.totalAt },
    { ...shared, property: 'parameters.active', value: numberValue(sizes.active), ...sizes.activeAt },
  ]
}

/** "Free" under a price is 0. */
function freeValue(text: string, label: Label): CellValue[] {
  const free = /^\s*(free|gratis|kostenlos|gratuito|gratuit|免费|無料)\s*$/i.exec(text)?.[1]
  if (!free || label.features.has('subscription')) return []
  const start = text.indexOf(free)
  const bare: Figure = {
    kind: 'figure',
    start,
    end: start + free.length,
    numberEnd: start + free.length,
    low: new Decimal(0),
    currency: label.currency ?? 'USD',
    unitText: '',
    scaled: false,
    decimals: false,
  }
  const property = decideProperty(bare, label.features, true)
  return property &&
    (label.features.has('price') || label.features.has('input') || label.features.has('output'))
    ? [plainValue(bare, property, label, false)]
    : []
}
