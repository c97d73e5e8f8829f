import * as Plot from '@observablehq/plot'
import type { ChartDot, TopicChart } from './chart-dot.ts'
import { type ChartScale, chartScale, shareOf } from './chart-scale.ts'
import { DOT_STYLE } from './dot-style.ts'
import { drawPlot, FONT_SIZE } from './draw-plot.ts'
import { STATUS_SYMBOL } from './status-symbol.ts'

const ROW_HEIGHT = 26
/** Mean width of a character of the page's font, in pixels at {@link FONT_SIZE}. */
const CHARACTER = 6.8
/** The row labels may take this share of the width. */
const LABEL_SHARE = 0.42
const MOST_TICKS = 6
/** More rows than this cannot be read; the dots are then stacked without labels. */
const MOST_ROWS = 30

/**
 * Draws who says what: a row per speaker, a dot per value (its shape and colour tell the status), the best-supported
 * value as a line through all rows.
 * @param width in pixels
 * @returns an `<svg>` element as markup; every text in it is escaped.
 */
export function topicChart(chart: TopicChart, width: number): string {
  const rows = [...new Set(chart.dots.map(({ row }) => row))]
  const stacked = rows.length > MOST_ROWS
  const labelWidth = stacked ? 16 : labelRoom(rows, width)
  const scale = chartScale(chart)
  return drawPlot({
    width,
    height: stacked ? 220 : rows.length * ROW_HEIGHT + 64,
    marginLeft: labelWidth,
    marginRight: 20,
    marginTop: 30,
    marginBottom: 30,
    ariaLabel: chart.description,
    x: { type: scale.type, domain: [...scale.domain] },
    y: stacked ? { axis: null } : { type: 'band', domain: rows, label: null },
    symbol: { type: 'identity' },
    marks: [
      ...axisMarks(chart, scale.type, width - labelWidth),
      ...(stacked ? [] : [rowLabels(labelWidth)]),
      ...bestMarks(chart, scale),
      ...dotMarks(chart.dots, stacked),
    ],
  })
}

function labelRoom(rows: readonly string[], width: number): number {
  const longest = Math.max(...rows.map((row) => row.length))
  return Math.round(Math.min(width * LABEL_SHARE, longest * CHARACTER + 22))
}

function axisMarks(chart: TopicChart, type: ChartScale['type'], room: number): Plot.Markish[] {
  const options = {
    ticks: tickCount(room, type),
    tickFormat: (position: number | Date) => chart.tickText(Number(position)),
  }
  return [
    Plot.gridX({ ticks: options.ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
    Plot.axisX({ ...options, anchor: 'bottom', tickSize: 0, label: null, fill: 'var(--muted)' }),
  ]
}

/** Enough marks to read a value by, and no more than their texts have room for. */
function tickCount(room: number, type: ChartScale['type']): number {
  return Math.max(2, Math.min(MOST_TICKS, Math.floor(room / (type === 'utc' ? 120 : 60))))
}

/** Long labels are cut: Plot would let them leave the picture. */
function rowLabels(room: number): Plot.Markish {
  const most = Math.floor((room - 18) / CHARACTER)
  return Plot.axisY({
    anchor: 'left',
    tickSize: 0,
    label: null,
    fill: 'var(--ink)',
    tickFormat: (row: string) => (row.length > most ? `${row.slice(0, most - 1).trimEnd()}…` : row),
  })
}

function bestMarks({ best }: TopicChart, scale: ChartScale): Plot.Markish[] {
  if (best === undefined) return []
  const at = (best.low + best.high) / 2
  const band =
    best.low === best.high
      ? []
      : [Plot.rect([best], { x1: 'low', x2: 'high', fill: 'var(--accent)', fillOpacity: 0.12 })]
  return [
    ...band,
    Plot.ruleX([at], { stroke: 'var(--accent)', strokeWidth: 2 }),
    Plot.text([best.text], {
      x: [at],
      frameAnchor: 'top',
      dy: -20,
      lineAnchor: 'top',
      textAnchor: anchorAt(shareOf(at, scale)),
      fill: 'var(--accent)',
      fontWeight: 600,
    }),
  ]
}

/** A label at the edge of the picture grows inwards. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 1 / 4) return 'start'
  return share > 3 / 4 ? 'end' : 'middle'
}

function dotMarks(dots: readonly ChartDot[], stacked: boolean): Plot.Markish[] {
  const options = { ...DOT_STYLE, x: 'at' }
  if (!stacked) return [rangeMarks(dots), Plot.dot(dots.flatMap(endsOf), { ...options, y: 'row' })]
  const middles = dots.map((dot) => ({ ...dot, at: (dot.low + dot.high) / 2 }))
  return [Plot.dot(middles, Plot.dodgeY({ anchor: 'middle', padding: 1 }, options))]
}

/** A single figure is one dot; a range, or a date that is only a month, has a dot at each end. */
function endsOf(dot: ChartDot): (ChartDot & { readonly at: number })[] {
  return [...new Set([dot.low, dot.high])].map((at) => ({ ...dot, at }))
}

/** The bar between the two ends of a range. */
function rangeMarks(dots: readonly ChartDot[]): Plot.Markish {
  return Plot.link(
    dots.filter(({ low, high }) => low !== high),
    {
      x1: 'low',
      x2: 'high',
      y: 'row',
      stroke: ({ status }: ChartDot) => STATUS_SYMBOL[status].colour,
      strokeWidth: 3,
      strokeOpacity: 0.45,
    },
  )
}
