import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { dayText } from '../../_words/day-text.ts'
import { figureText } from '../../_words/figure-parts.ts'
import { articleTitle, speakerName } from '../../_words/source-name.ts'

/** A line to put under a text that relies on this claim; one click selects all of it. */
export function Cite({ claim, label, address }: { claim: ClaimDetail; label: string; address: string }) {
  const { source, capture } = claim
  const digest = source.kind === 'digest' ? ', as recorded by Claimcheck' : ''
  const line = [
    `${speakerName(source)}, “${articleTitle(source)}”${digest}`,
    `${claim.subject}, ${label.toLowerCase()}: ${figureText(claim)}${claim.written === '' ? '' : ` (“${claim.written}”)`}`,
    `Captured ${dayText(capture.capturedAt)}, SHA-256 ${capture.sha256.slice(0, 12)}`,
    address,
  ].join('. ')
  return (
    <p
      className="select-all break-words rounded-md bg-surface p-4 text-sm"
      title="One click selects all of it"
    >
      {line}
    </p>
  )
}
