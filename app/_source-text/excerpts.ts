import type { Block } from '../../lib/claims/block.ts'
import type { Span } from '../../lib/claims/span.ts'

type TableBlock = Extract<Block, { kind: 'table' }>
type Row = TableBlock['rows'][number]

/** What is drawn of an article: a block, or the number of passages that are left out in this place. */
export type Part =
  | { readonly kind: 'block'; readonly block: Exclude<Block, TableBlock> }
  | {
      readonly kind: 'table'
      readonly block: TableBlock
      readonly rows: readonly Row[]
      readonly leftOut: number
    }
  | { readonly kind: 'gap'; readonly at: number; readonly passages: number }

/**
 * The parts of an article that are shown. Of an article that may only be quoted: the blocks with claims, the nearest
 * heading above them, and of tables the header row and the rows with claims. What is left out is only counted.
 */
export function excerptsOf(
  blocks: readonly Block[],
  marks: readonly Span[],
  display: 'full' | 'excerpts',
): Part[] {
  const holdsMark = (span: Span) => marks.some((mark) => mark.start < span.end && mark.end > span.start)
  const whole = display === 'full'
  const parts: Part[] = []
  const leaveOut = (block: Block) => {
    const last = parts.at(-1)
    if (last?.kind === 'gap') parts[parts.length - 1] = { ...last, passages: last.passages + 1 }
    else parts.push({ kind: 'gap', at: block.start, passages: 1 })
  }
  let heading: Block | undefined
  for (const block of blocks) {
    if (!whole && block.kind === 'heading') {
      if (heading) leaveOut(heading)
      heading = block
      if (!holdsMark(block)) continue
    }
    if (!whole && !holdsMark(block)) {
      if (heading) leaveOut(heading)
      heading = undefined
      leaveOut(block)
      continue
    }
    if (heading && heading !== block) parts.push(partOf(heading, () => true))
    heading = undefined
    parts.push(partOf(block, (row) => whole || row.some(holdsMark)))
  }
  if (heading) leaveOut(heading)
  return parts
}

function partOf(block: Block, isShown: (row: Row) => boolean): Part {
  if (block.kind !== 'table') return { kind: 'block', block }
  const rows = block.rows.filter(
    (row, place) => place === 0 || row.every(({ header }) => header) || isShown(row),
  )
  return { kind: 'table', block, rows, leftOut: block.rows.length - rows.length }
}
