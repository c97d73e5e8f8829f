import type { Element, ElementContent, RootContent } from 'hast'

export type HtmlNode = RootContent | ElementContent

/** All text of a node, as it is written. */
export function textContent(node: HtmlNode): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textContent).join('') : ''
}

/** All text of a node, that of its elements set apart: a price and the list under it are two things. */
export function spacedText(node: HtmlNode): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? ` ${node.children.map(spacedText).join('')} ` : ''
}

export function findElement(nodes: readonly HtmlNode[], name: string): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const found = node.tagName === name ? node : findElement(node.children, name)
    if (found) return found
  }
  return undefined
}

/** The elements of a name inside another, those of inner tables left out. */
export function elementsOf(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'table') return []
    return child.tagName === name ? [child] : elementsOf(child, name)
  })
}

export const childElements = (element: Element): Element[] =>
  element.children.filter((child): child is Element => child.type === 'element')

/** Whether an element holds nothing but child elements and white space. */
export const holdsOnlyElements = (element: Element): boolean =>
  element.children.every((child) => child.type !== 'text' || child.value.trim() === '')

/** How many characters of the source an element takes: a cheap bound for the length of its text. */
export const sizeOf = ({ position }: Element): number =>
  (position?.end.offset ?? 0) - (position?.start.offset ?? 0)
