import { daysOf } from '../claims/calendar.ts'
import type { Said } from '../claims/time.ts'

/** Days since 1970-01-01 on which something may have been said. */
export interface SaidWhen {
  readonly first: number
  readonly last: number
}

/** When it was said; undefined when we only know when we took it, which is no more than "not later". */
export function saidWhen(said: Said): SaidWhen | undefined {
  return said.basis === 'retrieved' ? undefined : daysOf(said.date)
}

/** Certainly before: every day that `a` may mean lies before every day of `b`. */
export function saidBefore(a: Said, b: Said): boolean {
  const [x, y] = [saidWhen(a), saidWhen(b)]
  return x !== undefined && y !== undefined && x.last < y.first
}
