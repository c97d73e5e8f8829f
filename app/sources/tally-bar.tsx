import type { ClaimStatus } from '../../lib/claims/judgement.ts'
import type { SourceRow } from '../../lib/db/queries/sources.ts'
import { CLAIM_STATUS, CLAIM_STATUSES } from '../_words/claim-status.ts'
import { counted } from '../_words/counted.ts'

const FILL: Readonly<Record<ClaimStatus, string>> = {
  contradicted: 'bg-against',
  contested: 'bg-contested',
  outdated: 'bg-outdated',
  forecast: 'bg-forecast',
  corroborated: 'bg-agree',
  unconfirmed: 'bg-line',
}

/** A source's record as one bar; its words say the same to those who do not see it. */
export function TallyBar({ claims }: { claims: SourceRow['claims'] }) {
  const shown = CLAIM_STATUSES.filter((status) => claims[status] > 0)
  const words = shown.map((status) => `${claims[status]} ${CLAIM_STATUS[status].counted}`).join(', ')
  return (
    <div
      role="img"
      aria-label={`${counted(claims.total, 'claim')}: ${words}`}
      title={words}
      className="mt-1.5 flex h-2.5 w-full gap-px overflow-hidden rounded-full bg-surface"
    >
      {shown.map((status) => (
        <span key={status} className={FILL[status]} style={{ flexGrow: claims[status] }} />
      ))}
    </div>
  )
}
