import type { Span } from '../../../lib/claims/span.ts'
import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import type { DerivedRow } from '../../../lib/db/queries/sources.ts'
import { CLAIM_STATUSES } from '../../_words/claim-status.ts'

/** A figure in the text and every claim that stands on it, the most alarming first; none where it is a comparison. */
export interface PlacedMark extends Span {
  readonly claims: readonly ClaimMark[]
}

/** One mark per place: one figure said of two models is one mark with two claims. */
export function placedMarks(claims: readonly ClaimMark[]): PlacedMark[] {
  const places = Map.groupBy(claims, ({ valueStart, valueEnd }) => `${valueStart} ${valueEnd}`)
  return [...places.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const alarm = ({ status }: ClaimMark) => CLAIM_STATUSES.indexOf(status)
    return [
      { start: first.valueStart, end: first.valueEnd, claims: same.toSorted((a, b) => alarm(a) - alarm(b)) },
    ]
  })
}

/** The words of comparisons ("twice the price of …") that a calculation could check. */
export function derivedMarks(derived: readonly DerivedRow[]): PlacedMark[] {
  return derived
    .filter(({ holds }) => holds !== null)
    .map(({ quoteStart, quoteEnd }) => ({ start: quoteStart, end: quoteEnd, claims: [] }))
}
