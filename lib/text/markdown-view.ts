import type { RootContent, Table, TableRow } from 'mdast'
import { mendedRows } from './broken-table.ts'
import { codeBlocks } from './code-tables.ts'
import { endOfHtml } from './end-of-html.ts'
import { htmlBlocks } from './html-view.ts'
import { type LineRole, lineBlocks } from './line-blocks.ts'
import { addInline, inlineText, rangeOf } from './markdown-inline.ts'
import { tabHeading } from './markdown-tabs.ts'
import { markdownUnread } from './markdown-unread.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { UnreadPart, ViewBlock, ViewCell } from './view.ts'
import { trimText, ViewTextBuilder } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

export interface MarkdownView {
  readonly blocks: ViewBlock[]
  readonly unread: readonly UnreadPart[]
  /** The text between the rules of the front matter, if there is one. */
  readonly yaml?: string
}

/** The blocks of a Markdown source text (CommonMark, GFM, front matter, HTML inside). */
export function markdownBlocks(source: string): MarkdownView {
  const blocks: ViewBlock[] = []
  const unread: UnreadPart[] = []
  let yaml: string | undefined
  for (const root of parseMarkdown(source)) {
    const [first] = root.children
    if (first?.type === 'yaml') yaml ??= first.value
    for (const block of blocksOf(root.children, source, { kind: 'paragraph' })) blocks.push(block)
    unread.push(...markdownUnread(root))
  }
  return { blocks, unread, ...(yaml === undefined ? {} : { yaml }) }
}

function blocksOf(nodes: readonly RootContent[], source: string, role: LineRole): ViewBlock[] {
  const blocks: ViewBlock[] = []
  let skipTo = 0
  for (const [i, node] of nodes.entries()) {
    const { start, end } = rangeOf(node)
    if (start < skipTo) continue
    const tab = tabHeading(node, nodes[i + 1], source)
    if (tab) blocks.push(tab)
    else if (node.type === 'html') {
      const until = endOfHtml(source, start, end)
      blocks.push(...htmlBlocks(source, start, until).blocks)
      skipTo = until
    } else blocks.push(...blocksOfNode(node, source, i === 0 ? role : { kind: 'paragraph' }))
  }
  return blocks
}

function blocksOfNode(node: RootContent, source: string, role: LineRole): ViewBlock[] {
  switch (node.type) {
    case 'heading': {
      const text = trimText(inlineText(node.children, source))
      if (text.text === '') return []
      return [{ kind: 'heading', level: node.depth, guessed: false, text, span: wholeSpan(text) }]
    }
    case 'paragraph':
      return lineBlocks(inlineText(node.children, source), role)
    case 'list': {
      const depth = role.kind === 'item' ? role.depth + 1 : 0
      return node.children.flatMap((item) => listItemBlocks(item.children, source, depth))
    }
    case 'blockquote':
    case 'footnoteDefinition':
      return blocksOf(node.children, source, { kind: 'paragraph' })
    case 'code':
      return codeBlocks(node, source)
    case 'table':
      return tableBlocks(node, source)
    default:
      return []
  }
}

/** The first paragraph is the item; lists below it are one level deeper. */
function listItemBlocks(nodes: readonly RootContent[], source: string, depth: number): ViewBlock[] {
  return nodes.flatMap((node, i) =>
    node.type === 'list' || i === 0
      ? blocksOf([node], source, { kind: 'item', depth })
      : blocksOf([node], source, { kind: 'paragraph' }),
  )
}

/**
 * A table, and the lines that GFM takes as its rows though they have no pipe: text that follows without a
 * blank line.
 */
function tableBlocks(table: Table, source: string): ViewBlock[] {
  const isRow = (row: TableRow) => {
    const { start, end } = rangeOf(row)
    return row.children.length > 1 || source.slice(start, end).includes('|')
  }
  const mended = mendedTable(table, isRow, source)
  if (mended) return mended
  const last = table.children.findIndex((row, i) => i > 0 && !isRow(row))
  const rows = last < 0 ? table.children : table.children.slice(0, last)
  const rest = last < 0 ? [] : table.children.slice(last)
  const span = { start: rangeOf(table).start, end: rangeOf(rows.at(-1) ?? table).end }
  const block: ViewBlock = {
    kind: 'table',
    rows: rows.map((row, i) => tableCells(row, source, i === 0)),
    span,
  }
  return [block, ...linesAfterTable(rest, source)]
}

/** A table that a converter broke, with what it lost put back, and the lines after its last row. */
function mendedTable(
  table: Table,
  isRow: (row: TableRow) => boolean,
  source: string,
): ViewBlock[] | undefined {
  const end = table.children.findLastIndex(isRow) + 1
  const cells = table.children.slice(0, end).map((row, i) => tableCells(row, source, i === 0))
  const { start } = rangeOf(table)
  const rows = mendedRows(source.slice(start, source.indexOf('\n', start)), cells)
  if (!rows) return undefined
  const span = { start, end: rangeOf(table.children[end - 1] ?? table).end }
  return [{ kind: 'table', rows, span }, ...linesAfterTable(table.children.slice(end), source)]
}

function tableCells(row: TableRow, source: string, header: boolean): ViewCell[] {
  return row.children.map((cell) => {
    const text = trimText(inlineText(cell.children, source))
    return { text, header, span: text.text === '' ? rangeOf(cell) : wholeSpan(text) }
  })
}

function linesAfterTable(rows: readonly TableRow[], source: string): ViewBlock[] {
  const builder = new ViewTextBuilder()
  for (const row of rows) {
    for (const [i, cell] of row.children.entries()) {
      if (i > 0) builder.add(' | ', rangeOf(cell).start, 1)
      addInline(cell.children, source, builder)
    }
    builder.add('\n', rangeOf(row).end, 1)
  }
  return lineBlocks(builder.take(), { kind: 'paragraph' })
}
