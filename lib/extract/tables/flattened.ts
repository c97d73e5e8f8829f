import type { ViewCell } from '../../text/view.ts'
import { sliceText, trimText, type ViewText } from '../../text/view-text.ts'
import { wholeSpan } from '../../text/whole-span.ts'
import type { ExtractContext } from '../extract-context.ts'
import { scanDates } from '../figures/scan-dates.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import { gluedCells } from './glued-cells.ts'
import { gluedValueStarts } from './glued-values.ts'
import { isModelHeader } from './header-kinds.ts'
import { isNamesHeader, spacedRows } from './spaced-rows.ts'
import { stackedRows } from './stacked-rows.ts'

/** A table that copying turned into lines, found again: how many lines it took, and its cells. */
export interface FlattenedTable {
  readonly lines: number
  readonly rows: ViewCell[][]
}

const LONGEST_ROW = 260
const LONGEST_LABEL = 60

/** A flattened table that begins with this line, or undefined; the lines after it are fetched where it may head one. */
export function flattenedTable(
  header: ViewText,
  linesAfter: () => readonly ViewText[],
  context: ExtractContext,
): FlattenedTable | undefined {
  const mayHead =
    header.text.length <= LONGEST_ROW &&
    (isNamesHeader(header.text) ||
      isModelHeader(header.text) ||
      gluedCells(header).length >= 2 ||
      headerNames(header, context).length >= 2)
  if (!mayHead) return undefined
  const lines = [header, ...linesAfter()]
  if (lines.length < 2) return undefined
  return (
    stackedTable(lines, context) ??
    gluedTable(lines) ??
    spacedTable(lines, context) ??
    modelRows(lines, context)
  )
}

/** Rows under a header that was run together: cut where words and figures meet, or by what their last cells are. */
function gluedTable(lines: readonly ViewText[]): FlattenedTable | undefined {
  const header = lines[0]
  const columns = header ? gluedCells(header) : []
  if (columns.length < 2 || columns.some((cell) => cell.text.length > LONGEST_LABEL)) return undefined
  const rows: (readonly ViewText[])[] = [columns]
  let count = 1
  for (const line of lines.slice(1)) {
    if (line.text.length > LONGEST_ROW || /[.!?]$/.test(line.text)) break
    const row = gluedRow(line, columns.length)
    if (!row) break
    count++
    if (row.length === columns.length) rows.push(row)
  }
  return rows.length >= 3
    ? { lines: count, rows: rows.map((row, r) => row.map((cell) => viewCell(cell, r === 0))) }
    : undefined
}

/** The cells of a row, also of one that does not fit; undefined for a line that is none. */
function gluedRow(line: ViewText, width: number): readonly ViewText[] | undefined {
  const cells = gluedCells(line)
  if (cells.length === width) return cells
  const starts = gluedValueStarts(line.text, width - 1)
  if (!starts) return cells.length < 2 ? undefined : cells
  const edges = [0, ...starts, line.text.length]
  return edges.slice(1).map((end, i) => trimText(line, edges[i] ?? 0, end))
}

/**
 * "Feature A B C" over rows of a label and as many figures as there are names, with nothing but spaces between.
 */
function spacedTable(lines: readonly ViewText[], context: ExtractContext): FlattenedTable | undefined {
  const header = lines[0]
  if (!header) return undefined
  const names = headerNames(header, context)
  if (names.length < 2) return undefined
  const first = names[0]?.start ?? 0
  const rows = [[trimText(header, 0, first), ...names.map(({ start, end }) => sliceText(header, start, end))]]
  let count = 1
  for (const line of lines.slice(1)) {
    if (line.text.length > LONGEST_ROW || /[.!?]$/.test(line.text)) break
    count++
    const row = spacedRow(line, names.length, context)
    if (row) rows.push(row)
  }
  return rows.length >= 2
    ? { lines: count, rows: rows.map((row, r) => row.map((cell) => viewCell(cell, r === 0))) }
    : undefined
}

/** A cell a line: rows are found again by the names that stand by themselves. */
function stackedTable(lines: readonly ViewText[], context: ExtractContext): FlattenedTable | undefined {
  const found = stackedRows(lines, context)
  return (
    found && {
      lines: found.lines,
      rows: found.rows.map((row, r) => row.map((cell) => viewCell(cell, r < found.headers))),
    }
  )
}

/** "Model A B C" over rows of a model and as many values. */
function modelRows(lines: readonly ViewText[], context: ExtractContext): FlattenedTable | undefined {
  const found = spacedRows(lines, context)
  return (
    found && {
      lines: found.lines,
      rows: found.rows.map((row, r) => row.map((cell) => viewCell(cell, r === 0))),
    }
  )
}

/** Names that fill the end of a header line, each with its bracket. */
function headerNames(header: ViewText, context: ExtractContext): { start: number; end: number }[] {
  const found = context.names.scan(header.text).filter((name) => !name.short)
  const cells = found.map(({ start, end }) => ({
    start,
    end: end + (/^\s[(（][^)）]*[)）]/.exec(header.text.slice(end))?.[0].length ?? 0),
  }))
  const onlySpaces = cells.every((cell, i) => {
    const next = cells[i + 1]?.start ?? header.text.length
    return header.text.slice(cell.end, next).trim() === ''
  })
  const label = header.text.slice(0, cells[0]?.start ?? 0)
  return onlySpaces && label.length <= 30 && !/[.,:;]/.test(label) ? cells : []
}

function spacedRow(line: ViewText, columns: number, context: ExtractContext): ViewText[] | undefined {
  const text = foldWidth(line.text)
  const dates = scanDates(text)
  const figures = [...dates, ...scanFigures(text, context.language, dates)].sort((a, b) => a.start - b.start)
  const values = figures.slice(-columns)
  const first = values[0]
  if (!first || values.length < columns) return undefined
  const apart = values.every(
    (value, i) => text.slice(value.end, values[i + 1]?.start ?? text.length).trim() === '',
  )
  const label = trimText(line, 0, first.start)
  return apart && label.text !== ''
    ? [label, ...values.map(({ start, end }) => sliceText(line, start, end))]
    : undefined
}

function viewCell(text: ViewText, header: boolean): ViewCell {
  return { text, header, span: text.pieces.length === 0 ? { start: 0, end: 0 } : wholeSpan(text) }
}
