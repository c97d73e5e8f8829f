import type { ClaimStatus } from '../../lib/claims/judgement.ts'
import { CLAIM_STATUS } from '../_words/claim-status.ts'
import { StatusIcon } from './status-icon.tsx'

/** A claim's standing as icon and word; its meaning on hover. */
export function StatusMark({ status }: { status: ClaimStatus }) {
  const { label, meaning, tone } = CLAIM_STATUS[status]
  return (
    <span
      title={meaning}
      className={`inline-flex items-center gap-1.5 whitespace-nowrap align-bottom font-medium ${tone}`}
    >
      <StatusIcon status={status} />
      {label}
    </span>
  )
}
