import { LINE_BREAK } from './physical-lines.ts'
import type { ViewCell } from './view.ts'
import { ViewTextBuilder } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

type Row = readonly ViewCell[]

/** How converters write a row of a page's table: the bar right behind a cell, a space after it. */
const CONVERTED = /^[^\s|][^|\n]*\|[ \t]+\S[^|\n]*(?:\|[ \t]+\S[^|\n]*)+$/
const LEAST_COLUMNS = 3

/**
 * The rows of a table whose spanning cells a converter lost: cells that break go on in lines of their own, and a cell that
 * stood over several columns is written once. Undefined for a table that shows no such break: there a short row just ends.
 */
export function mendedRows(header: string, rows: readonly Row[]): readonly Row[] | undefined {
  const [first, ...body] = rows
  const width = first?.length ?? 0
  if (!first || width < LEAST_COLUMNS || !CONVERTED.test(header.trim())) return undefined
  const isBroken = body.some(({ length }) => length === 1 || length > width)
  if (!isBroken) return undefined
  const joined = joinLines(body, width)
  const wide = joined.reduce((most, { length }) => Math.max(most, length), width)
  const grid: Grid = { width, labels: wide - width + 1, values: width - 1 }
  return [first, ...joined].map((row) => spread(row, grid)).filter((row) => row !== undefined)
}

interface Grid {
  /** Cells of the header. */
  readonly width: number
  /** Columns that its first cell stands over, and those that the others have. */
  readonly labels: number
  readonly values: number
}

/** A cell that begins as no label does: in a bracket, or with the next of several named values. */
const GOES_ON = /^[(（]|^\p{L}[\p{L} ]{1,20}[:：]\s?[$€£¥]?\d/u

/** Lines of a cell that stand as rows of their own go back into it. */
function joinLines(rows: readonly Row[], width: number): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const [head, ...others] = row
    const before = joined.at(-1)
    const last = before?.at(-1)
    const fits = before !== undefined && before.length + others.length <= width
    if (head && last && before && (row.length === 1 || (fits && GOES_ON.test(head.text.text))))
      joined[joined.length - 1] = [...before.slice(0, -1), under(last, head), ...others]
    else joined.push(row)
  }
  return joined
}

function under(upper: ViewCell, lower: ViewCell): ViewCell {
  const both = new ViewTextBuilder()
  both.append(upper.text)
  both.add(LINE_BREAK, lower.span.start, 0)
  both.append(lower.text)
  const text = both.take()
  return { ...upper, text, span: wholeSpan(text) }
}

const BARE = /^[~≈<>]?\s?[$€£¥]?\s?\d[\d.,]*\s?[KMBT%元円€]?$/i
const isBare = (cell: ViewCell | undefined): boolean => cell !== undefined && BARE.test(cell.text.text)

/** A row under all columns: a label over those of labels, a lone value over those of values; undefined where it is unclear. */
function spread(row: Row, { width, labels, values }: Grid): Row | undefined {
  const [head, second, third] = row
  if (!head || !second) return undefined
  const heads = Array.from({ length: labels }, () => head)
  if (row.length === labels + values) return row
  if (row.length === 2) return [...heads, ...Array.from({ length: values }, () => second)]
  // a category that stood beside several rows, a label, and one value for all
  if (labels === 2 && row.length === 3 && third && isBare(third) && !isBare(second))
    return [head, second, ...Array.from({ length: values }, () => third)]
  return row.length === width ? [...heads, ...row.slice(1)] : undefined
}
