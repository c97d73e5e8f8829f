import type { ClaimStatus } from '../../../lib/claims/judgement.ts'
import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import { CLAIM_STATUSES } from '../../_words/claim-status.ts'

/** One thing that the article says, however often it says it. */
export interface Verdict {
  /** The first place that says it. */
  readonly claim: ClaimMark
  readonly times: number
}

/** What a reader must know beside the text: that somebody says otherwise, or that it no longer holds. */
const TELLING: ReadonlySet<ClaimStatus> = new Set(['contradicted', 'contested', 'outdated', 'forecast'])

export function isTelling({ status }: Pick<ClaimMark, 'status'>): boolean {
  return TELLING.has(status)
}

/** Claims as verdicts: the same value of the same fact once, the most alarming first, else in the order of the text. */
export function verdictsOf(claims: readonly ClaimMark[]): Verdict[] {
  const same = Map.groupBy(claims, ({ topicId, scopeKey, valueKey, status }) =>
    [topicId, scopeKey, valueKey, status].join('\n'),
  )
  const alarm = ({ claim }: Verdict) => CLAIM_STATUSES.indexOf(claim.status)
  return [...same.values()]
    .flatMap(([claim, ...more]) => (claim ? [{ claim, times: more.length + 1 }] : []))
    .toSorted((a, b) => alarm(a) - alarm(b))
}
