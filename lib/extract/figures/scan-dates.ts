import { matchesIn } from '../../text/matches-in.ts'
import { monthNumber } from '../lexicon/months.ts'
import { DATED, DAY_ONLY, MAY_HOLD_MONTH, MAY_HOLD_YEAR, UNDATED } from './date-shapes.ts'
import type { DateFigure } from './figure.ts'
import { yearNear } from './year-near.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** The first letters of the ordinal of a quarter or half, or its sign. */
const ORDINALS: readonly RegExp[] = [
  /^(?:fir|ers|pre|pri|一|1)/i,
  /^(?:sec|zwe|deu|seg|二|2)/i,
  /^(?:thi|dri|tro|ter|三|3)/i,
  /^(?:fou|vie|qua|cua|四|4)/i,
]

const two = (value: number) => String(value).padStart(2, '0')

/**
 * The dates of a text in order, none inside another. `year` resolves "April 23" where it is known, `month` (01 to 12)
 * with it "on the 10th".
 */
export function scanDates(text: string, year?: string, month?: string): DateFigure[] {
  const found: DateFigure[] = []
  const taken = new Set<number>()
  const add = (shape: RegExp, assume?: (groups: Groups, at: { start: number; end: number }) => Groups) => {
    for (const match of matchesIn(shape, text)) {
      const at = { start: match.index, end: match.index + match[0].length }
      if (isTaken(taken, at)) continue
      const groups = match.groups ?? {}
      const date = toDate(assume ? assume(groups, at) : groups)
      if (!date) continue
      found.push({ kind: 'date', ...at, ...date })
      for (let position = at.start; position < at.end; position++) taken.add(position)
    }
  }
  if (MAY_HOLD_YEAR.test(text)) for (const shape of DATED) add(shape)
  if (found.length > 0 && /同[年月]/.test(text))
    for (const shape of SAME) {
      const before = dateBefore(found)
      add(shape, ({ m, d }, at) => ({ ...before(at.start), ...(m ? { m } : {}), d }))
    }
  if (!year) return sorted(found)
  const published = { year: Number(year), ...(month ? { month: Number(month) } : {}) }
  if (MAY_HOLD_MONTH.test(text))
    for (const shape of UNDATED)
      add(shape, (groups, at) => ({
        ...groups,
        year: String(yearNear(text, at, firstMonth(groups) ?? 1, published)),
      }))
  if (month) for (const shape of DAY_ONLY) add(shape, (groups) => ({ ...groups, year, m: month }))
  return sorted(found)
}

/** "同年6月", "同月24日": year, and month, of the date before. */
const SAME: readonly RegExp[] = [
  /同年\s?(?<m>\d{1,2})\s?月(?:\s?(?<d>\d{1,2})\s?[日号])?/gu,
  /同月\s?(?<d>\d{1,2})\s?[日号]/gu,
]

/** Gives, for places that ascend, the year and month of the date before each. */
function dateBefore(found: readonly DateFigure[]): (at: number) => Groups {
  const known = sorted([...found])
  let next = 0
  return (at) => {
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    const [year, m] = known[next - 1]?.date.split('-') ?? []
    return { year, m }
  }
}

/** Whether a date was found here before; of two that overlap, one begins or ends inside the other. */
function isTaken(taken: ReadonlySet<number>, { start, end }: { start: number; end: number }): boolean {
  for (let position = start; position < end; position++) if (taken.has(position)) return true
  return false
}

const sorted = (found: DateFigure[]) => found.sort((a, b) => a.start - b.start)

/** The month that a date begins with, where it says one. */
function firstMonth(groups: Groups): number | undefined {
  if (groups.m) return Number(groups.m)
  if (groups.month) return monthNumber(groups.month)
  return monthsOf(groups)?.first
}

/** First and last month of a quarter or half. */
function monthsOf(groups: Groups): { first: number; last: number } | undefined {
  const { ordinal, quarter, half, halfYear, side } = groups
  const size = half || halfYear || side ? 6 : 3
  const written = quarter ?? halfYear ?? (side && (/[上前]/.test(side) ? '1' : '2'))
  const last = ordinal?.startsWith('last') ? 12 / size : 0
  const index = written
    ? Number(written)
    : last || ORDINALS.findIndex((shape) => shape.test(ordinal ?? '')) + 1
  if (index < 1 || index * size > 12) return undefined
  return { first: (index - 1) * size + 1, last: index * size }
}

function toDate(groups: Groups): Pick<DateFigure, 'date' | 'dateHigh'> | undefined {
  const { year } = groups
  if (!year) return undefined
  const months = monthsOf(groups)
  if (months) return { date: `${year}-${two(months.first)}`, dateHigh: `${year}-${two(months.last)}` }
  const { month, day } = monthAndDay(groups)
  if (month === undefined) return day === undefined ? { date: year } : undefined
  if (month < 1 || month > 12 || day === 0 || (day ?? 1) > 31) return undefined
  return { date: day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}` }
}

/** Of `04/10/2024` neither is known; of `30/10/2024` and `10/30/2024` both are. */
function monthAndDay(groups: Groups): { month?: number | undefined; day?: number | undefined } {
  if (groups.a && groups.b) {
    const [a, b] = [Number(groups.a), Number(groups.b)]
    if (a > 12 && b <= 12) return { month: b, day: a }
    return b > 12 ? { month: a, day: b } : {}
  }
  const written = groups.d ?? groups.day
  const day = written === undefined ? undefined : Number(written)
  return { month: groups.m ? Number(groups.m) : monthNumber(groups.month ?? ''), day }
}
