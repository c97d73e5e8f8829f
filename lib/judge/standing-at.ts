import { daysOf } from '../claims/calendar.ts'
import type { Statement } from '../claims/statement.ts'

/** A moment to ask about: what held on a day by all we know (`asOf`), and what we had recorded then (`knownAt`). */
export interface Moment {
  /** An ISO date of any precision: a month stands for its last day. */
  readonly asOf?: string | undefined
  readonly knownAt?: Date | undefined
}

/**
 * The statements that speak of a moment: said not after `asOf`, recorded not after `knownAt`. A statement of which we
 * only know when we took it counts from that day on. One without a time of recording is always known.
 */
export function standingAt<S extends Statement>(
  statements: readonly S[],
  { asOf, knownAt }: Moment,
): readonly S[] {
  const last = asOf === undefined ? Number.POSITIVE_INFINITY : daysOf(asOf).last
  return statements.filter(
    ({ said, recordedAt }) =>
      daysOf(said.date).first <= last &&
      (!knownAt || !recordedAt || recordedAt.getTime() <= knownAt.getTime()),
  )
}
