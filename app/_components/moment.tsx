import { dayText } from '../_words/day-text.ts'
import { Exact } from './exact.tsx'

/** A moment that we recorded: the day, with the time in UTC on hover, and with `tap` also where there is none. */
export function Moment({ at, tap = false }: { at: Date; tap?: boolean }) {
  const iso = at.toISOString()
  const exact = `${iso.slice(0, 16).replace('T', ' ')} UTC`
  const day = (
    <time dateTime={iso} {...(tap ? {} : { title: exact })} className="whitespace-nowrap">
      {dayText(at)}
    </time>
  )
  return tap ? <Exact exact={exact}>{day}</Exact> : day
}
