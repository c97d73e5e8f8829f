import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { visibleText, type Written } from '../../_source-text/visible-text.ts'
import { EVIDENCE_ROLE } from '../../_words/evidence-role.ts'

/** What else the reader went by, each with its exact place. */
export function Evidence({ claim, written }: { claim: ClaimDetail; written: Written | undefined }) {
  if (written === undefined || claim.evidence.length === 0) return null
  const places = Map.groupBy(
    claim.evidence,
    ({ start, end }) => `Characters ${start} to ${end} of the source`,
  )
  return (
    <dl className="mt-4 flex flex-wrap gap-2 text-sm" aria-label="What the reading rests on">
      {[...places].flatMap(([place, [first, ...more]]) =>
        first === undefined ? (
          []
        ) : (
          <div key={place} title={place} className="max-w-full rounded-md bg-surface px-3 py-1.5">
            <dt className="text-muted text-xs">
              {[first, ...more].map(({ role }) => EVIDENCE_ROLE[role]).join(' · ')}
            </dt>
            <dd>“{visibleText(written, first).text.trim()}”</dd>
          </div>
        ),
      )}
    </dl>
  )
}
