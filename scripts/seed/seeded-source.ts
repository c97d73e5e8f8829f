import type { Qualifiers } from '../../lib/claims/qualifier.ts'
import type { SourceKind } from '../../lib/claims/source-kind.ts'
import { mixed, randomOf } from './random.ts'

/**
 * Sources in the shape of real sets: about 60 claims each; 5 % of all claims in the hottest topic, 15 % in the twenty
 * next, the others in a long tail that grows with the base; many values in the hot topics, few in the others; one value
 * far more frequent than the next.
 */
export const CLAIMS_OF_A_SOURCE = 60
const HOTTEST_CLAIMS = 3
const HOT_CLAIMS = 9
/** Models of the tail when the base begins, and after how many sources there is one more. */
const TAIL = { atFirst: 80, everySources: 2 } as const
const TAIL_MODELS_OF_A_SOURCE = 8
const VALUES = { hottest: 300, hot: 80, tail: 4 } as const
/** One publisher more for so many sources. */
const SOURCES_OF_A_PUBLISHER = 8

export const SEEDED_PROPERTIES = [
  'price.input',
  'price.output',
  'price.cached_input',
  'context_window',
  'max_output',
  'benchmark.mmlu',
  'benchmark.gpqa-diamond',
] as const
type SeededProperty = (typeof SEEDED_PROPERTIES)[number]

export interface SeededClaim {
  readonly model: string
  readonly property: SeededProperty
  /** The canonical figure. */
  readonly figure: string
  readonly qualifiers: Qualifiers
}

export interface SeededSource {
  readonly title: string
  readonly publisher: string
  readonly kind: SourceKind
  readonly published: string
  readonly claims: readonly SeededClaim[]
}

export const HOT_MODELS = ['Heron 1', 'Heron 2', 'Heron 3'] as const
const HOTTEST_SCOPES: readonly Qualifiers[] = [{}, { tier: 'batch' }, { context: '>200K' }]
const KINDS: readonly SourceKind[] = ['blog', 'press', 'aggregator', 'community', 'dataset', 'blog']

type Random = () => number

/** The source with a number, the same for the same seed. */
export function seededSource(seed: number, index: number): SeededSource {
  const random = randomOf(mixed(seed, index))
  const publisher = Math.floor(random() * (20 + index / SOURCES_OF_A_PUBLISHER))
  return {
    title: `Seeded notes ${index}`,
    publisher: `Seeded Press ${publisher}`,
    kind: KINDS[publisher % KINDS.length] ?? 'blog',
    published: dateOf(Math.floor(random() * 900)),
    claims: [...hottestClaims(random), ...hotClaims(random), ...tailClaims(random, index)],
  }
}

/** A day after 1 January 2024. */
function dateOf(day: number): string {
  return new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
}

function hottestClaims(random: Random): SeededClaim[] {
  return HOTTEST_SCOPES.slice(0, HOTTEST_CLAIMS).map((qualifiers) =>
    claimOf(HOT_MODELS[0], 'price.input', VALUES.hottest, qualifiers, random),
  )
}

function hotClaims(random: Random): SeededClaim[] {
  const hot = HOT_MODELS.flatMap((model) => SEEDED_PROPERTIES.map((property) => ({ model, property }))).slice(
    1,
  )
  const chosen = new Set<number>()
  while (chosen.size < HOT_CLAIMS) chosen.add(Math.floor(random() * hot.length))
  return [...chosen].flatMap((place) => {
    const topic = hot[place]
    return topic ? [claimOf(topic.model, topic.property, VALUES.hot, {}, random)] : []
  })
}

/** How many models of the tail there are when a source comes in. */
export function tailSize(index: number): number {
  return TAIL.atFirst + Math.floor(index / TAIL.everySources)
}

export function tailModel(number: number): string {
  return `Tern ${number}`
}

function tailClaims(random: Random, index: number): SeededClaim[] {
  const models = new Set<string>()
  while (models.size < TAIL_MODELS_OF_A_SOURCE) models.add(tailModel(Math.floor(random() * tailSize(index))))
  return [...models]
    .flatMap((model, place) =>
      SEEDED_PROPERTIES.slice(place % 2).map((property) => claimOf(model, property, VALUES.tail, {}, random)),
    )
    .slice(0, CLAIMS_OF_A_SOURCE - HOTTEST_CLAIMS - HOT_CLAIMS)
}

function claimOf(
  model: string,
  property: SeededProperty,
  values: number,
  qualifiers: Qualifiers,
  random: Random,
): SeededClaim {
  // Evenly over the logarithm: the first value is by far the most frequent.
  const rank = Math.floor(values ** random()) - 1
  return { model, property, figure: figureOf(model, property, rank), qualifiers }
}

/** The figure of some rank among those that are told of a topic. */
export function figureOf(model: string, property: SeededProperty, rank: number): string {
  const base = Math.abs(mixed(...[...model].map((letter) => letter.charCodeAt(0)), property.length)) % 40
  if (property.startsWith('price.')) return String((base + 1) / 4 + rank * 0.25)
  if (property.startsWith('benchmark.'))
    return String(Math.round((40 + ((base + rank * 1.7) % 60)) * 10) / 10)
  return String((base + 4 + rank) * 16_000)
}
