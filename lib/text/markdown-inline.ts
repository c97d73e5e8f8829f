import type { Nodes, PhrasingContent } from 'mdast'
import { addAligned } from './align.ts'
import { LINE_BREAK } from './physical-lines.ts'
import { isSetOff, SET_OFF } from './set-off.ts'
import { type ViewText, ViewTextBuilder } from './view-text.ts'

/** Where a node stands in the source. */
export function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** The visible text of inline nodes. */
export function inlineText(nodes: readonly PhrasingContent[], source: string): ViewText {
  const builder = new ViewTextBuilder()
  addInline(nodes, source, builder)
  return builder.take()
}

/** Adds the visible text of inline nodes to what was collected. */
export function addInline(nodes: readonly PhrasingContent[], source: string, builder: ViewTextBuilder): void {
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

/** Words in small type are few. */
const MOST_NODES = 8

/** The nodes between `<sub>` and its end, where they are words that stand under the text before. */
function subscriptAt(
  nodes: readonly PhrasingContent[],
  index: number,
  before: string,
): readonly PhrasingContent[] | undefined {
  const open = nodes[index]
  if (open?.type !== 'html' || !/^<sub\b/i.test(open.value)) return undefined
  const after = nodes.slice(index + 1, index + 1 + MOST_NODES)
  const close = after.findIndex((node) => node.type === 'html' && /^<\/sub\b/i.test(node.value))
  const between = close < 0 ? [] : after.slice(0, close)
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
