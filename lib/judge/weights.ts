import { findProperty, type PropertyGroup } from '../claims/property.ts'
import type { SourceKind } from '../claims/source-kind.ts'
import type { Voice } from '../claims/statement.ts'

interface Weight {
  readonly kind: SourceKind
  readonly weight: number
  readonly reason: string
}

/** How much one independent voice counts. Only the order and rough distance matter: a weak voice never outvotes two. */
const WEIGHTS: readonly Weight[] = [
  {
    kind: 'vendor',
    weight: 1,
    reason: 'Knows its own figures, and shows its best side: one voice, like others.',
  },
  { kind: 'paper', weight: 1, reason: 'Says how it measured, and can be repeated.' },
  { kind: 'leaderboard', weight: 1, reason: 'Measures all models the same way.' },
  { kind: 'dataset', weight: 0.8, reason: 'Kept up by several people, but filled in by programs.' },
  { kind: 'press', weight: 0.8, reason: 'Edited, and mostly repeats what vendors say.' },
  { kind: 'blog', weight: 0.6, reason: 'One author, seldom corrected.' },
  { kind: 'digest', weight: 0.6, reason: 'Our own record of an article: no better than the article.' },
  { kind: 'aggregator', weight: 0.5, reason: 'Copies from others, often without saying from where or when.' },
  { kind: 'community', weight: 0.4, reason: 'Anyone may write it.' },
]

/** Whose word settles it: a vendor sets its prices and limits, dates and terms; it does not set what others measure. */
const SET_BY_VENDOR: ReadonlySet<PropertyGroup> = new Set(['prices', 'limits'])

const weightOf = new Map(WEIGHTS.map(({ kind, weight }) => [kind, weight]))

/** The weight of one voice. */
export function voiceWeight(voice: Voice): number {
  return weightOf.get(voice.kind) ?? 0
}

/** Whether a first-party statement goes before others for this property. */
export function isSetByVendor(property: string): boolean {
  const group = findProperty(property)?.group
  return group !== undefined && SET_BY_VENDOR.has(group)
}
