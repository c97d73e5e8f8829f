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
