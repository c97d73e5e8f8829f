import type { Block } from '../../lib/claims/block.ts'
import type { Span } from '../../lib/claims/span.ts'

type TableBlock = Extract<Block, { kind: 'table' }>
type Row = TableBlock['rows'][number]

/** What is drawn of an article: a block, or the number of passages that are left out in this place. */
export type Part =
  | { readonly kind: 'block'; readonly block: Exclude<Block, TableBlock> }
  | {
      readonly kind: 'table'
      /** Its place among the tables of the article, from 1. */
      readonly number: number
      readonly block: TableBlock
      readonly rows: readonly Row[]
      readonly leftOut: number
    }
  | ({ readonly kind: 'gap'; readonly passages: number } & Span)

/**
 * The parts of an article that are shown. Of an article that may only be quoted: the blocks with claims, the nearest
 * heading above them, and of tables the header row and the rows with claims. What is left out is only counted.
 */
export function excerptsOf(
  blocks: readonly Block[],
  marks: readonly Span[],
  display: 'full' | 'excerpts',
): Part[] {
  const isShown = (span: Span) =>
    display === 'full' || marks.some((mark) => mark.start < span.end && mark.end > span.start)
  const tables = blocks.filter(({ kind }) => kind === 'table')
  const parts: Part[] = []
  blocks.forEach((block, place) => {
    const last = parts.at(-1)
    if (isShown(block) || headsShown(blocks, place, isShown))
      parts.push(
        block.kind === 'table'
          ? tablePart(block, tables.indexOf(block) + 1, isShown)
          : { kind: 'block', block },
      )
    else if (last?.kind === 'gap')
      parts[parts.length - 1] = { ...last, end: block.end, passages: last.passages + 1 }
    else parts.push({ kind: 'gap', start: block.start, end: block.end, passages: 1 })
  })
  return parts
}

/** The heading of a section goes with any part of it that is shown. */
function headsShown(blocks: readonly Block[], place: number, isShown: (span: Span) => boolean): boolean {
  if (blocks[place]?.kind !== 'heading') return false
  const next = blocks.findIndex(({ kind }, at) => at > place && kind === 'heading')
  return blocks.slice(place + 1, next === -1 ? undefined : next).some(isShown)
}

function tablePart(block: TableBlock, number: number, isShown: (cell: Span) => boolean): Part {
  const rows = block.rows.filter(
    (row, place) => place === 0 || row.every(({ header }) => header) || row.some(isShown),
  )
  return { kind: 'table', number, block, rows, leftOut: block.rows.length - rows.length }
}
