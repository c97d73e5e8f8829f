import { dayText } from '../_words/day-text.ts'

/** A moment that we recorded: the day, with the time in UTC on hover. */
export function Moment({ at }: { at: Date }) {
  const iso = at.toISOString()
  return (
    <time dateTime={iso} title={`${iso.slice(0, 16).replace('T', ' ')} UTC`} className="whitespace-nowrap">
      {dayText(at)}
    </time>
  )
}
