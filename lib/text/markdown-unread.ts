import type { Image, Nodes } from 'mdast'
import { mayShowFigures } from './html-unread.ts'
import type { UnreadPart } from './view.ts'

/** Images of a Markdown text whose description or file name says that they may show figures. */
export function markdownUnread(node: Nodes): UnreadPart[] {
  if (node.type === 'image') return mayShowFigures(`${node.alt ?? ''} ${node.url}`) ? [imagePart(node)] : []
  return 'children' in node ? node.children.flatMap(markdownUnread) : []
}

function imagePart({ alt, position }: Image): UnreadPart {
  const span = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
  return { kind: 'image', span, ...(alt ? { description: alt } : {}) }
}
