import type { ChartDot } from './chart-dot.ts'
import { STATUS_SYMBOL } from './status-symbol.ts'
import { element, escaped } from './svg-markup.ts'

export const DOT_RADIUS = 6

/** Shapes of about the same area as a circle of {@link DOT_RADIUS} (d3-shape's symbols of that size), around 0, 0. */
const PATHS = {
  circle: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z',
  diamond: 'M0-9.9L5.7 0L0 9.9L-5.7 0Z',
  times: 'M-6.5-6.5L6.5 6.5M-6.5 6.5L6.5-6.5',
  square: 'M-5.3-5.3h10.6v10.6h-10.6Z',
  triangle: 'M0-9.3L8.1 4.7L-8.1 4.7Z',
} as const

/** A dot tells the status of its claim by shape and by colour; hovering tells the rest. */
export function dotMarkup(
  { status, title }: Pick<ChartDot, 'status' | 'title'>,
  x: number,
  y: number,
): string {
  const { symbol, colour, hollow } = STATUS_SYMBOL[status]
  return element(
    'path',
    {
      d: PATHS[symbol],
      transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
      stroke: colour,
      fill: hollow ? 'var(--paper)' : colour,
      'stroke-width': 2,
    },
    element('title', {}, escaped(title)),
  )
}
