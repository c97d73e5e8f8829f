import type { ClaimRow } from '../../../lib/db/claim-row.ts'
import type { FindingRow } from '../../../lib/db/finding-row.ts'
import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { compareValues } from '../../../lib/judge/compare-values.ts'

export interface SortedVoices {
  readonly agreeing: readonly ClaimRow[]
  readonly disagreeing: readonly ClaimRow[]
  /** The findings that this claim is a side of. */
  readonly involving: readonly FindingRow[]
}

/** The other claims of a claim's topic: those whose value can hold together with its own in its scope, and the rest. */
export function sortVoices(
  claim: ClaimDetail,
  siblings: readonly ClaimRow[],
  findings: readonly FindingRow[],
): SortedVoices {
  const others = siblings.filter(({ id }) => id !== claim.id)
  return {
    agreeing: others.filter((other) => other.scopeKey === claim.scopeKey && meets(claim, other)),
    disagreeing: others.filter((other) => !meets(claim, other)),
    involving: findings.filter(({ a, b }) => [...a.claimIds, ...b.claimIds].includes(claim.id)),
  }
}

function meets(a: ClaimRow, b: ClaimRow): boolean {
  if (a.value.kind === 'none' || b.value.kind === 'none') return a.modality === b.modality
  const { kind } = compareValues(a, b)
  return kind === 'equal' || kind === 'compatible'
}
