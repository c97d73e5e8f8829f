import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

export const FONT_SIZE = 12

/**
 * Draws a picture without a browser, in the colours and the font of the page that it stands in.
 * @param options as Plot has them; `ariaLabel` says what the picture shows.
 * @returns an `<svg>` element as markup; every text in it is escaped.
 */
export function drawPlot(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = Plot.plot({
    document,
    className: 'topic-chart',
    style: { fontSize: `${FONT_SIZE}px`, fontFamily: 'inherit', background: 'transparent', maxWidth: '100%' },
    ...options,
  })
  svg.setAttribute('role', 'img')
  // Plot names its layers ("rule", "dot"), which says nothing to anyone and is not allowed on a group.
  for (const layer of svg.querySelectorAll('g[aria-label]')) layer.removeAttribute('aria-label')
  return svg.outerHTML
}
