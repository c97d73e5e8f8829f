import { formatDateRange } from '../../lib/claims/format-date.ts'
import { readerFormats } from './reader-formats.ts'

/** A moment as a day: "23 April 2026" (UTC, as it is stored). */
export function dayText(moment: Date): string {
  return dateText(moment.toISOString().slice(0, 10))
}

/** An ISO date of any precision: "23 April 2026", "April 2026", "2026". */
export function dateText(date: string): string {
  return readerFormats().date(date)
}

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?/

/** Two ISO dates, or spans of them as keys write them ("2026-04..2026-06"): "March 2026 to 5 May 2026". */
export function dayRangeText(low: string, high: string): string | undefined {
  const [from] = ISO_DATE.exec(low) ?? []
  const [to] = ISO_DATE.exec(high.split('..').at(-1) ?? '') ?? []
  return from === undefined || to === undefined || from === to
    ? undefined
    : formatDateRange(from, to, dateText)
}
