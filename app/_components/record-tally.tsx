import type { SourceRow } from '../../lib/db/queries/sources.ts'
import { CLAIM_STATUS, CLAIM_STATUSES } from '../_words/claim-status.ts'
import { counted, countText } from '../_words/counted.ts'
import { StatusIcon } from './status-icon.tsx'

/** A source's record in one line: "41 claims: 22 corroborated, 6 contradicted …". */
export function RecordTally({ claims }: { claims: SourceRow['claims'] }) {
  const counts = CLAIM_STATUSES.filter((status) => claims[status] > 0)
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span>{counted(claims.total, 'claim')}</span>
      {counts.map((status) => (
        <span
          key={status}
          title={CLAIM_STATUS[status].meaning}
          className={`inline-flex items-center gap-1 whitespace-nowrap ${CLAIM_STATUS[status].tone}`}
        >
          <StatusIcon status={status} className="size-3.5" />
          {countText(claims[status])} {CLAIM_STATUS[status].counted}
        </span>
      ))}
    </p>
  )
}
