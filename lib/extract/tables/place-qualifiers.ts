import { QUALIFIERS, type QualifierKey, type Qualifiers } from '../../claims/qualifier.ts'
import { isMakersPrice, withoutMaker } from '../hosts-of-models.ts'
import { ORDINARY } from '../lexicon/cues/cue-row.ts'
import { cuesIn, qualifierCues } from '../lexicon/qualifier-cues.ts'
import type { CellValue } from './cell-value.ts'
import type { Label } from './label.ts'
import type { Place } from './places.ts'

/** What narrows a value: its own words, its model's cell, its row and column, each as far as it fits the property. */
export function qualifiersOf(
  { label, qualifiers, subject }: Place,
  { property, qualifiers: own }: CellValue,
): Qualifiers {
  const metric = label.metric ?? (property.startsWith('benchmark.') ? metricOf(label) : undefined)
  const isPrice = property.startsWith('price.')
  return {
    ...(metric ? { metric } : {}),
    ...forProperty(unlessOrdinary(hostOf(qualifiers, label, subject.raw), label), property),
    ...forProperty(own, property),
    ...forProperty(subject.qualifiers, property),
    ...(isPrice ? qualifierCues(label.text, ['tier', 'cache_ttl']) : {}),
  }
}

/** "Standard input": under a heading of batch prices this one is the ordinary price. */
function unlessOrdinary({ tier, ...rest }: Qualifiers, { text }: Label): Qualifiers {
  const tiers = tier === undefined ? [] : cuesIn(text).filter(({ key }) => key === 'tier')
  const isOrdinary = tiers.length > 0 && tiers.every(({ value }) => value === ORDINARY)
  return tier === undefined || isOrdinary ? rest : { ...rest, tier }
}

/** The prices of the makers are of no host, whoever's page they stand on. */
function hostOf(qualifiers: Qualifiers, { text }: Label, name: string): Qualifiers {
  if (!isMakersPrice(text)) return withoutMaker(qualifiers, name)
  const { platform: _, ...rest } = qualifiers
  return rest
}

/** What narrows some properties only; other qualifiers narrow all that is not of the weights. */
const NARROWS: Readonly<Partial<Record<QualifierKey, RegExp>>> = {
  // a band of input lengths, and the length of a test; never a limit
  context: /^(?:price|benchmark)\./,
  rate_of: /^price\./,
  cache_ttl: /^price\.cache/,
  tier: /^(?:price|latency|throughput|rate_limit)\./,
  tools: /^(?!price\.)/,
  // a plan of use limits how much of a model there is
  plan: /^rate_limit\.|^(?:context_window|max_)|^price\.subscription/,
  // who runs a model changes what it costs and how it is served, not what it knows or weighs
  platform: /^(?:price|latency|throughput|rate_limit)\.|^(?:context_window|max_|release_date)/,
}

/** A beta is of a limit, too. */
const EXCEPTIONS: readonly string[] = ['beta']

function forProperty(qualifiers: Qualifiers, property: string): Qualifiers {
  if (OF_THE_WEIGHTS.test(property)) return ofWeights(qualifiers, property)
  return Object.fromEntries(
    QUALIFIERS.flatMap(({ key }) => {
      const value = qualifiers[key]
      const fits = NARROWS[key]?.test(property) ?? true
      return value !== undefined && value !== ORDINARY && (fits || EXCEPTIONS.includes(value))
        ? [[key, value]]
        : []
    }),
  )
}

/** What a model is, however it is run: "GPT-5 (high)" has the licence and the size of GPT-5. */
const OF_THE_WEIGHTS = /^(?:license|parameters\.|training_tokens|knowledge_cutoff|release_date)/

const ofWeights = (
  { version, training, event, platform, region }: Qualifiers,
  property: string,
): Qualifiers => ({
  ...(version ? { version } : {}),
  ...(training ? { training } : {}),
  ...(event ? { event } : {}),
  ...(platform && property === 'release_date' ? { platform } : {}),
  ...(region ? { region } : {}),
})

/** Words in brackets behind a benchmark that say which part of it was run, or how answers were counted. */
const IN_BRACKETS =
  /[(（]\s*((?:val(?:idation)?|test(?:[- ]?(?:std|mini|dev))?|dev|mini|full|overall|avg\.?|average|w\/o? ?sub\w*|with(?:out)? sub\w*|(?:strict|loose)\b[\w -]{0,20}|prompt[- ]strict|exact match|macro|micro))\s*[)）]/i

/** The second line of a label names the metric, or a bracket does. */
function metricOf(label: Label): string | undefined {
  const [first = '', ...rest] = label.text.split('\u2028')
  const metric = rest.join(' ').trim()
  return metric === '' ? IN_BRACKETS.exec(first)?.[1] : metric
}
