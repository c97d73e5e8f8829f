import type { ViewText } from './view-text.ts'

/** A cell of a table that is set with spaces. */
export interface SpacedCell {
  readonly text: ViewText
  /** Where it stands on the page. */
  readonly from: number
  readonly to: number
}

interface Extent {
  readonly from: number
  readonly to: number
}

/** Each row under the columns of the usual one; undefined where a cell could stand under two. */
export function placeRows(
  rows: readonly (readonly SpacedCell[])[],
  width: number,
): (SpacedCell | undefined)[][] | undefined {
  const whole = rows.filter(({ length }) => length === width)
  const columns = Array.from(
    { length: width },
    (_, c): Extent => ({
      from: whole.reduce((least, row) => Math.min(least, row[c]?.from ?? least), Number.POSITIVE_INFINITY),
      to: whole.reduce((most, row) => Math.max(most, row[c]?.to ?? most), 0),
    }),
  )
  const firstWhole = rows.findIndex(({ length }) => length === width)
  const placed: (SpacedCell | undefined)[][] = []
  for (const [r, row] of rows.entries()) {
    const cells = row.length === width ? [...row] : placeRow(row, columns, r < firstWhole)
    if (!cells) return undefined
    placed.push(cells)
  }
  return placed
}

/** The cells of a row of another length under the columns; a header may stand over several of them. */
function placeRow(
  row: readonly SpacedCell[],
  columns: readonly Extent[],
  isHeader: boolean,
): (SpacedCell | undefined)[] | undefined {
  const cells: (SpacedCell | undefined)[] = columns.map(() => undefined)
  for (const cell of row) {
    const under = columnsUnder(cell, columns)
    if (under.length === 0 || (under.length > 1 && !isHeader)) return undefined
    for (const c of under) cells[c] = cell
  }
  return cells
}

/** The columns that a cell overlaps; the one that it overlaps most where that is clear, the next one where it meets none. */
function columnsUnder(cell: SpacedCell, columns: readonly Extent[]): number[] {
  const shares = columns
    .map(({ from, to }, column) => ({ column, shared: Math.min(cell.to, to) - Math.max(cell.from, from) }))
    .sort((a, b) => b.shared - a.shared)
  const [first, second] = shares
  if (!first) return []
  if (first.shared <= 0) return first.shared > -NEAR ? [first.column] : []
  if (!second || second.shared <= 0 || first.shared >= second.shared * 2) return [first.column]
  return shares.filter(({ shared }) => shared > 0).map(({ column }) => column)
}

/** How far beside its column a cell may stand. */
const NEAR = 4
