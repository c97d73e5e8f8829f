import type { DerivedRow, SourceRow } from '../../../lib/db/queries/sources.ts'
import { StatusIcon } from '../../_components/status-icon.tsx'
import { CLAIM_STATUS, CLAIM_STATUSES } from '../../_words/claim-status.ts'
import { counted, countText } from '../../_words/counted.ts'
import { TallyBar } from '../tally-bar.tsx'

/** In five seconds: what in this article holds and what does not. */
export function SummaryCard({ source, derived }: { source: SourceRow; derived: readonly DerivedRow[] }) {
  const { claims } = source
  const wrong = derived.filter(({ holds }) => holds === false).length
  return (
    <section aria-labelledby="record" className="card">
      <h2 id="record" className="mb-3 text-lg">
        {counted(claims.total, 'claim')}
      </h2>
      {claims.total === 0 ? <p className="text-muted">The reader found no claim in this text.</p> : null}
      <ul className="mb-3 grid grid-cols-2 gap-x-8 gap-y-3 sm:flex sm:flex-wrap">
        {CLAIM_STATUSES.filter((status) => claims[status] > 0).map((status) => (
          <li key={status} title={CLAIM_STATUS[status].meaning}>
            <span className="block font-semibold text-2xl tracking-tight">{countText(claims[status])}</span>
            <span className={`inline-flex items-center gap-1.5 text-sm ${CLAIM_STATUS[status].tone}`}>
              <StatusIcon status={status} className="size-3.5" />
              {CLAIM_STATUS[status].counted}
            </span>
          </li>
        ))}
      </ul>
      {claims.total === 0 ? null : <TallyBar claims={claims} />}
      {derived.length === 0 ? null : (
        <p className="mt-3 text-sm">
          <a href="#calculations" className="link">
            {counted(derived.length, 'comparison')}
          </a>{' '}
          checked by calculation{wrong === 0 ? '' : `; ${counted(wrong, 'does not hold', 'do not hold')}`}.
        </p>
      )}
    </section>
  )
}
