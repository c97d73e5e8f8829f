import { decideProperty } from '../decide-property.ts'
import type { Figure } from '../figures/figure.ts'
import type { Feature } from '../lexicon/features.ts'
import type { CellReading } from './cell-reading.ts'

type Features = ReadonlySet<Feature>

/** Labels under which a figure is a price. */
export const PRICED: readonly Feature[] = ['price', 'input', 'output']

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

/** The property of a figure of a cell, by its label and by what the words beside it speak of. */
export function cellProperty(reading: CellReading, figure: Figure, local: Features): string | undefined {
  const property = propertyOf(reading, figure, local)
  return property && isBacked(property, figure, reading) ? property : undefined
}

function propertyOf(reading: CellReading, figure: Figure, local: Features): string | undefined {
  const { label } = reading
  const direction = DIRECTIONS.some((feature) => local.has(feature))
  // in a column of prices a bare number is one, too: "2 (cached 0.5)"
  const isMoney = figure.currency || (isBare(figure) && label.features.has('price'))
  if (isMoney && direction) {
    const features = [...label.features].filter((f) => f !== 'input' && f !== 'output' && f !== 'both')
    return decideProperty(figure, new Set([...features, ...local]), true)
  }
  if (figure.scaled && label.features.has('parameters') && SIZES.some((feature) => local.has(feature)))
    return decideProperty(figure, new Set([...local, 'parameters' as const]), true)
  // "Latency: 0.6 s TTFT"
  if (TIMES.includes(figure.unit) && local.has('firstToken')) return 'latency.first_token'
  // "Context: 1M tokens input, 64K output"
  if (label.features.has('context') && local.has('output') && !local.has('input') && !figure.currency)
    return decideProperty(figure, new Set([...local, 'limit' as const]), true)
  // "Tokens" over 5.1T is what was seen in training
  if (isOfTokensOnly(label) && figure.scaled && !figure.currency && figure.low.gte(LEAST_SEEN))
    return 'training_tokens'
  const byLabel = decideProperty(figure, pricedFeatures(figure, reading), true)
  if (byLabel) return byLabel
  return local.size > 0 && figure.unit ? decideProperty(figure, local, false) : undefined
}

/** No window of a model holds as many. */
const LEAST_SEEN = 100_000_000_000
const isOfTokensOnly = ({ features }: CellReading['label']): boolean =>
  features.size === 1 && features.has('tokens')

const TIMES: readonly Figure['unit'][] = ['s', 'ms']

const isBare = (figure: Figure): boolean => figure.unit === undefined && !figure.scaled

/** Words beside a figure that say which count of parameters it is. */
export const SIZES: readonly Feature[] = ['active', 'total']
/** Words beside a price that say what it is of. */
export const DIRECTIONS: readonly Feature[] = ['cache', 'input', 'output']

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
