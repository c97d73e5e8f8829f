import { element, escaped } from './svg-markup.ts'

export interface SparkPoint {
  /** Milliseconds since 1970 (UTC). */
  readonly when: number
  readonly value: number
}

const WIDTH = 96
const HEIGHT = 24
/** Room for the last point's dot. */
const PAD = 3

/**
 * How a value went, as small as a word: steps from one date to the next, the last value as a dot.
 * @param points by date; two at least.
 * @param description what it shows, for those who cannot see it; also on hover.
 * @returns an `<svg>` element as markup; every text in it is escaped.
 */
export function sparkline(points: readonly SparkPoint[], description: string): string {
  const along = place(
    points.map(({ when }) => when),
    WIDTH,
  )
  const up = place(
    points.map(({ value }) => value),
    HEIGHT,
  )
  const at = points.map(({ when, value }) => ({ x: along(when), y: HEIGHT - up(value) }))
  // A value holds until somebody says another one: steps, not slopes.
  const path = at.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')
  const last = at.at(-1)
  return element(
    'svg',
    {
      role: 'img',
      'aria-label': description,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
    },
    [
      element('title', {}, escaped(description)),
      element('path', { d: path, fill: 'none', stroke: 'var(--line-strong)', 'stroke-width': 1.5 }),
      last ? element('circle', { cx: last.x, cy: last.y, r: PAD, fill: 'var(--accent)' }) : '',
    ].join(''),
  )
}

/** Where a number stands between the least and the greatest, within `length` pixels less the padding. */
function place(numbers: readonly number[], length: number): (number: number) => number {
  const low = Math.min(...numbers)
  const room = Math.max(...numbers) - low
  return (number) =>
    Math.round((PAD + (room === 0 ? 0.5 : (number - low) / room) * (length - 2 * PAD)) * 10) / 10
}
