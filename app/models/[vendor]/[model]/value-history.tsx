import { sparkline } from '../../../../lib/charts/sparkline.ts'
import { daysOf } from '../../../../lib/claims/calendar.ts'
import type { DatedValue } from '../../../../lib/db/queries/history-of-model.ts'
import { dateText } from '../../../_words/day-text.ts'
import { figureText } from '../../../_words/figure-parts.ts'

const DAY_MS = 86_400_000

/** How a topic's value went, where it has a history; nothing where it has none. */
export function ValueHistory({ values, unit }: { values: readonly DatedValue[]; unit: string }) {
  const [first, last] = [values[0], values.at(-1)]
  const days = values.map(({ date }) => daysOf(date).first)
  if (first === undefined || last === undefined || !isHistory(values, days)) return null
  const points = values.map(({ number }, place) => ({
    when: (days[place] ?? 0) * DAY_MS,
    value: Number(number),
  }))
  const said = ({ number, date }: DatedValue) =>
    `${figureText({ value: { kind: 'number', number }, unit })} in ${dateText(date.slice(0, MONTH))}`
  const markup = sparkline(points, `Over time: ${said(first)}, ${said(last)}`)
  return (
    <span
      className="ml-auto block shrink-0 print:hidden"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/charts, which escapes every text
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  )
}

/** 2026-04 */
const MONTH = 7
/** Nearer together than this, dates tell who wrote first rather than how a value went. */
const LEAST_SPAN_DAYS = 28

/** Two values at least, at times that are weeks apart. */
function isHistory(values: readonly DatedValue[], days: readonly number[]): boolean {
  const apart = Math.max(...days) - Math.min(...days)
  return new Set(values.map(({ number }) => number)).size > 1 && apart >= LEAST_SPAN_DAYS
}
