import { element, escaped } from './svg-markup.ts'

const FONT_SIZE = 12

/** The inside of a picture, in pixels from its top left corner. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * The `<svg>` element around the parts of a picture, in the colours and the font of the page that it stands in.
 * @param description what the picture shows, for those who cannot see it.
 */
export function picture(
  { width, height, description }: { width: number; height: number; description: string },
  parts: readonly string[],
): string {
  return element(
    'svg',
    {
      role: 'img',
      'aria-label': description,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fill: 'currentColor',
      'text-anchor': 'middle',
      // The height follows the width where the page has less room.
      style: `display:block;max-width:100%;height:auto;font-size:${FONT_SIZE}px;font-variant-numeric:tabular-nums`,
    },
    parts.join(''),
  )
}

type Anchor = 'start' | 'middle' | 'end'

/** A text whose middle line, or with `hanging` whose upper edge, is at `y`. */
export function label(
  text: string,
  at: { readonly x: number; readonly y: number; readonly hanging?: boolean; readonly anchor?: Anchor },
): string {
  const dy = at.hanging ? '0.71em' : '0.32em'
  return element('text', { x: at.x, y: at.y, dy, 'text-anchor': at.anchor }, escaped(text))
}

/** Upright lines through the frame. */
export function uprights(
  { top, bottom }: Frame,
  places: readonly number[],
  stroke: string,
  width = 1,
): string {
  const path = places.map((x) => `M${rounded(x)} ${top}V${bottom}`).join('')
  return path === '' ? '' : element('path', { d: path, stroke, 'stroke-width': width })
}

/** Level lines through the frame. */
export function levels({ left, right }: Frame, places: readonly number[], stroke: string, width = 1): string {
  const path = places.map((y) => `M${left} ${rounded(y)}H${right}`).join('')
  return path === '' ? '' : element('path', { d: path, stroke, 'stroke-width': width })
}

function rounded(place: number): number {
  return Math.round(place * 10) / 10
}
