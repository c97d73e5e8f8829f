import type { ChartDot } from './chart-dot.ts'
import { STATUS_SYMBOL } from './status-symbol.ts'

/** How a dot tells the status of its claim, by shape and by colour; hovering tells the rest. */
export const DOT_STYLE = {
  r: 6,
  symbol: ({ status }: ChartDot) => STATUS_SYMBOL[status].symbol,
  stroke: ({ status }: ChartDot) => STATUS_SYMBOL[status].colour,
  fill: ({ status }: ChartDot) =>
    STATUS_SYMBOL[status].hollow ? 'var(--paper)' : STATUS_SYMBOL[status].colour,
  strokeWidth: 2,
  title: 'title',
} as const
