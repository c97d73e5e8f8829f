import { daysOf } from '../claims/calendar.ts'
import type { SourceKind } from '../claims/source-kind.ts'
import type { Value } from '../claims/value.ts'
import type { Camp } from './camp.ts'

/**
 * Lists date a model by the day they took it in. Four public lists held against each other differed by up to 45 days
 * for that reason; beyond, the dates were wrong.
 */
const LISTING_DAYS = 45
const LISTS: ReadonlySet<SourceKind> = new Set(['dataset', 'aggregator', 'leaderboard'])

/** Whether two release dates may be those of two events: the release, and a list that took the model in. */
export function isListingDate(a: Camp, b: Camp): boolean {
  if (a.property !== 'release_date' || !(isOfLists(a) || isOfLists(b))) return false
  const [x, y] = [dayOf(a.value), dayOf(b.value)]
  return x !== undefined && y !== undefined && Math.abs(x - y) <= LISTING_DAYS
}

function isOfLists(camp: Camp): boolean {
  return camp.statements.every(({ voice }) => LISTS.has(voice.kind))
}

function dayOf(value: Value): number | undefined {
  return value.kind === 'date' ? daysOf(value.date).first : undefined
}
