import type { ClaimRow } from '../../../lib/db/claim-row.ts'
import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { compareScopes } from '../../../lib/judge/compare-scopes.ts'
import { compareValues } from '../../../lib/judge/compare-values.ts'

export interface SortedVoices {
  readonly agreeing: readonly ClaimRow[]
  readonly disagreeing: readonly ClaimRow[]
  /** Those that speak of other conditions: neither for nor against. */
  readonly elsewhere: readonly ClaimRow[]
}

/** The other claims of a claim's topic by whether they can hold together with it. */
export function sortVoices(claim: ClaimDetail, siblings: readonly ClaimRow[]): SortedVoices {
  const by = Map.groupBy(
    siblings.filter(({ id }) => id !== claim.id),
    (other) => standOf(claim, other),
  )
  return {
    agreeing: by.get('agrees') ?? [],
    disagreeing: by.get('disagrees') ?? [],
    elsewhere: by.get('elsewhere') ?? [],
  }
}

function standOf(claim: ClaimRow, other: ClaimRow): 'agrees' | 'disagrees' | 'elsewhere' {
  const { kind } = compareScopes(claim.qualifiers, other.qualifiers, claim.property)
  if (kind === 'apart' || kind === 'protocol') return 'elsewhere'
  return meets(claim, other) ? 'agrees' : 'disagrees'
}

function meets(a: ClaimRow, b: ClaimRow): boolean {
  if (a.value.kind === 'none' || b.value.kind === 'none') return a.modality === b.modality
  const { kind } = compareValues(a, b)
  return kind === 'equal' || kind === 'compatible'
}
