import type { PropertyGroup } from '../claims/property.ts'
import { findProperty } from '../claims/property.ts'
import type { QualifierKey } from '../claims/qualifier.ts'

/**
 * What it means that one side names a qualifier and the other is silent:
 * `other_fact`: silence speaks of the ordinary case, so the two are apart;
 * `unknown_protocol`: silence hides how it was measured, so they may be apart;
 * `may_be_same`: the silent value is held against what the other side gives;
 * `ignored`: the qualifier does not matter for this property.
 */
export type SilenceMeaning = 'other_fact' | 'unknown_protocol' | 'may_be_same' | 'ignored'

interface SilenceRule {
  readonly key: QualifierKey
  /** Values of the qualifier that the row is about; all when absent. */
  readonly named?: RegExp
  /** The one property that the row is about. */
  readonly property?: string
  /** Groups of properties that the row is about; all when absent. */
  readonly groups?: readonly PropertyGroup[]
  readonly meaning: SilenceMeaning
  readonly reason: string
}

/** First matching row wins. */
const SILENCE: readonly SilenceRule[] = [
  {
    key: 'platform',
    meaning: 'other_fact',
    reason: 'A platform is named when it is not the vendor’s own API; resellers set own prices and limits.',
  },
  {
    key: 'tier',
    named: /^(batch|flex|priority|fast|beta|free|off-peak)$/i,
    meaning: 'other_fact',
    reason: 'Without a tier a price or limit is the standard one, and these tiers differ from it by design.',
  },
  {
    key: 'context',
    groups: ['benchmarks', 'speed'],
    meaning: 'unknown_protocol',
    reason: 'The length of the test input decides the score; silence says nothing of it.',
  },
  {
    key: 'context',
    named: /^\s*[>≥]/,
    meaning: 'other_fact',
    reason: 'Long-input bands are surcharges; a price without a band is the ordinary one.',
  },
  {
    key: 'effort',
    meaning: 'unknown_protocol',
    reason: 'Scores and speeds move with the effort, and most tables do not name it.',
  },
  {
    key: 'tools',
    meaning: 'unknown_protocol',
    reason: 'Scores with tools are another test than scores without.',
  },
  {
    key: 'version',
    meaning: 'unknown_protocol',
    reason:
      'A name without a build points to another build on another day; a dated build is its own subject.',
  },
  {
    key: 'training',
    groups: ['benchmarks'],
    meaning: 'unknown_protocol',
    reason: 'Base and instruction-tuned weights score apart under one name.',
  },
  {
    key: 'quantization',
    groups: ['benchmarks', 'speed', 'limits'],
    meaning: 'unknown_protocol',
    reason: 'Quantized weights are faster and score lower.',
  },
  {
    key: 'region',
    groups: ['prices', 'speed'],
    meaning: 'other_fact',
    reason: 'Regional endpoints cost a premium over the price without a region.',
  },
  {
    key: 'cache_ttl',
    groups: ['prices'],
    meaning: 'unknown_protocol',
    reason: 'Cache prices rise with the lifetime; silence may mean either.',
  },
  {
    key: 'event',
    meaning: 'unknown_protocol',
    reason: 'Announced, open in the API and weights published are days apart; silence may mean any.',
  },
  {
    key: 'load',
    meaning: 'unknown_protocol',
    reason: 'A speed without its load may have been measured on any.',
  },
  { key: 'metric', meaning: 'unknown_protocol', reason: 'One benchmark reports several metrics.' },
  { key: 'shots', meaning: 'unknown_protocol', reason: 'More examples in the prompt raise the score.' },
  { key: 'attempts', meaning: 'unknown_protocol', reason: 'More tries raise the score.' },
  {
    key: 'harness',
    meaning: 'unknown_protocol',
    reason: 'The program around the model moves scores by tens of points.',
  },
  {
    key: 'plan',
    property: 'price.subscription',
    meaning: 'may_be_same',
    reason: 'A subscription price without a plan is held against every plan.',
  },
  {
    key: 'plan',
    meaning: 'other_fact',
    reason:
      'A plan of the app has own limits and dates (32K of context, say); without one the model itself is meant.',
  },
  { key: 'tier', meaning: 'may_be_same', reason: 'Peak or off-peak: a price without either is one of them.' },
  { key: 'context', meaning: 'may_be_same', reason: 'A price without a band is that of ordinary lengths.' },
]

/** What silence on `key` means where the other side gives `named`. Properties outside the list are compared as they are. */
export function meaningOfSilence(key: QualifierKey, named: string, property: string): SilenceMeaning {
  const group = findProperty(property)?.group
  const row = SILENCE.find(
    (rule) =>
      rule.key === key &&
      (!rule.property || rule.property === property) &&
      (!rule.named || rule.named.test(named)) &&
      (!rule.groups || (group !== undefined && rule.groups.includes(group))),
  )
  return row?.meaning ?? 'ignored'
}
