const MS_PER_DAY = 86_400_000

/** First and last day that an ISO date of any precision may mean, as days since 1970-01-01. */
export function daysOf(date: string): { first: number; last: number } {
  const [year = '', month, day] = date.split('-')
  const first = dayNumber(Number(year), month ? Number(month) : 1, day ? Number(day) : 1)
  if (day) return { first, last: first }
  const next = month ? dayNumber(Number(year), Number(month) + 1, 1) : dayNumber(Number(year) + 1, 1, 1)
  return { first, last: next - 1 }
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY)
}
