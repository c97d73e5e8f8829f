import type { Element } from 'hast'
import { childElements, type HtmlNode, holdsOnlyElements, sizeOf, textContent } from './html-tree.ts'

const LABEL = /^\p{L}[^\d.!?:$€£¥]{1,39}$/u
const VALUE = /^[\s~≈<>≤≥]*(?:(?:US|CA)?[$€£¥]\s?)?\d[^.!?]{0,60}(?:\.\d[^.!?]{0,50})?$/

/** More markup than this around a few words is no label with its value. */
const LONGEST_SOURCE = 1000

/** An element that is a label and its value side by side, as cards show them: `<div>Input</div><div>$15 / MTok</div>`. */
export function labelAndValue(element: Element): readonly [Element, Element] | undefined {
  const [label, value, ...more] = childElements(element)
  if (!label || !value || more.length > 0 || sizeOf(element) > LONGEST_SOURCE) return undefined
  if (!holdsOnlyElements(element)) return undefined
  return LABEL.test(textContent(label).trim()) && VALUE.test(textContent(value).trim())
    ? [label, value]
    : undefined
}

/** What stands under a figure that is shown large: its unit and what it measures. */
const CAPTION = /^(?=.*\p{L}{2})[^.!?]{2,60}$/u

/**
 * The figures that a row of boxes shows, each with its caption under it: `<b>256K</b><span>context window</span>`.
 * Undefined where not every box is one.
 */
export function captionedFigures(element: Element): readonly (readonly [Element, Element])[] | undefined {
  const boxes = childElements(element)
  if (boxes.length < 2 || boxes.length > 12 || sizeOf(element) > LONGEST_SOURCE * 4) return undefined
  if (!holdsOnlyElements(element)) return undefined
  const pairs = boxes.map(captionedFigure)
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined
}

function captionedFigure(box: Element): readonly [Element, Element] | undefined {
  const [figure, caption, ...more] = childElements(box)
  if (!figure || !caption || more.length > 0 || !holdsOnlyElements(box)) return undefined
  return VALUE.test(textContent(figure).trim()) && CAPTION.test(textContent(caption).trim())
    ? [figure, caption]
    : undefined
}

/** Whether two neighbours in a line, without white space between, are shown apart: a label and a figure, two words. */
export function standApart(before: HtmlNode, after: HtmlNode): boolean {
  if (before.type !== 'element' || after.type !== 'element') return false
  if (before.tagName !== 'span' && after.tagName !== 'span') return false
  if (sizeOf(before) > LONGEST_SOURCE || sizeOf(after) > LONGEST_SOURCE) return false
  const last = textContent(before).at(-1) ?? ''
  const first = textContent(after).charAt(0)
  return (
    (/\p{L}/u.test(last) && /[\d$€£¥\p{Lu}]/u.test(first)) || (/[\d%]/.test(last) && /\p{Lu}/u.test(first))
  )
}
