import type { ChartDot, TopicChart } from './chart-dot.ts'
import { chartScale, shareOf, widened } from './chart-scale.ts'
import { dotMarkup } from './dot-markup.ts'
import { type Frame, label, levels, picture } from './picture.ts'
import { element } from './svg-markup.ts'
import { ticksOf } from './ticks.ts'

/** A value at the time that it speaks of. */
export interface TimeDot extends ChartDot {
  /** Milliseconds since 1970 (UTC). */
  readonly when: number
}

export interface TimeChart extends Omit<TopicChart, 'dots' | 'axis'> {
  readonly dots: readonly TimeDot[]
  /** What a mark of the time axis reads. */
  readonly dayText: (when: number) => string
}

const HEIGHT = 260
/** Room for the marks of the values: "$1,234" in the page's font. */
const VALUES_WIDTH = 56
/** Width that the text of a month needs. */
const DAY_WIDTH = 130
const MOST_DAYS = 6
const MOST_VALUES = 6

/**
 * Draws what was said when: time from left to right, the value upwards, the best-supported value as a line.
 * @param width in pixels
 * @returns an `<svg>` element as markup; every text in it is escaped.
 */
export function timeChart(chart: TimeChart, width: number): string {
  const frame = { left: VALUES_WIDTH, right: width - 24, top: 20, bottom: HEIGHT - 30 }
  const values = chartScale({ ...chart, axis: 'number' })
  const up = (position: number) => frame.bottom - shareOf(position, values) * (frame.bottom - frame.top)
  const along = timeScale(chart, frame)
  const middle = chart.best && (chart.best.low + chart.best.high) / 2
  return picture({ width, height: HEIGHT, description: chart.description }, [
    valueMarks(chart, frame, ticksOf(values, MOST_VALUES), up),
    dayMarks(chart, frame, along),
    middle === undefined ? '' : levels(frame, [up(middle)], 'var(--accent)', 2),
    ...chart.dots.map((dot) => dotMarkup(dot, along.place(dot.when), up((dot.low + dot.high) / 2))),
  ])
}

interface TimeScale {
  readonly ticks: readonly number[]
  readonly place: (when: number) => number
}

function timeScale({ dots }: TimeChart, { left, right }: Frame): TimeScale {
  const moments = dots.map(({ when }) => when)
  const domain = widened(Math.min(...moments), Math.max(...moments), 1)
  const scale = { type: 'utc', domain } as const
  const most = Math.max(2, Math.min(MOST_DAYS, Math.floor((right - left) / DAY_WIDTH)))
  return { ticks: ticksOf(scale, most), place: (when) => left + shareOf(when, scale) * (right - left) }
}

function dayMarks({ dayText }: TimeChart, { bottom }: Frame, { ticks, place }: TimeScale): string {
  const labels = ticks.map((when) => label(dayText(when), { x: place(when), y: bottom + 9, hanging: true }))
  return element('g', { fill: 'var(--muted)' }, labels.join(''))
}

function valueMarks(
  { tickText }: TimeChart,
  frame: Frame,
  ticks: readonly number[],
  up: (position: number) => number,
): string {
  const labels = ticks.map((tick) => label(tickText(tick), { x: frame.left - 9, y: up(tick) }))
  return (
    levels(frame, ticks.map(up), 'var(--line)') +
    element('g', { fill: 'var(--muted)', 'text-anchor': 'end' }, labels.join(''))
  )
}
