import type { Element, ElementContent } from 'hast'
import { expandSpans, type SpanningCell } from './grid.ts'
import { elementsOf, findElement } from './html-tree.ts'
import type { ViewCell, ViewTable } from './view.ts'
import { EMPTY_TEXT, type ViewText, ViewTextBuilder } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

export type ReadCellText = (element: Element) => ViewText

/** A `<table>` as a block; `base` is where the parsed text begins in the source. */
export function tableBlock(table: Element, base: number, cellText: ReadCellText): ViewTable {
  const captionElement = findElement(table.children, 'caption')
  const rows = elementsOf(table, 'tr').map((row) =>
    row.children.filter(isCell).map((cell) => readCell(cell, base, isInHead(table, row), cellText)),
  )
  const caption = captionElement ? cellText(captionElement) : EMPTY_TEXT
  return {
    kind: 'table',
    rows: expandSpans(rows),
    span: {
      start: base + (table.position?.start.offset ?? 0),
      end: base + (table.position?.end.offset ?? 0),
    },
    ...(caption.text === '' ? {} : { caption }),
  }
}

const isCell = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')

function isInHead(table: Element, row: Element): boolean {
  return table.children.some(
    (part) => part.type === 'element' && part.tagName === 'thead' && part.children.includes(row),
  )
}

function readCell(cell: Element, base: number, inHead: boolean, cellText: ReadCellText): SpanningCell {
  const text = cellText(cell)
  const empty = {
    start: base + (cell.position?.start.offset ?? 0),
    end: base + (cell.position?.end.offset ?? 0),
  }
  return {
    text,
    span: text.text === '' ? empty : wholeSpan(text),
    header: inHead || cell.tagName === 'th',
    rowSpan: spanCount(cell.properties.rowSpan),
    columnSpan: spanCount(cell.properties.colSpan),
  }
}

const spanCount = (value: unknown): number =>
  typeof value === 'number' && value > 0 ? Math.min(value, 1000) : 1

/** A line of a card that is no part of the offer. */
const BADGE =
  /^(?:(?:most|our most) popular|popular|recommended|best (?:value|deal)|new|beliebt|empfohlen|populaire|recomendado|人気|おすすめ|推荐|最受欢迎)!?$/i
const SUM = /^\W*(?:US|CA)?[$€£¥]?\s?\d[\d.,]*\s?[€元円$]?$/
const PER = /^(?:\/|per\b|a\b|pro\b|par\b|por\b|al\b|im\b|je\b|每|毎|\w+ \/ )/i

/** Cards as the rows of a table under a blank header: each line of a card is a cell, a sum with what it is for one. */
export function cardRows(
  cards: readonly Element[],
  lines: (element: Element) => readonly ViewText[],
): ViewCell[][] {
  const rows = cards.map((card) => joinSums(lines(card).filter(({ text }) => !BADGE.test(text))))
  const width = Math.max(...rows.map((row) => row.length))
  const header = Array.from({ length: width }, (): ViewCell => ({ ...BLANK, header: true }))
  return [header, ...rows.map((row) => Array.from({ length: width }, (_, c) => viewCell(row[c])))]
}

const BLANK: ViewCell = { text: EMPTY_TEXT, span: { start: 0, end: 0 }, header: false }

const viewCell = (text: ViewText | undefined): ViewCell =>
  text ? { text, span: wholeSpan(text), header: false } : BLANK

function joinSums(lines: readonly ViewText[]): ViewText[] {
  const joined: ViewText[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && SUM.test(last.text) && PER.test(line.text)) {
      const both = new ViewTextBuilder()
      both.append(last)
      both.add(' ', wholeSpan(line).start, 0)
      both.append(line)
      joined[joined.length - 1] = both.take()
    } else joined.push(line)
  }
  return joined
}
