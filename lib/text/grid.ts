import type { ViewCell } from './view.ts'
import { EMPTY_TEXT } from './view-text.ts'

/** A cell as HTML gives it, before its spans are expanded. */
export interface SpanningCell extends ViewCell {
  readonly rowSpan: number
  readonly columnSpan: number
}

/** As browsers do: more columns than this are a mistake in the source. */
const MOST_COLUMNS = 1000

/** Rows in which a cell that spans stands in each of its places. */
export function expandSpans(rows: readonly (readonly SpanningCell[])[]): ViewCell[][] {
  const grid = rows.map(() => new Map<number, ViewCell>())
  for (const [r, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (grid[r]?.has(column)) column++
      const right = Math.min(column + Math.max(1, cell.columnSpan), MOST_COLUMNS)
      const bottom = Math.min(r + Math.max(1, cell.rowSpan), rows.length)
      for (let y = r; y < bottom; y++) for (let x = column; x < right; x++) grid[y]?.set(x, cell)
      column = right
    }
  }
  return grid.map((cells) => {
    const width = Math.max(0, ...[...cells.keys()].map((x) => x + 1))
    return Array.from({ length: width }, (_, x) => cells.get(x) ?? emptyCell(cells, x))
  })
}

function emptyCell(cells: ReadonlyMap<number, ViewCell>, x: number): ViewCell {
  const at = cells.get(x - 1)?.span.end ?? 0
  return { text: EMPTY_TEXT, span: { start: at, end: at }, header: false }
}
