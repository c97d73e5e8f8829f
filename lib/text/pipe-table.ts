import type { ViewCell } from './view.ts'
import { sliceText, sourceSpan, trimText, type ViewText } from './view-text.ts'

const RULE_ROW = /^[\s|:+-]*-{2,}[\s|:+-]*$/

/** Cells of a line with pipes, as ranges of the line; outer pipes make no cells. */
export function pipeCells(line: string): readonly { start: number; end: number }[] {
  const bars: number[] = []
  for (let i = line.indexOf('|'); i >= 0; i = line.indexOf('|', i + 1)) if (line[i - 1] !== '\\') bars.push(i)
  const edges = [-1, ...bars, line.length]
  const cells = edges.slice(1).map((end, i) => ({ start: (edges[i] ?? -1) + 1, end }))
  if (cells.length > 1 && line.slice(0, bars[0]).trim() === '') cells.shift()
  const last = cells.at(-1)
  if (cells.length > 1 && last && line.slice(last.start, last.end).trim() === '') cells.pop()
  return cells
}

export const isRuleRow = (line: string): boolean => line.includes('-') && RULE_ROW.test(line)

/**
 * How many of the lines, from the first on, are one table: at least two rows with at least two cells each, as
 * many as the first row has (one may be missing or more at the end).
 */
export function pipeRowCount(lines: readonly string[]): number {
  const width = pipeCells(lines[0] ?? '').length
  if (width < 2) return 0
  let count = 1
  while (count < lines.length) {
    const line = lines[count] ?? ''
    const cells = pipeCells(line).length
    if (!isRuleRow(line) && (cells < 2 || Math.abs(cells - width) > 1)) break
    count++
  }
  return count >= 2 ? count : 0
}

/** The rows of lines with pipes; the row above a rule, or else the first, is the header. */
export function pipeRows(lines: readonly ViewText[]): ViewCell[][] {
  const rule = lines.findIndex((line) => isRuleRow(line.text))
  const headerRows = rule > 0 ? rule : 1
  return lines
    .filter((line) => !isRuleRow(line.text))
    .map((line, row) =>
      pipeCells(line.text).map(({ start, end }) => ({
        text: trimText(line, start, end),
        span: sourceSpan(start < end ? sliceText(line, start, end) : line, 0, Math.max(1, end - start)),
        header: row < headerRows,
      })),
    )
}
