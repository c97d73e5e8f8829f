import { daysOf } from '../claims/calendar.ts'
import type { Value } from '../claims/value.ts'

/** Where a value stands on an axis, or undefined where it has no place (a text, no figure). */
export function positionOf(value: Value): { low: number; high: number; axis: 'number' | 'date' } | undefined {
  switch (value.kind) {
    case 'number':
      return { low: Number(value.number), high: Number(value.number), axis: 'number' }
    case 'range':
      return { low: Number(value.low), high: Number(value.high), axis: 'number' }
    case 'date':
      return { ...dayRange(value.date, value.date), axis: 'date' }
    case 'date_range':
      return { ...dayRange(value.low, value.high), axis: 'date' }
    case 'text':
    case 'none':
      return undefined
  }
}

const DAY_MS = 86_400_000

function dayRange(low: string, high: string): { low: number; high: number } {
  return { low: daysOf(low).first * DAY_MS, high: daysOf(high).last * DAY_MS }
}
