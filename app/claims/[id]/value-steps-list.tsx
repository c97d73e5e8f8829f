import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { visibleText, type Written } from '../../_source-text/visible-text.ts'
import { exactValue } from '../../_words/exact-value.ts'
import { valueSteps } from './value-steps.ts'

/** From the written characters to the value that is compared, step by step. */
export function ValueSteps({ claim, written }: { claim: ClaimDetail; written: Written | undefined }) {
  const unitTexts =
    written === undefined
      ? []
      : claim.evidence
          .filter(({ role }) => role === 'unit')
          .map((span) => visibleText(written, span).text.trim())
  const named = claim.subjectRaw === claim.subject ? undefined : claim.subjectRaw
  return (
    <ol className="max-w-prose list-decimal space-y-1 pl-5">
      {named === undefined ? null : (
        <li>
          “{named}” is taken to be {claim.subject}.
        </li>
      )}
      {valueSteps({ ...claim, unitTexts }).map((step) => (
        <li key={step}>{step}</li>
      ))}
      <li>
        Stored as <code className="rounded-sm bg-surface px-1 font-mono text-sm">{exactValue(claim)}</code>.
      </li>
    </ol>
  )
}
