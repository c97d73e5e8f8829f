import type { ChartDot } from './chart-dot.ts'
import { KIND_SYMBOL } from './kind-symbol.ts'
import { element, escaped } from './svg-markup.ts'

export const DOT_RADIUS = 6

/** A dot tells the kind of its source by shape and colour; one whose claim does not hold is hollow; hovering tells the rest. */
export function dotMarkup(
  { kind, hollow, title }: Pick<ChartDot, 'kind' | 'hollow' | 'title'>,
  x: number,
  y: number,
): string {
  const { path, colour } = KIND_SYMBOL[kind]
  return element(
    'path',
    {
      d: path,
      transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
      stroke: colour,
      fill: hollow ? 'var(--paper)' : colour,
      'stroke-width': 2,
    },
    element('title', {}, escaped(title)),
  )
}
