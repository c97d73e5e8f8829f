import type { TopicChart } from './chart-dot.ts'
import { type ChartScale, chartScale, shareOf } from './chart-scale.ts'
import { dotMarkup } from './dot-markup.ts'
import { KIND_SYMBOL } from './kind-symbol.ts'
import { type Frame, label, picture, uprights } from './picture.ts'
import { stackDots } from './stack-dots.ts'
import { element } from './svg-markup.ts'
import { ticksOf } from './ticks.ts'

const ROW_HEIGHT = 26
/** Above the rows stands the best-supported value, below them the marks of the axis. */
const MARGIN = { top: 30, right: 20, bottom: 30 } as const
const STACKED_HEIGHT = 220
/** Mean width of a character of the page's font, in pixels at its size in a picture. */
const CHARACTER = 6.8
/** The row labels may take this share of the width. */
const LABEL_SHARE = 0.42
const MOST_TICKS = 6
/** More rows than this cannot be read; the dots are then stacked without labels. */
const MOST_ROWS = 30

/** A picture on its way: where its rows are, and what stands where along the axis. */
interface Layout {
  readonly chart: TopicChart
  readonly scale: ChartScale
  readonly frame: Frame
  /** Empty when dots are stacked. */
  readonly rows: readonly string[]
  readonly across: (position: number) => number
}

/**
 * Draws who says what: a row per speaker, a dot per value (its shape and colour tell the kind of source), the best-supported
 * value as a line through all rows.
 * @param width in pixels
 * @returns an `<svg>` element as markup; every text in it is escaped.
 */
export function topicChart(chart: TopicChart, width: number): string {
  const layout = layoutOf(chart, width)
  const { bottom } = layout.frame
  return picture({ width, height: bottom + MARGIN.bottom, description: chart.description }, [
    axis(layout),
    rowLabels(layout),
    best(layout),
    ...dots(layout),
  ])
}

function layoutOf(chart: TopicChart, width: number): Layout {
  const speakers = [...new Set(chart.dots.map(({ row }) => row))]
  const rows = speakers.length > MOST_ROWS ? [] : speakers
  const left = rows.length === 0 ? 16 : labelRoom(rows, width)
  const height = rows.length === 0 ? STACKED_HEIGHT : rows.length * ROW_HEIGHT
  const frame = { left, right: width - MARGIN.right, top: MARGIN.top, bottom: MARGIN.top + height }
  const scale = chartScale(chart)
  return {
    chart,
    scale,
    frame,
    rows,
    across: (position) => left + shareOf(position, scale) * (frame.right - left),
  }
}

function labelRoom(rows: readonly string[], width: number): number {
  const longest = Math.max(...rows.map((row) => row.length))
  return Math.round(Math.min(width * LABEL_SHARE, longest * CHARACTER + 22))
}

function axis({ chart, scale, frame, across }: Layout): string {
  const ticks = ticksOf(scale, tickCount(frame.right - frame.left, scale.type))
  const labels = ticks.map((tick) =>
    label(chart.tickText(tick), { x: across(tick), y: frame.bottom + 9, hanging: true }),
  )
  return (
    uprights(frame, ticks.map(across), 'var(--line)') +
    element('g', { fill: 'var(--muted)' }, labels.join(''))
  )
}

/** Enough marks to read a value by, and no more than their texts have room for. */
function tickCount(room: number, type: ChartScale['type']): number {
  return Math.max(2, Math.min(MOST_TICKS, Math.floor(room / (type === 'utc' ? 120 : 60))))
}

/** The middle of a row. */
function rowPlace(frame: Frame, at: number): number {
  return frame.top + (at + 0.5) * ROW_HEIGHT
}

/** Long labels are cut: they would leave the picture. */
function rowLabels({ frame, rows }: Layout): string {
  if (rows.length === 0) return ''
  const most = Math.floor((frame.left - 18) / CHARACTER)
  const labels = rows.map((row, at) => {
    const text = row.length > most ? `${row.slice(0, most - 1).trimEnd()}…` : row
    return label(text, { x: frame.left - 9, y: rowPlace(frame, at) })
  })
  return element('g', { fill: 'var(--ink)', 'text-anchor': 'end' }, labels.join(''))
}

function best({ chart: { best: value }, scale, frame, across }: Layout): string {
  if (value === undefined) return ''
  const middle = (value.low + value.high) / 2
  const [from, to] = [across(value.low), across(value.high)]
  const height = frame.bottom - frame.top
  const range = {
    x: from,
    y: frame.top,
    width: to - from,
    height,
    fill: 'var(--accent)',
    'fill-opacity': '0.12',
  }
  const text = label(value.text, {
    x: across(middle),
    y: frame.top - 20,
    hanging: true,
    anchor: anchorAt(shareOf(middle, scale)),
  })
  return [
    value.low === value.high ? '' : element('rect', range),
    uprights(frame, [across(middle)], 'var(--accent)', 2),
    element('g', { fill: 'var(--accent)', 'font-weight': 600 }, text),
  ].join('')
}

/** A label at the edge of the picture grows inwards. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 1 / 4) return 'start'
  return share > 3 / 4 ? 'end' : 'middle'
}

function dots({ chart, frame, rows, across }: Layout): readonly string[] {
  if (rows.length === 0) {
    const middles = chart.dots.map(({ low, high }) => across((low + high) / 2))
    const heights = stackDots(middles, frame)
    return chart.dots.map((dot, at) => dotMarkup(dot, middles[at] ?? 0, heights[at] ?? 0))
  }
  const places = new Map(rows.map((row, at) => [row, rowPlace(frame, at)]))
  return chart.dots.map((dot) => {
    const y = places.get(dot.row) ?? 0
    const [from, to] = [across(dot.low), across(dot.high)]
    if (dot.low === dot.high) return dotMarkup(dot, from, y)
    // A range, or a date that is only a month, has a dot at each end and a bar between them.
    const stroke = KIND_SYMBOL[dot.kind].colour
    const bar = { x1: from, x2: to, y1: y, y2: y, stroke, 'stroke-width': 3, 'stroke-opacity': '0.45' }
    return element('line', bar) + dotMarkup(dot, from, y) + dotMarkup(dot, to, y)
  })
}
