import * as Plot from '@observablehq/plot'
import type { ChartDot, TopicChart } from './chart-dot.ts'
import { type ChartScale, chartScale } from './chart-scale.ts'
import { DOT_STYLE } from './dot-style.ts'
import { drawPlot } from './draw-plot.ts'

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

/**
 * Draws what was said when: time from left to right, the value upwards, the best-supported value as a line.
 * @param width in pixels
 * @returns an `<svg>` element as markup; every text in it is escaped.
 */
export function timeChart(chart: TimeChart, width: number): string {
  const scale = chartScale({ ...chart, axis: 'number' })
  const days = Math.max(2, Math.min(MOST_DAYS, Math.floor((width - VALUES_WIDTH) / DAY_WIDTH)))
  const dots = chart.dots.map((dot) => ({ ...dot, middle: (dot.low + dot.high) / 2 }))
  return drawPlot({
    width,
    height: HEIGHT,
    marginLeft: VALUES_WIDTH,
    marginRight: 24,
    marginTop: 20,
    marginBottom: 30,
    ariaLabel: chart.description,
    x: { type: 'utc', inset: 10 },
    y: { type: scale.type, domain: [...scale.domain] },
    symbol: { type: 'identity' },
    marks: [
      ...valueMarks(chart, scale),
      Plot.axisX({
        ticks: days,
        tickFormat: (day: Date) => chart.dayText(Number(day)),
        tickSize: 0,
        label: null,
        fill: 'var(--muted)',
      }),
      ...(chart.best === undefined
        ? []
        : [
            Plot.ruleY([(chart.best.low + chart.best.high) / 2], { stroke: 'var(--accent)', strokeWidth: 2 }),
          ]),
      Plot.dot(dots, { ...DOT_STYLE, x: 'when', y: 'middle' }),
    ],
  })
}

function valueMarks(chart: TimeChart, { type }: ChartScale): Plot.Markish[] {
  const ticks = type === 'log' ? 4 : 5
  return [
    Plot.gridY({ ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
    Plot.axisY({
      ticks,
      tickFormat: (position: number) => chart.tickText(position),
      tickSize: 0,
      label: null,
      fill: 'var(--muted)',
    }),
  ]
}
