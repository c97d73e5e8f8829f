import { formatScope } from '../../../lib/claims/format-value.ts'
import { Figure } from '../../_components/figure.tsx'
import { StatusIcon } from '../../_components/status-icon.tsx'
import { CLAIM_STATUS } from '../../_words/claim-status.ts'
import type { LabelOf } from '../../_words/property-label.ts'
import { readerSentence } from '../../_words/reader-sentence.ts'
import type { Verdict } from './verdicts-of.ts'

/** A value of the article, and what the other sources make of it, in two lines. */
export function VerdictItem({
  verdict: { claim, times },
  href,
  labelOf,
}: {
  verdict: Verdict
  href: string
  labelOf: LabelOf
}) {
  const { label, tone } = CLAIM_STATUS[claim.status]
  const scope = formatScope(claim.qualifiers)
  return (
    <li className="flex gap-2">
      <StatusIcon status={claim.status} className={`mt-1 size-4 ${tone}`} />
      <div className="min-w-0">
        <p>
          <span className="sr-only">{label}: </span>
          <a href={href} className="link">
            {claim.subject} · {labelOf(claim.property)}
          </a>{' '}
          <Figure {...claim} />
          <span className="text-muted">
            {scope === '' ? '' : `, ${scope}`}
            {times > 1 ? ` (${times} times)` : ''}
          </span>
        </p>
        <p className="text-muted">{readerSentence(claim.statusSentence)}</p>
      </div>
    </li>
  )
}
