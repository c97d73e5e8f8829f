import type { Block } from '../claims/block.ts'
import type { View } from './view.ts'

/** The structure that pages draw an article from: the view's blocks without their texts. */
export function blocksOf(view: View): Block[] {
  return view.blocks.map((block): Block => {
    const span = { start: block.span.start, end: block.span.end }
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', level: block.level, ...span }
      case 'item':
        return { kind: 'item', depth: block.depth, ...span }
      case 'table':
        return {
          kind: 'table',
          ...span,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell.span, header: cell.header }))),
        }
      default:
        return { kind: block.kind, ...span }
    }
  })
}
