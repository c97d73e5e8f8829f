import { daysOf } from './calendar.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An ISO date of any precision for a person: "23 April 2026", "April 2026", "2026". */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** "Q2 2026" where the range is a quarter, else "3 May 2026 to 7 May 2026". */
export function formatDateRange(low: string, high: string, date = formatDate): string {
  return quarterOf(low, high) ?? `${date(low)} to ${date(high)}`
}

const MONTHS_IN_A_QUARTER = 3

function quarterOf(low: string, high: string): string | undefined {
  const year = low.slice(0, 4)
  const from = daysOf(low).first
  const to = daysOf(high).last
  for (let quarter = 1; quarter <= 4; quarter++) {
    const month = (offset: number) => String(quarter * MONTHS_IN_A_QUARTER - offset).padStart(2, '0')
    if (daysOf(`${year}-${month(2)}`).first === from && daysOf(`${year}-${month(0)}`).last === to)
      return `Q${quarter} ${year}`
  }
  return undefined
}
