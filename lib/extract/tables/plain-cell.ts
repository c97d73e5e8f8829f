import { decideProperty } from '../decide-property.ts'
import { figureModality, figureValue } from '../figure-value.ts'
import type { Figure } from '../figures/figure.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import type { CellReading } from './cell-reading.ts'
import type { CellValue } from './cell-value.ts'
import { freeFigure } from './free-price.ts'
import type { Label } from './label.ts'
import { isOtherService, moneyQualifiers, moneyWords } from './money-words.ts'

/** What stands between a figure and the words that are about it. */
const SEPARATOR = /[,;，；、/|]|\s[&+·]\s|\u2028/

/** Prices, sizes, limits and times of a cell; a later figure counts when it says itself what it is. */
export function plainValues(reading: CellReading): CellValue[] {
  const { text, figures } = reading
  const pair = pairValues(reading)
  if (pair) return pair
  const values: CellValue[] = []
  for (const [i, figure] of figures.entries()) {
    if (figure.currency ? isOtherService(moneyWords(text, figures, i)) : isLength(reading, i)) continue
    if (i > 0 && !standsAlone(text, figures, i)) continue
    const property = cellProperty(reading, i)
    if (!property || !isBacked(property, figure, reading)) continue
    const value = plainValue(figure, property, reading)
    const local = i > 0 ? qualifierCues(localText(text, figures, i)) : {}
    const own = figure.currency ? moneyQualifiers(moneyWords(text, figures, i)) : {}
    const qualifiers = { ...value.qualifiers, ...local, ...own }
    values.push({ ...value, qualifiers })
  }
  return values
}

/** Beside prices, a number of tokens is the input length that one of them holds for. */
const isLength = ({ text, figures, label }: CellReading, index: number): boolean =>
  PRICED.some((feature) => label.features.has(feature)) &&
  figures.some(({ currency }) => currency) &&
  (figures[index]?.unit !== undefined || figures[index]?.scaled === true) &&
  contextBand(text, true) !== undefined

/** Two prices under "input / output" without words of their own. */
function pairValues(reading: CellReading): CellValue[] | undefined {
  const { text, figures, label } = reading
  const both = label.features.has('both') || (label.features.has('input') && label.features.has('output'))
  const money = figures.filter((figure) => figure.currency || figure.unit === undefined)
  if (!both || money.length !== 2 || figures.length !== 2 || localFeatures(text, figures, 0).size > 0)
    return undefined
  return money.map((figure, i) => plainValue(figure, i === 0 ? 'price.input' : 'price.output', reading))
}

/** A token price without a direction needs words that say that tokens are priced; a plan's price needs a plan. */
function isBacked(property: string, figure: Figure, { label, context }: CellReading): boolean {
  if (property === 'price.subscription') return false
  if (property !== 'price.token') return true
  // what fine-tuning or another service costs is none of our prices
  const isOfTokens = label.text === '' || TOKEN_PRICE.some((feature) => label.features.has(feature))
  if (!isOfTokens || NO_TOKEN_PRICE.some((feature) => label.features.has(feature))) return false
  if (figure.per?.of === 'tokens') return true
  return label.perTokens !== undefined || context.perTokens !== undefined || label.features.has('tokens')
}

const TOKEN_PRICE: readonly Feature[] = ['price', 'tokens']
const NO_TOKEN_PRICE: readonly Feature[] = ['training', 'subscription']

function cellProperty(reading: CellReading, index: number): string | undefined {
  const { text, figures, label } = reading
  const figure = figures[index]
  if (!figure) return undefined
  const local = localFeatures(text, figures, index)
  const direction = DIRECTIONS.some((feature) => local.has(feature))
  if (figure.currency && direction) {
    const features = [...label.features].filter((f) => f !== 'input' && f !== 'output' && f !== 'both')
    return decideProperty(figure, new Set([...features, ...local]), true)
  }
  if (figure.scaled && label.features.has('parameters') && SIZES.some((feature) => local.has(feature)))
    return decideProperty(figure, new Set([...local, 'parameters' as const]), true)
  const byLabel = decideProperty(figure, pricedFeatures(figure, reading), true)
  if (byLabel) return byLabel
  return local.size > 0 && figure.unit ? decideProperty(figure, local, false) : undefined
}

const SIZES: readonly Feature[] = ['active', 'total']
const DIRECTIONS: readonly Feature[] = ['cache', 'input', 'output']

/** Fewer tokens than this are no limit. */
const LEAST_LIMIT = 1000

/** "Input tokens" over 0.59 is a price where the document or the words around say once what its prices are for. */
function pricedFeatures(figure: Figure, { label, context }: CellReading): ReadonlySet<Feature> {
  const { features } = label
  const perTokens = label.perTokens ?? context.perTokens
  const isPrice =
    perTokens !== undefined &&
    figure.unit === undefined &&
    !figure.scaled &&
    figure.low.lt(LEAST_LIMIT) &&
    DIRECTIONS.some((feature) => features.has(feature)) &&
    !NOT_PRICED.some((feature) => features.has(feature))
  return isPrice ? new Set([...features, 'price' as const]) : features
}

const NOT_PRICED: readonly Feature[] = [
  'limit',
  'context',
  'throughput',
  'latency',
  'firstToken',
  'requests',
  'foreign',
]

/** A later figure counts when words of its own say what it is, or when it gives the price in another currency. */
function standsAlone(text: string, figures: readonly Figure[], index: number): boolean {
  const figure = figures[index]
  const first = figures[0]
  if (figure?.per?.direction) return true
  if (figure?.currency && first?.currency && figure.currency !== first.currency) return true
  if (figure?.currency && Object.keys(moneyQualifiers(moneyWords(text, figures, index))).length > 0) return true
  const local = localText(text, figures, index)
  const features = featuresOf(local)
  return (
    DIRECTIONS.some((feature) => features.has(feature)) ||
    (figure?.scaled === true && SIZES.some((feature) => features.has(feature))) ||
    Object.keys(qualifierCues(local, ['tier'])).length > 0
  )
}

function localText(text: string, figures: readonly Figure[], index: number): string {
  const figure = figures[index]
  if (!figure) return ''
  const next = figures[index + 1]?.start ?? text.length
  const after = text.slice(figure.end, next).split(SEPARATOR)[0] ?? ''
  const between = text.slice(figures[index - 1]?.end ?? 0, figure.start)
  return `${between.split(SEPARATOR).at(-1) ?? ''} ${after}`
}

const localFeatures = (text: string, figures: readonly Figure[], index: number) =>
  featuresOf(localText(text, figures, index))

function plainValue(figure: Figure, property: string, { label, context, expected }: CellReading): CellValue {
  return {
    property,
    ...figureValue(figure, property, {
      perTokens: label.perTokens ?? context.perTokens,
      currency: figure.currency ? undefined : (label.currency ?? context.currency),
      seconds: label.seconds,
    }),
    modality: figureModality(figure, expected),
    qualifiers: label.qualifiers,
    start: figure.start,
    end: figure.end,
  }
}

const PRICED: readonly Feature[] = ['price', 'input', 'output']

/** "Free" under a price is 0. */
export function freeValue(text: string, label: Label): CellValue[] {
  const figure = label.features.has('subscription') ? undefined : freeFigure(text, label.currency)
  if (!figure || !PRICED.some((feature) => label.features.has(feature))) return []
  const property = decideProperty(figure, label.features, true)
  if (!property) return []
  const { value, unit } = figureValue(figure, property)
  const { start, end } = figure
  return [{ property, value, unit, modality: 'asserted', qualifiers: label.qualifiers, start, end }]
}
