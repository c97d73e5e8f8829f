import { bandedRows } from './banded-rows.ts'
import type { PhysicalLine, TextTable } from './text-table.ts'
import type { ViewCell } from './view.ts'
import { sliceText, sourceSpan, trimText, type ViewText } from './view-text.ts'

/** Bars and rules also as people draw boxes with them. */
const BARS = /[│┃║￨]/g
const RULE = /^[\s|:+=\-─━═┬┼┴├┤┌┐└┘╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╭╮╰╯╞╡╪╟╢╤╧]*$/
const DASHES = /(?:[-=─━═]\s*){2}/

/** Cells of a line with pipes, as ranges of the line; outer pipes make no cells. */
function pipeCells(written: string): readonly { start: number; end: number }[] {
  const line = written.replace(BARS, '|')
  const bars: number[] = []
  for (let i = line.indexOf('|'); i >= 0; i = line.indexOf('|', i + 1)) if (line[i - 1] !== '\\') bars.push(i)
  const edges = [-1, ...bars, line.length]
  const cells = edges.slice(1).map((end, i) => ({ start: (edges[i] ?? -1) + 1, end }))
  if (cells.length > 1 && line.slice(0, bars[0]).trim() === '') cells.shift()
  const last = cells.at(-1)
  if (cells.length > 1 && last && line.slice(last.start, last.end).trim() === '') cells.pop()
  return cells
}

/** `|---|:-:|`, `+-----+-----+`, `├────┼────┤`. */
const isRuleRow = (line: string): boolean => RULE.test(line) && DASHES.test(line)

/** The top of a drawn box, which no pipe tells. */
const isBoxEdge = (line: string): boolean => /^[+┌╔┏╭]/.test(line) && isRuleRow(line)

const hasBar = (line: string): boolean => /[|│┃║]/.test(line)

/**
 * The table that begins at a line: at least two rows with at least two cells each, as many as the first has (one may be
 * missing or more at the end). In a drawn box a row of another width is left out: its cells could be anyone's.
 */
export function pipeTable(lines: readonly PhysicalLine[], from: number): TextTable | undefined {
  const first = lines[from]?.view.text ?? ''
  const boxed = isBoxEdge(first)
  if (!boxed && !hasBar(first)) return undefined
  const head = lines[boxed ? from + 1 : from]?.view.text ?? ''
  const width = hasBar(head) ? pipeCells(head).length : 0
  if (width < 2) return undefined
  const taken = takeWhile(
    lines,
    from,
    (line) => isRuleRow(line) || (hasBar(line) && fits(pipeCells(line).length, width, boxed)),
  )
  const rows = taken.filter(({ view }) => !isRuleRow(view.text))
  return rows.length < 2
    ? undefined
    : { lines: taken.length, rows: pipeRows(taken, boxed ? width : undefined) }
}

const fits = (cells: number, width: number, boxed: boolean): boolean =>
  cells >= 2 && (boxed ? cells <= width : Math.abs(cells - width) <= 1)

function takeWhile(
  lines: readonly PhysicalLine[],
  from: number,
  test: (line: string) => boolean,
): readonly PhysicalLine[] {
  let end = from
  while (end < lines.length && test(lines[end]?.view.text ?? '')) end++
  return lines.slice(from, end)
}

/** The rows above the first rule that stands below any are the header. */
function pipeRows(lines: readonly PhysicalLine[], width: number | undefined): ViewCell[][] {
  const body = isRuleRow(lines[0]?.view.text ?? '') ? lines.slice(1) : lines
  const rule = body.findIndex(({ view }) => isRuleRow(view.text))
  // without a rule the reader of tables tells whether the first row is a header
  const headerRows = Math.max(rule, 0)
  const bands: ViewCell[][][] = [[]]
  for (const [i, { view }] of body.entries()) {
    if (isRuleRow(view.text)) {
      bands.push([])
      continue
    }
    const cells = pipeCells(view.text).map((range) => cellAt(view, range, i < headerRows))
    if (width === undefined || cells.length === width) bands.at(-1)?.push(cells)
  }
  return (width === undefined ? undefined : bandedRows(bands)) ?? bands.flat()
}

function cellAt(line: ViewText, { start, end }: { start: number; end: number }, header: boolean): ViewCell {
  const span = sourceSpan(start < end ? sliceText(line, start, end) : line, 0, Math.max(1, end - start))
  return { text: trimText(line, start, end), span, header }
}
