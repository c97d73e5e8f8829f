import type { Element } from 'hast'
import type { HtmlNode } from './html-tree.ts'

/** Elements that stand inside a line; every other one begins and ends a block. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q rp rt ruby samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Elements that hold a heading together with what it heads. */
export const CONTAINERS = new Set([
  'div',
  'section',
  'article',
  'aside',
  'li',
  'td',
  'details',
  'figure',
  'fieldset',
])

/** How the text of an element is to be shown. */
export type Role =
  | { kind: 'paragraph' }
  | { kind: 'heading'; level: number }
  | { kind: 'item'; depth: number }

export const PARAGRAPH: Role = { kind: 'paragraph' }

/** The definitions that follow a term. */
export function definitionsOf(nodes: readonly HtmlNode[], term: number): Element[] {
  const found: Element[] = []
  for (let i = term + 1; i < nodes.length; i++) {
    const node = nodes[i]
    if (node?.type !== 'element') continue
    if (node.tagName !== 'dd') break
    found.push(node)
  }
  return found
}

/** What the text inside an element is, by its name. */
export function innerRole(name: string, role: Role): Role {
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (name === 'li' || name === 'dd' || name === 'dt')
    return { kind: 'item', depth: role.kind === 'item' ? role.depth + 1 : 0 }
  return role
}
