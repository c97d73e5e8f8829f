import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { addAligned } from './align.ts'
import { expandSpans, type SpanningCell } from './grid.ts'
import { LINE_BREAK } from './line-blocks.ts'
import type { ViewBlock } from './view.ts'
import { trimText, type ViewText, ViewTextBuilder } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

/** What a person does not see, or what is not the article: its text is left out. */
const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'nav',
  'iframe',
  'object',
  'select',
  'textarea',
  'del', // struck out: no longer said
  's',
  'strike',
])

/** Elements that stand inside a line; every other one begins and ends a block. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q rp rt ruby samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const COOKIE_TEXT = /cookie|consent|gdpr/i

const parser = unified().use(rehypeParse, { fragment: true })
const pageParser = unified().use(rehypeParse)

interface Walk {
  readonly source: string
  /** Where the parsed text begins in the source. */
  readonly base: number
  readonly blocks: ViewBlock[]
  readonly inline: ViewTextBuilder
  title?: string
  /** What was collected is a term that its definition follows. */
  termOpen?: boolean
}

/** The blocks of an HTML page or of a piece of HTML inside a source text. */
export function htmlBlocks(
  source: string,
  start = 0,
  end = source.length,
): { blocks: ViewBlock[]; title?: string } {
  const html = source.slice(start, end)
  const isPage = /^\s*<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 1000))
  const root: Root = (isPage ? pageParser : parser).parse(html)
  const walk: Walk = { source, base: start, blocks: [], inline: new ViewTextBuilder() }
  const title = findElement(root.children, 'title')
  if (title) walk.title = textContent(title).trim()
  visitAll(root.children, walk, { kind: 'paragraph' })
  flush(walk, { kind: 'paragraph' })
  return { blocks: walk.blocks, ...(walk.title ? { title: walk.title } : {}) }
}

type Role = { kind: 'paragraph' } | { kind: 'heading'; level: number } | { kind: 'item'; depth: number }
type Child = RootContent | ElementContent

function visitAll(nodes: readonly Child[], walk: Walk, role: Role): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(node, walk)
    else if (node.type === 'element') visitElement(node, walk, role)
  }
}

function visitElement(element: Element, walk: Walk, role: Role): void {
  const name = element.tagName
  if (HIDDEN.has(name) || isHidden(element) || isFootnoteMark(element)) return
  if (name === 'br') addBreak(element, walk)
  else if (INLINE.has(name)) visitAll(element.children, walk, role)
  else visitBlock(element, walk, role)
}

const isFootnoteMark = (element: Element): boolean =>
  element.tagName === 'sup' && /^(?:[\d*†‡,\s[\]]+|[a-z])$/.test(textContent(element))

function visitBlock(element: Element, walk: Walk, role: Role): void {
  const name = element.tagName
  if (name === 'dd' && isTermOpen(walk)) walk.inline.add(': ', startOf(element, walk), 0)
  else flush(walk, role)
  if (name === 'table') addTable(element, walk)
  else if (name === 'pre') addCode(element, walk)
  else visitInside(element, walk, innerRole(name, role))
}

function visitInside(element: Element, walk: Walk, role: Role): void {
  const first = walk.blocks.length
  visitAll(element.children, walk, role)
  // a term waits for its definition: both are one line
  if (element.tagName === 'dt') walk.termOpen = walk.inline.length > 0
  else flush(walk, role)
  if (CONTAINERS.has(element.tagName))
    closeHeadings(walk, first, walk.base + (element.position?.end.offset ?? 0))
}

