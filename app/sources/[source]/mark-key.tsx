import { StatusIcon } from '../../_components/status-icon.tsx'
import { CLAIM_STATUS, CLAIM_STATUSES } from '../../_words/claim-status.ts'
import type { PlacedMark } from './placed-marks.ts'

/** What the marks in the text mean. */
export function MarkKey({ marks }: { marks: readonly PlacedMark[] }) {
  const used = new Set(marks.flatMap(({ claims }) => claims.map(({ status }) => status)))
  if (used.size === 0) return null
  return (
    <ul className="mb-6 flex flex-wrap gap-x-4 gap-y-1 text-sm" aria-label="What the marks mean">
      {CLAIM_STATUSES.filter((status) => used.has(status)).map((status) => (
        <li
          key={status}
          title={CLAIM_STATUS[status].meaning}
          className={`inline-flex items-center gap-1.5 ${CLAIM_STATUS[status].tone}`}
        >
          <StatusIcon status={status} className="size-3.5" />
          {CLAIM_STATUS[status].label}
        </li>
      ))}
    </ul>
  )
}
