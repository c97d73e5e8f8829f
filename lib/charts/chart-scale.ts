import type { TopicChart } from './chart-dot.ts'

/** Beyond this ratio the small values of a linear axis fall into one point. */
const DECADES_FROM = 25

/** Room left and right of the outermost values, as a share of their distance. */
const MARGIN = 0.08

const DAY_MS = 86_400_000

export interface ChartScale {
  readonly type: 'linear' | 'log' | 'utc'
  readonly domain: readonly [number, number]
}

/** The axis that shows all values of a chart: a log one where they span decades. */
export function chartScale({ axis, dots, best }: Pick<TopicChart, 'axis' | 'dots' | 'best'>): ChartScale {
  const ends = [...dots, ...(best ? [best] : [])].flatMap(({ low, high }) => [low, high])
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  if (axis === 'date') return { type: 'utc', domain: widened(low, high, 14 * DAY_MS) }
  if (low > 0 && high / low >= DECADES_FROM) return { type: 'log', domain: [low / 1.5, high * 1.5] }
  const [from, to] = widened(low, high, Math.abs(high) * 0.2 || 1)
  return { type: 'linear', domain: [low >= 0 ? Math.max(0, from) : from, to] }
}

/** A stretch with room left and right of it: a share of its length, or `least` where it has none. */
export function widened(low: number, high: number, least: number): [number, number] {
  const room = low === high ? least : (high - low) * MARGIN
  return [low - room, high + room]
}

/** How far along the axis a position stands, from 0 to 1. */
export function shareOf(position: number, { type, domain: [low, high] }: ChartScale): number {
  const place = type === 'log' ? Math.log : (plain: number) => plain
  return (place(position) - place(low)) / (place(high) - place(low))
}
