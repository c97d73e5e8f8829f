import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { visibleText, type Written } from '../../_source-text/visible-text.ts'
import { EVIDENCE_ROLE } from '../../_words/evidence-role.ts'

/** What else the reader went by, each with its exact place. */
export function Evidence({ claim, written }: { claim: ClaimDetail; written: Written | undefined }) {
  if (written === undefined || claim.evidence.length === 0) return null
  return (
    <dl className="mt-4 flex flex-wrap gap-2 text-sm" aria-label="What the reading rests on">
      {claim.evidence.map(({ role, start, end }) => (
        <div
          key={`${role} ${start} ${end}`}
          title={`Characters ${start} to ${end} of the source`}
          className="max-w-full rounded-md bg-surface px-3 py-1.5"
        >
          <dt className="text-muted text-xs">{EVIDENCE_ROLE[role]}</dt>
          <dd>“{visibleText(written, { start, end }).text.trim()}”</dd>
        </div>
      ))}
    </dl>
  )
}
