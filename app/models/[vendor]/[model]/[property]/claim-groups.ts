import { compareValues } from '../../../../../lib/judge/compare-values.ts'
import type { ClaimRow } from '../../../../../lib/db/claim-row.ts'

/** Claims of one scope whose values can all hold together with the first of them. */
export interface ClaimGroup {
  readonly first: ClaimRow
  readonly claims: readonly ClaimRow[]
  /** Sources of one publisher are one voice. */
  readonly voices: readonly ClaimRow['source'][]
}

/** Groups of compatible values, scope by scope; within a scope the one with most voices first. */
export function claimGroups(claims: readonly ClaimRow[]): ClaimGroup[] {
  const groups: { first: ClaimRow; claims: ClaimRow[] }[] = []
  for (const claim of claims) {
    const group = groups.find(({ first }) => first.scopeKey === claim.scopeKey && agree(first, claim))
    if (group) group.claims.push(claim)
    else groups.push({ first: claim, claims: [claim] })
  }
  return groups
    .map((group) => ({ ...group, voices: voicesOf(group.claims) }))
    .toSorted(
      (a, b) => compareText(a.first.scopeKey, b.first.scopeKey) || b.voices.length - a.voices.length,
    )
}

function agree(a: ClaimRow, b: ClaimRow): boolean {
  if (a.value.kind === 'none' || b.value.kind === 'none') return a.modality === b.modality
  if ((a.modality === 'expected') !== (b.modality === 'expected')) return false
  const relation = compareValues(a, b).kind
  return relation === 'equal' || relation === 'compatible'
}

function voicesOf(claims: readonly ClaimRow[]): ClaimRow['source'][] {
  const byVoice = new Map(
    claims.map(({ source }) => [source.records?.publisher ?? source.publisher ?? source.id, source]),
  )
  return [...byVoice.values()]
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
