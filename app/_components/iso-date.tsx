import { dateText } from '../_words/day-text.ts'

/** A date at the precision that its source gives, as its reader writes dates; as it is stored on hover. */
export function IsoDate({ date }: { date: string }) {
  return (
    <time dateTime={date} title={date} className="whitespace-nowrap">
      {dateText(date)}
    </time>
  )
}
