import type { ClaimStatus } from '../../lib/claims/judgement.ts'
import { CLAIM_STATUS, CLAIM_STATUSES } from './claim-status.ts'
import { countText } from './counted.ts'

/** Claims by how they stand: "4 contradicted, 25 unconfirmed"; the most alarming first. */
export function recordWords(claims: readonly { readonly status: ClaimStatus }[]): string {
  const counts = Map.groupBy(claims, ({ status }) => status)
  return CLAIM_STATUSES.flatMap((status) => {
    const count = counts.get(status)?.length ?? 0
    return count === 0 ? [] : [`${countText(count)} ${CLAIM_STATUS[status].counted}`]
  }).join(', ')
}
