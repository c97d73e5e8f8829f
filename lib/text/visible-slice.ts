import type { Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const fragment = unified().use(rehypeParse, { fragment: true })

/** What a person sees of a slice of HTML: tags away, entities decoded, white space folded. */
export function visibleSlice(html: string): string {
  const text = /[<&]/.test(html) ? textOf(fragment.parse(html)) : html
  return text.replace(/\s+/g, ' ').trim()
}

/** A tag stands for a space: cells and lines that touch in the markup do not touch for a reader. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join(' ') : ''
}
