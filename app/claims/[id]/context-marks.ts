import type { Span } from '../../../lib/claims/span.ts'
import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'

/** What a stretch of the context is to the claim. */
export interface ContextMark extends Span {
  readonly part: 'value' | 'quote' | 'evidence'
}

/** The value, the quote that carries it, and what else the reader went by. */
export function contextMarks(
  claim: Pick<ClaimDetail, 'valueStart' | 'valueEnd' | 'quoteStart' | 'quoteEnd' | 'evidence'>,
): ContextMark[] {
  return [
    { part: 'value', start: claim.valueStart, end: claim.valueEnd },
    { part: 'quote', start: claim.quoteStart, end: claim.quoteEnd },
    ...claim.evidence.map(({ start, end }): ContextMark => ({ part: 'evidence', start, end })),
  ]
}
