import { isBlankCell } from './blank-cell.ts'
import type { CellSubject } from './cell-subject.ts'
import { columnHeaders, isGroupRow, textOf } from './header-rows.ts'
import { readLabel } from './label.ts'
import type { TableSetting } from './table-setting.ts'

/** A size and nothing else: "180B", "0.6 B", "300M", "8x7B". */
const SIZE = /^(?:\d{1,2}x)?\d{1,4}(?:\.\d{1,2})?\s?[BM]$/i
const HAS_SIZE = /(?<![\p{L}\d.])(?:\d{1,2}x)?\d{1,4}(?:\.\d{1,2})?[BM](?![\p{L}\d])/iu

/**
 * The column of sizes that a table's names need to be told apart: "Osprey | 7B" over "Osprey | 70B" (or over a blank cell
 * with 70B) are two models. Undefined where each row has a name of its own.
 */
export function sizeColumn({ rows, headers, context }: TableSetting, subject: number): number | undefined {
  const body = rows.slice(headers).filter((row) => !isGroupRow(row))
  const column = columnHeaders(rows, headers).findIndex((text, c) => {
    if (c === subject) return false
    const { features } = readLabel(text, context)
    const sizes = body.map((row) => textOf(row[c]).trim()).filter((cell) => !isBlankCell(cell))
    return features.has('parameters') && !features.has('active') && sizes.length >= 2 && sizes.every(isSize)
  })
  return column >= 0 && namesRepeat(body, subject, column) ? column : undefined
}

const isSize = (text: string): boolean => SIZE.test(text)

/** Whether one name, or a blank cell under it, has several sizes. */
function namesRepeat(body: TableSetting['rows'], subject: number, column: number): boolean {
  const sizes = new Map<string, string>()
  let name = ''
  return body.some((row) => {
    name = textOf(row[subject]).trim() || name
    const size = textOf(row[column]).trim()
    const before = sizes.get(name)
    sizes.set(name, size)
    return name !== '' && !HAS_SIZE.test(name) && before !== undefined && before !== size
  })
}

/** A name with the size that stands in its row, where it has none itself. */
export const withSize = (subject: CellSubject, size: string): CellSubject =>
  isSize(size.trim()) && !HAS_SIZE.test(subject.raw)
    ? { ...subject, raw: `${subject.raw} ${size.trim().replace(/\s/g, '')}` }
    : subject
