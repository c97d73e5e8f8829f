import { formatScope, formatValue } from '../claims/format-value.ts'
import type { Modality } from '../claims/modality.ts'
import type { Qualifiers } from '../claims/qualifier.ts'
import type { Value } from '../claims/value.ts'

/** What two readings of one capture are compared by. The id says where and of which property. */
export interface ComparedClaim {
  readonly id: string
  readonly subject: string
  readonly modelKey: string
  readonly property: string
  readonly value: Value
  readonly unit: string
  readonly qualifiers: Qualifiers
  readonly modality: Modality
  readonly quoteStart: number
}

/** A claim that stands at the same place and is read otherwise: each part as it was and as it is, for a person. */
export interface ChangedClaim {
  readonly claim: ComparedClaim
  readonly changes: readonly { readonly part: string; readonly before: string; readonly after: string }[]
}

export interface ReadingDifference {
  readonly gone: readonly ComparedClaim[]
  readonly added: readonly ComparedClaim[]
  readonly changed: readonly ChangedClaim[]
  /** How many claims are read as before. */
  readonly same: number
}

/** What may be corrected under one id, and how a person reads it. */
const PARTS: readonly { readonly part: string; readonly of: (claim: ComparedClaim) => string }[] = [
  { part: 'subject', of: ({ subject }) => subject },
  { part: 'model', of: ({ modelKey }) => modelKey },
  { part: 'value', of: ({ value, unit }) => formatValue(value, unit) },
  { part: 'scope', of: ({ qualifiers }) => formatScope(qualifiers) || 'none' },
  { part: 'modality', of: ({ modality }) => modality.replace('_', ' ') },
]

/** How a reading differs from the one before it, claim by claim, in the order of the text. */
export function readingDifference(
  before: readonly ComparedClaim[],
  after: readonly ComparedClaim[],
): ReadingDifference {
  const known = new Map(before.map((claim) => [claim.id, claim]))
  const found = new Set(after.map(({ id }) => id))
  const changed = after.flatMap((claim) => {
    const old = known.get(claim.id)
    const changes = old ? changesOf(old, claim) : []
    return changes.length === 0 ? [] : [{ claim, changes }]
  })
  const added = after.filter(({ id }) => !known.has(id))
  return {
    gone: before.filter(({ id }) => !found.has(id)).toSorted(byPlace),
    added: added.toSorted(byPlace),
    changed: changed.toSorted((a, b) => byPlace(a.claim, b.claim)),
    same: after.length - added.length - changed.length,
  }
}

const byPlace = (a: ComparedClaim, b: ComparedClaim) => a.quoteStart - b.quoteStart || (a.id < b.id ? -1 : 1)

function changesOf(old: ComparedClaim, claim: ComparedClaim): ChangedClaim['changes'] {
  return PARTS.flatMap(({ part, of }) => {
    const [before, after] = [of(old), of(claim)]
    return before === after ? [] : [{ part, before, after }]
  })
}
