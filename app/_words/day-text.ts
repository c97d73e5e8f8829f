import { formatDate } from '../../lib/claims/format-date.ts'

/** A moment as a day: "23 April 2026" (UTC, as it is stored). */
export function dayText(moment: Date): string {
  return formatDate(moment.toISOString().slice(0, 10))
}
