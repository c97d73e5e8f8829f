import type { ViewBlock, ViewCell } from '../../text/view.ts'
import type { ExtractContext } from '../extract-context.ts'
import { isDistinctive } from '../names/distinctive.ts'
import type { Rows } from './header-rows.ts'
import { unshifted } from './shifted-rows.ts'
import { subjectsOfCell } from './subject-cell.ts'
import { type TableShape, tableShape } from './table-shape.ts'

/** Names that stand as rows or columns of model tables. */
export function namesOfTable(
  table: Extract<ViewBlock, { kind: 'table' }>,
  context: ExtractContext,
): string[] {
  const rows = unshifted(table.rows, context)
  const shape = tableShape(rows, context, false)
  return nameCells(rows, shape).flatMap((cell) =>
    cell.text.text === ''
      ? []
      : subjectsOfCell(cell.text.text, context).flatMap(({ raw }) => (isDistinctive(raw) ? [raw] : [])),
  )
}

/** The cells of a table where names of models stand. */
function nameCells(rows: Rows, shape: TableShape | undefined): ViewCell[] {
  if (shape?.kind === 'models_in_rows')
    return rows.slice(shape.headers).flatMap((row) => row[shape.subject] ?? [])
  if (shape?.kind === 'models_in_columns') return (rows[shape.headers - 1] ?? []).slice(shape.first)
  return []
}
