import type { Nodes, PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import { addAligned } from './align.ts'
import { codeBlocks } from './code-tables.ts'
import { htmlBlocks } from './html-view.ts'
import { LINE_BREAK, type LineRole, lineBlocks } from './line-blocks.ts'
import { markdownUnread } from './markdown-unread.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { isSetOff, SET_OFF } from './set-off.ts'
import type { UnreadPart, ViewBlock, ViewCell } from './view.ts'
import { trimText, type ViewText, ViewTextBuilder } from './view-text.ts'
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
    if (node.type === 'html') {
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

function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** A table in HTML ends where it is closed, though Markdown ends a piece of HTML at a blank line. */
function endOfHtml(source: string, start: number, end: number): number {
  const html = source.slice(start, end)
  const open = html.toLowerCase().lastIndexOf('<table')
  if (open < 0 || html.toLowerCase().includes('</table', open)) return end
  const close = source.indexOf('</table>', end)
  return close < 0 ? end : close + '</table>'.length
}

/** The visible text of inline nodes. */
function inlineText(nodes: readonly PhrasingContent[], source: string): ViewText {
  const builder = new ViewTextBuilder()
  addInline(nodes, source, builder)
  return builder.take()
}

function addInline(nodes: readonly PhrasingContent[], source: string, builder: ViewTextBuilder): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node) continue
    const subscript = subscriptAt(nodes, i, builder.tail)
    if (subscript) {
      builder.add(SET_OFF.open, rangeOf(node).start, 0)
      addInline(subscript, source, builder)
      builder.add(SET_OFF.close, rangeOf(subscript.at(-1) ?? node).end, 0)
      i += subscript.length + 1
      continue
    }
    addNode(node, source, builder)
    i += hiddenAfter(nodes, i)
  }
}

function addNode(node: PhrasingContent, source: string, builder: ViewTextBuilder): void {
  const { start, end } = rangeOf(node)
  if (node.type === 'text') addAligned(builder, node.value, source, start, end)
  else if (node.type === 'inlineCode') addCodeText(builder, node.value, source, start, end)
  else if (isBreak(node)) builder.add(LINE_BREAK, start, end - start)
  else if ('children' in node && node.type !== 'delete') addInline(node.children, source, builder)
}

/** The nodes between `<sub>` and its end, where they are words that stand under the text before. */
function subscriptAt(
  nodes: readonly PhrasingContent[],
  index: number,
  before: string,
): readonly PhrasingContent[] | undefined {
  const open = nodes[index]
  if (open?.type !== 'html' || !/^<sub\b/i.test(open.value)) return undefined
  const close = nodes.findIndex(
    (node, i) => i > index && node.type === 'html' && /^<\/sub\b/i.test(node.value),
  )
  const between = close < 0 ? [] : nodes.slice(index + 1, close)
  return between.length > 0 && isSetOff(before, between.map(plainOf).join('')) ? between : undefined
}

const plainOf = (node: PhrasingContent): string => {
  if ('value' in node && node.type !== 'html') return node.value
  return 'children' in node ? node.children.map(plainOf).join('') : ''
}

const isBreak = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))

function addCodeText(
  builder: ViewTextBuilder,
  value: string,
  source: string,
  start: number,
  end: number,
): void {
  const at = source.indexOf(value, start)
  if (at >= 0 && at + value.length <= end) builder.add(value, at, value.length)
}

/** How many nodes after an opening tag are not read: a footnote mark in `<sup>`, words struck out. */
function hiddenAfter(nodes: readonly PhrasingContent[], index: number): number {
  const open = nodes[index]
  const name =
    open?.type === 'html' ? /^<(sup|del|s|strike)\b/i.exec(open.value)?.[1]?.toLowerCase() : undefined
  if (!name) return 0
  const close = nodes.findIndex(
    (node, i) => i > index && node.type === 'html' && node.value.startsWith(`</${name}`),
  )
  if (close < 0) return 0
  const between = nodes.slice(index + 1, close)
  const isMark = between.every((node) => node.type === 'text' && /^(?:[\d*†‡,\s]+|[a-z])$/.test(node.value))
  return name !== 'sup' || isMark ? close - index : 0
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
