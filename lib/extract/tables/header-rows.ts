import type { ViewCell } from '../../text/view.ts'
import { MONTH_PATTERN } from '../lexicon/months.ts'
import { isBlankCell } from './blank-cell.ts'

export type Rows = readonly (readonly ViewCell[])[]

export const textOf = (cell: ViewCell | undefined): string => cell?.text.text ?? ''

/** A figure with at most a sign before it and a unit after it, or a mark: what stands in a table's body. */
const VALUE =
  /^[\s~≈∼<>≤≥±+*†‡(]*(?:[A-Z]{2,3}\s?)?[$€£¥]?\s?\d[\d.,'’/\s-]*(?:\s?[%％KMBTkmb万亿億元円€$]|\s?(?:ms|s|tokens?|toks?|t|US\$|USD|EUR))?(?:\s?\/\s?[\p{L}\d]{1,8})?[\s*†‡+)]*$/iu

/** Money at the beginning of a short text, whatever it is for: "$2.00 / 1M tokens". */
const MONEY = /^[\s~≈∼<>≤≥]*(?:US|CA)?[$€£¥]\s?\d.{0,40}$/

/** A day, month or quarter and nothing else. */
const DATE = new RegExp(
  `^\\W*(?:(?:\\d{1,2}(?:st|nd|rd|th|er)?\\.?\\s(?:of |de )?)?(?:${MONTH_PATTERN})\\.?,?\\s(?:de )?(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?(?:19|20)\\d{2}|(?:19|20)\\d{2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|(?:19|20)\\d{2}\\s?年.{0,8}|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}|Q[1-4] (?:19|20)\\d{2})\\W*$`,
  'iu',
)

export const isValueText = (text: string): boolean =>
  VALUE.test(text) || MONEY.test(text) || DATE.test(text) || isBlankCell(text)

/** Rows above the values: marked ones at the top, else the first when no value stands in it; then rows that go on. */
export function headerCount(rows: Rows): number {
  let count = 0
  while (count < rows.length && rows[count]?.every((cell) => cell.header)) count++
  // row headers are marked, a header row is not: there is none
  const marked = rows.some((row) => row.some((cell) => cell.header))
  if (count === 0 && !marked && !rows[0]?.some((cell) => textOf(cell) !== '' && isValueText(textOf(cell))))
    count = 1
  if (count === 0) return 0
  while (count < rows.length - 1 && isHeaderTail(rows[count])) count++
  return count
}

/** A second header row that is not marked as one: no name before it, words or units in at least two columns. */
function isHeaderTail(row: readonly ViewCell[] | undefined): boolean {
  if (!row || textOf(row[0]) !== '') return false
  const rest = row.slice(1).filter((cell) => textOf(cell) !== '')
  return (
    new Set(rest).size >= 2 &&
    rest.length >= (row.length - 1) * 0.6 &&
    !rest.some((cell) => isValueText(textOf(cell)))
  )
}

/** The cells above a column, from the top down, each once, without blank ones. */
export function headerPath(rows: Rows, headers: number, column: number): readonly ViewCell[] {
  const cells = rows.slice(0, headers).flatMap((row) => row[column] ?? [])
  return [...new Set(cells)].filter((cell) => textOf(cell) !== '')
}

/** The texts above each column, joined from the top down, each once. */
export function columnHeaders(rows: Rows, headers: number): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, c) =>
    [...new Set(headerPath(rows, headers, c).map(textOf))].join(' '),
  )
}

/** A row with one text only, or the same cell across: it heads the rows below. */
export function isGroupRow(row: readonly ViewCell[]): boolean {
  const distinct = new Set(row.filter((cell) => textOf(cell) !== ''))
  const [only] = distinct
  return row.length >= 2 && distinct.size === 1 && row[0] === only
}
