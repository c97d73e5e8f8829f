import type { ClaimStatus } from '../../../lib/claims/judgement.ts'
import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import { StatusIcon } from '../../_components/status-icon.tsx'
import { CLAIM_STATUS, CLAIM_STATUSES } from '../../_words/claim-status.ts'
import { countText } from '../../_words/counted.ts'

const CHIP =
  'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3 text-sm hover:border-line-strong aria-[current]:border-ink aria-[current]:bg-surface aria-[current]:font-medium'

/** Which claims are marked in the text: also the key to the marks. Links, so that an address keeps the choice. */
export function StatusFilter({
  claims,
  show,
  path,
}: {
  claims: readonly ClaimMark[]
  show: ClaimStatus | undefined
  path: string
}) {
  const counts = Map.groupBy(claims, ({ status }) => status)
  if (counts.size === 0) return null
  const current = (chosen: boolean) => (chosen ? { 'aria-current': 'true' as const } : {})
  return (
    <nav aria-label="Which claims are marked" className="screen-only mb-6">
      <ul className="flex flex-wrap gap-2">
        <li>
          <a href={`${path}#text`} className={`${CHIP} border-line`} {...current(show === undefined)}>
            All {countText(claims.length)}
          </a>
        </li>
        {CLAIM_STATUSES.filter((status) => counts.has(status)).map((status) => (
          <li key={status}>
            <a
              href={`${path}?show=${status}#text`}
              title={CLAIM_STATUS[status].meaning}
              className={`${CHIP} border-line ${CLAIM_STATUS[status].tone}`}
              {...current(show === status)}
            >
              <StatusIcon status={status} className="size-3.5" />
              {countText(counts.get(status)?.length ?? 0)} {CLAIM_STATUS[status].counted}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