/** Elements that hold a heading together with what it heads. */
const CONTAINERS = new Set([
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

/** Headings of an element that also holds other text end with it. */
function closeHeadings(walk: Walk, first: number, end: number): void {
  const inside = walk.blocks.slice(first)
  if (!inside.some(({ kind }) => kind === 'heading') || inside.every(({ kind }) => kind === 'heading')) return
  for (let i = first; i < walk.blocks.length; i++) {
    const block = walk.blocks[i]
    if (block?.kind === 'heading' && block.until === undefined) walk.blocks[i] = { ...block, until: end }
  }
}

function isTermOpen(walk: Walk): boolean {
  const open = walk.termOpen === true && walk.inline.length > 0
  walk.termOpen = false
  return open
}

const startOf = (element: Element, walk: Walk) => walk.base + (element.position?.start.offset ?? 0)

function innerRole(name: string, role: Role): Role {
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (name === 'li' || name === 'dd' || name === 'dt')
    return { kind: 'item', depth: role.kind === 'item' ? role.depth + 1 : 0 }
  return role
}

function isHidden(element: Element): boolean {
  const { hidden, id, className, role } = element.properties
  if (hidden === true || role === 'navigation') return true
  const names = [id, ...(Array.isArray(className) ? className : [])].filter(
    (name) => typeof name === 'string',
  )
  return names.some((name) => COOKIE_TEXT.test(name))
}

function addText(node: Text, walk: Walk): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  const before = walk.inline.length
  if (before === 0 && node.value.trim() === '') return
  // line breaks of the source are mere white space in HTML
  addAligned(walk.inline, node.value, walk.source, walk.base + start, walk.base + end)
}

function addBreak(element: Element, walk: Walk): void {
  const start = (element.position?.start.offset ?? 0) + walk.base
  walk.inline.add(LINE_BREAK, start, (element.position?.end.offset ?? 0) + walk.base - start || 2)
}

function flush(walk: Walk, role: Role): void {
  const text = trimText(asOneLine(walk.inline.take()))
  if (text.text === '') return
  const span = wholeSpan(text)
  if (role.kind === 'heading') walk.blocks.push({ ...role, guessed: false, text, span })
  else walk.blocks.push({ ...role, text, span })
}

/** White space of the source is one character of white space each: the map stays as it is. */
function asOneLine(text: ViewText): ViewText {
  return { ...text, text: text.text.replace(/[\n\r\t]/g, ' ') }
}

function addCode(element: Element, walk: Walk): void {
  const start = walk.base + (element.position?.start.offset ?? 0)
  walk.blocks.push({ kind: 'code', span: { start, end: walk.base + (element.position?.end.offset ?? 0) } })
}

function addTable(table: Element, walk: Walk): void {
  const captionElement = findElement(table.children, 'caption')
  const rows = elementsOf(table, 'tr').map((row) =>
    row.children.filter(isCell).map((cell) => readCell(cell, walk, isInHead(table, row))),
  )
  const span = {
    start: walk.base + (table.position?.start.offset ?? 0),
    end: walk.base + (table.position?.end.offset ?? 0),
  }
  const caption = captionElement ? cellText(captionElement, walk) : undefined
  walk.blocks.push({
    kind: 'table',
    rows: expandSpans(rows),
    span,
    ...(caption && caption.text !== '' ? { caption } : {}),
  })
}

const isCell = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')

function isInHead(table: Element, row: Element): boolean {
  return table.children.some(
    (part) => part.type === 'element' && part.tagName === 'thead' && part.children.includes(row),
  )
}

function readCell(cell: Element, walk: Walk, inHead: boolean): SpanningCell {
  const text = cellText(cell, walk)
  const at = walk.base + (cell.position?.start.offset ?? 0)
  return {
    text,
    span:
      text.text === '' ? { start: at, end: walk.base + (cell.position?.end.offset ?? 0) } : wholeSpan(text),
    header: inHead || cell.tagName === 'th',
    rowSpan: spanCount(cell.properties.rowSpan),
    columnSpan: spanCount(cell.properties.colSpan),
  }
}

const spanCount = (value: unknown): number =>
  typeof value === 'number' && value > 0 ? Math.min(value, 1000) : 1

/** Everything visible in a cell as one text; blocks in it are parted by line breaks. */
function cellText(element: Element, walk: Walk): ViewText {
  const inner: Walk = { source: walk.source, base: walk.base, blocks: [], inline: new ViewTextBuilder() }
  visitAll(element.children, inner, { kind: 'paragraph' })
  flush(inner, { kind: 'paragraph' })
  const all = new ViewTextBuilder()
  for (const block of inner.blocks) {
    if (!('text' in block)) continue
    if (all.length > 0) all.add(LINE_BREAK, block.span.start, 0)
    all.append(block.text)
  }
  return all.take()
}

function elementsOf(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'table') return []
    return child.tagName === name ? [child] : elementsOf(child, name)
  })
}

function findElement(nodes: readonly Child[], name: string): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const found = node.tagName === name ? node : findElement(node.children, name)
    if (found) return found
  }
  return undefined
}

function textContent(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textContent(child) : '',
    )
    .join('')
}
