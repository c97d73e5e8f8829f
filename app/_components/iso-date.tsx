import { formatDate } from '../../lib/claims/format-date.ts'

/** A date at the precision that its source gives. */
export function IsoDate({ date }: { date: string }) {
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {formatDate(date)}
    </time>
  )
}
