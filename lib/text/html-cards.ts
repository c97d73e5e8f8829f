import type { Element } from 'hast'
import { isHidden } from './html-hidden.ts'
import { childElements, findElement, sizeOf, spacedText, textContent } from './html-tree.ts'

const LONGEST_CARD = 900
const LONGEST_SOURCE = 8000
const MONEY_A_TIME =
  /[$€£¥]\s?\d[\s\S]{0,60}?(?:\bmo(?:nth)?\b|\/mo|\byear|\byr\b|\buser|\bseat|Monat|mes\b|mois|月)|\d\s?[€元円][\s\S]{0,40}?(?:Monat|mois|mes\b|月)/i
const LABELLED = ['table', 'dl']

/**
 * The cards of a price list: neighbours of one shape, most with a price for a time. Each is a row of a table whose
 * columns are its parts. Empty where an element holds no such cards.
 */
export function priceCards(element: Element): readonly Element[] {
  const children = childElements(element).filter((child) => !isHidden(child))
  const [first] = children
  if (!first || children.length < 2 || children.length > 12) return []
  const alike = children.filter((child) => sameShape(child, first))
  if (alike.length !== children.length || !children.every(isCard)) return []
  const priced = children.filter((child) => MONEY_A_TIME.test(spacedText(child))).length
  return priced >= 2 || (priced === 1 && children.length === 2) ? children : []
}

const sameShape = (a: Element, b: Element): boolean =>
  a.tagName === b.tagName && firstClass(a) === firstClass(b)

function firstClass({ properties }: Element): string {
  const names = properties.className
  return Array.isArray(names) ? String(names[0] ?? '') : ''
}

function isCard(element: Element): boolean {
  return (
    childElements(element).length >= 2 &&
    sizeOf(element) <= LONGEST_SOURCE &&
    textContent(element).length <= LONGEST_CARD &&
    LABELLED.every((name) => findElement(element.children, name) === undefined)
  )
}
