import type { ViewCell } from '../../text/view.ts'
import { EMPTY_TEXT } from '../../text/view-text.ts'
import type { ExtractContext } from '../extract-context.ts'
import { type Rows, textOf } from './header-rows.ts'
import { isRegion } from './stacked-kinds.ts'
import { isKnownName } from './table-look.ts'

const LEAST_COLUMNS = 3

/**
 * Rows that lost the cell that spanned them: a converter wrote "Model | Region | Limit" once and then "Region | Limit |",
 * one place to the left. Their first cell is what the second column holds in whole rows, and their last is blank: they are
 * set right again under a blank first cell.
 */
export function unshifted(rows: Rows, context: ExtractContext): Rows {
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width < LEAST_COLUMNS) return rows
  const mayBe = (row: readonly ViewCell[]) =>
    row.length === width && textOf(row.at(-1)) === '' && textOf(row[0]) !== '' && textOf(row[1]) !== ''
  const open = rows.filter(mayBe)
  if (open.length === 0) return rows
  const whole = rows.filter((row) => row.length === width && textOf(row.at(-1)) !== '')
  const first = new Set(whole.map((row) => textOf(row[0])))
  const second = new Set(whole.map((row) => textOf(row[1])))
  const isShifted = (row: readonly ViewCell[]) => second.has(textOf(row[0])) && !first.has(textOf(row[0]))
  if (!open.some(isShifted)) return rows
  // where some are, another row that begins with no name is, too
  return rows.map((row) =>
    mayBe(row) && (isShifted(row) || isRegion(textOf(row[0])) || !isKnownName(textOf(row[0]), context))
      ? [BLANK, ...row.slice(0, -1)]
      : row,
  )
}

const BLANK: ViewCell = { text: EMPTY_TEXT, span: { start: 0, end: 0 }, header: false }
