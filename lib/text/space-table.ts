import { matchesIn } from './matches-in.ts'
import { placeRows, type SpacedCell } from './placed-rows.ts'
import type { PhysicalLine, TextTable } from './text-table.ts'
import type { ViewCell } from './view.ts'
import { EMPTY_TEXT, trimText } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

/** Cells in plain text are parted by tabs or at least two spaces; a row of dots leads from a name to its value. */
const GAP =
  /[ \u00a0]*\t[ \u00a0]*|[ \u00a0]{2,}(?!\s)|\s?\.{3,}\s?|\s?…+\s?|(?:\s\.){3,}\s?|\s?·{4,}\s?|\s?_{4,}\s?/g
const LEADER = /\S\s?(?:\.{3,}|…{2,}|(?:\s\.){3,}|·{4,}|_{4,})\s?\S/
const RULE_LINE = /^[-=─━═\s]*[-=─━═]{3}[-=─━═\s]*$/

/** Such tables are typed by hand: longer ones are none. */
const MOST_ROWS = 2000

/** The cells of a line; the gaps between are nothing. Blank cells between tabs stay. */
function cellsOf({ view, indent }: PhysicalLine): SpacedCell[] {
  const cells: SpacedCell[] = []
  let start = 0
  const add = (end: number) => {
    const text = trimText(view, start, end)
    cells.push({ text, from: indent + start, to: indent + end })
  }
  for (const gap of matchesIn(GAP, view.text)) {
    add(gap.index)
    start = gap.index + gap[0].length
  }
  add(view.text.length)
  return view.text.includes('\t') ? cells : cells.filter(({ text }) => text.text !== '')
}

/**
 * The table that begins at a line: at least three rows (or two of four columns). Rows of other lengths than the most
 * usual one are put under its columns by where they stand. Two columns are too often a mere alignment: they need
 * leaders, tabs, or a value in each row.
 */
export function spaceTable(lines: readonly PhysicalLine[], from: number): TextTable | undefined {
  const first = lines[from]
  if (!first || !isRow(first)) return undefined
  let end = from
  while (end < lines.length && end - from < MOST_ROWS && belongs(lines, end)) end++
  while (end > from && RULE_LINE.test(lines[end - 1]?.view.text ?? '')) end--
  const taken = lines.slice(from, end)
  const rows = taken.filter(({ view }) => !RULE_LINE.test(view.text)).map(cellsOf)
  const width = usualWidth(rows)
  if (!isTable(rows, width, taken)) return undefined
  const placed = placeRows(rows, width)
  if (!placed) return undefined
  const leaders = taken.every(({ view }) => LEADER.test(view.text))
  return {
    lines: taken.length,
    rows: placed.map((row, r) => row.map((cell) => viewCell(cell, r === 0 && !leaders))),
  }
}

const isRow = (line: PhysicalLine): boolean =>
  /\S(?: {2,}|\u00a0{2,}|\s*\t)\s*\S/.test(line.view.text) || LEADER.test(line.view.text)

/** A row, or a rule between rows. */
function belongs(lines: readonly PhysicalLine[], index: number): boolean {
  const line = lines[index]
  return line !== undefined && (isRow(line) || RULE_LINE.test(line.view.text))
}

function usualWidth(rows: readonly (readonly SpacedCell[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const VALUE = /^[\s~≈<>≤≥±(]*(?:[A-Z]{2,3}\s?)?[$€£¥]?\s?\d|^[-–—]$|^(?:n\/?a|free|gratis)\b/i

function isTable(
  rows: readonly (readonly SpacedCell[])[],
  width: number,
  lines: readonly PhysicalLine[],
): boolean {
  const usual = rows.filter(({ length }) => length === width).length
  if (width < 2 || usual < rows.length * 0.5) return false
  if (width >= 3) return rows.length >= 3 || (rows.length === 2 && width >= 4)
  const led = lines.filter(({ view }) => LEADER.test(view.text) || view.text.includes('\t')).length
  if (led >= Math.max(2, lines.length * 0.75)) return true
  return rows.length >= 3 && rows.slice(1).every((row) => VALUE.test(row[1]?.text.text ?? ''))
}

const cellOf = new WeakMap<SpacedCell, ViewCell>()

function viewCell(cell: SpacedCell | undefined, header: boolean): ViewCell {
  if (!cell || cell.text.text === '') return { text: EMPTY_TEXT, span: { start: 0, end: 0 }, header }
  const known = cellOf.get(cell)
  if (known) return known
  const made = { text: cell.text, span: wholeSpan(cell.text), header }
  cellOf.set(cell, made)
  return made
}
