import type { ViewCell } from './view.ts'
import { trimText, type ViewText } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

/** Cells in plain text are parted by tabs or at least two spaces; a row of dots leads from a name to its value. */
const GAP = /\t+|[ \u00a0]{2,}(?!\s)|\s?\.{4,}\s?|(?:\s\.){3,}\s?/g

/** The cells of a line; the gaps between are nothing. */
export function spaceCells(line: ViewText): ViewText[] {
  const cells: ViewText[] = []
  let start = 0
  for (const gap of line.text.matchAll(GAP)) {
    cells.push(trimText(line, start, gap.index))
    start = gap.index + gap[0].length
  }
  cells.push(trimText(line, start))
  return cells.filter((cell) => cell.text !== '')
}

/**
 * How many of the lines, from the first on, are one table: at least three rows (a header and two more) of equally
 * many cells, at least three in each. Two columns are too often a mere alignment.
 */
export function spaceRowCount(lines: readonly ViewText[]): number {
  const width = lines[0] ? spaceCells(lines[0]).length : 0
  if (width < 3) return 0
  let count = 1
  while (count < lines.length) {
    const line = lines[count]
    if (!line || (!/^[-=─\s]+$/.test(line.text) && spaceCells(line).length !== width)) break
    count++
  }
  return count >= 3 ? count : 0
}

/** The rows of such lines; the first is the header. */
export function spaceRows(lines: readonly ViewText[]): ViewCell[][] {
  return lines
    .filter((line) => !/^[-=─\s]+$/.test(line.text))
    .map((line, row) => spaceCells(line).map((text) => ({ text, span: wholeSpan(text), header: row === 0 })))
}
