import type { AnyFigure, Figure } from './figures/figure.ts'
import type { Feature } from './lexicon/features.ts'

type Features = ReadonlySet<Feature>

/** Fewer tokens than this is a test length or an example, not what a model can take in. */
const LEAST_CONTEXT = 1000
const LEAST_PARAMETERS = 1_000_000
const LEAST_TRAINING = 1_000_000_000
/** "32B" in a sentence about training is the size of what is trained; only larger counts are what it was trained on. */
const LEAST_BARE_TRAINING = 1_000_000_000_000

/**
 * The property that a figure gives, by what it measures and what the words around it speak of; undefined where
 * they do not say one. `firm` words are those of a label: there a bare number takes its unit from them.
 */
export function decideProperty(figure: AnyFigure, features: Features, firm: boolean): string | undefined {
  if (figure.kind === 'date') return dateProperty(features)
  if (figure.signed === '+') return undefined
  if (figure.currency || (firm && isBare(figure) && features.has('price')))
    return moneyProperty(figure, features, firm)
  switch (figure.unit) {
    case 'percent':
    case 'times':
    case 'other':
      return undefined
    case 'tokens/s':
      return 'throughput.output'
    case 'requests':
      return features.has('minute') ? 'rate_limit.requests' : undefined
    case 'requests/s':
    case 'requests/min':
      return 'rate_limit.requests'
    case 'ms':
    case 's':
    case 'min':
      return timeProperty(features, firm)
    case 'parameters':
      return parameterProperty(figure, features)
    case 'tokens':
      return tokenProperty(figure, features)
    case undefined:
      return firm || figure.scaled ? bareProperty(figure, features, firm) : undefined
  }
}

const isBare = (figure: Figure) => figure.unit === undefined && !figure.scaled

function dateProperty(features: Features): string | undefined {
  if (features.has('cutoff')) return 'knowledge_cutoff'
  return features.has('released') ? 'release_date' : undefined
}

/** What a price is of, by the features that say so, the most special first. */
const PRICE_OF: readonly { readonly feature: Feature; readonly property: string }[] = [
  { feature: 'cacheMiss', property: 'price.input' },
  { feature: 'cacheWrite', property: 'price.cache_write' },
  { feature: 'cache', property: 'price.cached_input' },
]

function moneyProperty(figure: Figure, features: Features, firm: boolean): string | undefined {
  if (figure.per?.of === 'month') return 'price.subscription'
  if (figure.per ? figure.per.of !== 'tokens' : !firm) return undefined
  if (features.has('foreign')) return undefined
  if (figure.per?.direction === 'cached') return 'price.cached_input'
  const special = PRICE_OF.find(({ feature }) => features.has(feature))
  if (special) return special.property
  return figure.per?.direction ? `price.${figure.per.direction}` : directionProperty(features)
}

/** The direction that one word says; none where both are said. */
function directionProperty(features: Features): string | undefined {
  const input = features.has('input')
  const output = features.has('output')
  if (input && output) return undefined
  return input ? 'price.input' : output ? 'price.output' : 'price.token'
}

/** A label "Speed" over seconds is of whole answers. */
function timeProperty(features: Features, firm: boolean): string | undefined {
  if (features.has('firstToken')) return 'latency.first_token'
  return features.has('latency') || (firm && features.has('throughput')) ? 'latency.response' : undefined
}

function parameterProperty(figure: Figure, features: Features): string | undefined {
  if (figure.low.lt(LEAST_PARAMETERS)) return undefined
  const own = /activ|激活|活跃|アクティブ/i.test(figure.unitText)
  const total = /total|总|総/i.test(figure.unitText)
  if (own || (features.has('active') && !features.has('total') && !total)) return 'parameters.active'
  return 'parameters.total'
}

function tokenProperty(figure: Figure, features: Features): string | undefined {
  if (features.has('training') && figure.low.gte(LEAST_TRAINING)) return 'training_tokens'
  if (features.has('foreign') || figure.low.lt(LEAST_CONTEXT)) return undefined
  const own = figure.unitText.toLowerCase()
  if (/output|completion|ausgabe|salida|sortie/.test(own)) return 'max_output'
  if (/input|prompt|eingabe|entrada|entrée/.test(own)) return 'max_input'
  return capacityProperty(features)
}

function capacityProperty(features: Features): string | undefined {
  const { input, output } = { input: features.has('input'), output: features.has('output') }
  if (output && !input && !features.has('context')) return 'max_output'
  if (input && !output) return 'max_input'
  if (features.has('context')) return 'context_window'
  return undefined
}

/** What a firm label says of a bare number, whatever its size. */
const FIRM: readonly { readonly feature: Feature; readonly property: string }[] = [
  { feature: 'firstToken', property: 'latency.first_token' },
  { feature: 'throughput', property: 'throughput.output' },
  { feature: 'requests', property: 'rate_limit.requests' },
]

/** A number with a scale or nothing: the label says what it is. */
function bareProperty(figure: Figure, features: Features, firm: boolean): string | undefined {
  if (features.has('foreign')) return undefined
  const measured = FIRM.find(({ feature }) => features.has(feature))
  if (measured && firm) return measured.property
  if (isParameterCount(figure, features)) return parameterProperty(figure, features)
  const leastTraining = firm ? LEAST_TRAINING : LEAST_BARE_TRAINING
  if (features.has('training') && figure.low.gte(leastTraining)) return 'training_tokens'
  if (speaksOfCapacity(features))
    return figure.low.gte(LEAST_CONTEXT) ? capacityProperty(features) : undefined
  return firm && features.has('latency') ? 'latency.response' : undefined
}

const isParameterCount = (figure: Figure, features: Features): boolean =>
  features.has('parameters') ||
  (features.has('active') && figure.scaled && figure.low.gte(LEAST_PARAMETERS * 100))

const CAPACITIES: readonly Feature[] = ['tokens', 'input', 'output']

const speaksOfCapacity = (features: Features): boolean =>
  features.has('context') || (features.has('limit') && CAPACITIES.some((feature) => features.has(feature)))
