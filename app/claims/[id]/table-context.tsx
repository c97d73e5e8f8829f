import type { Block } from '../../../lib/claims/block.ts'
import type { Span } from '../../../lib/claims/span.ts'
import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { TableFrame } from '../../_components/table-frame.tsx'
import { cutRuns } from '../../_source-text/cut-runs.ts'
import { visibleText, type Written } from '../../_source-text/visible-text.ts'
import type { ContextMark } from './context-marks.ts'
import { TextRuns } from './text-runs.tsx'

type TableBlock = Extract<Block, { kind: 'table' }>

/** The claim's table, drawn again: its header rows, and the row that the value stands in with its cell marked. */
export function TableContext({
  block,
  claim,
  written,
  marks,
}: {
  block: TableBlock
  claim: ClaimDetail
  written: Written
  marks: readonly ContextMark[]
}) {
  const holdsValue = (cell: Span) => cell.start <= claim.valueStart && claim.valueEnd <= cell.end
  const holdsEvidence = (cell: Span) => marks.some((mark) => mark.start < cell.end && mark.end > cell.start)
  const rows = block.rows.filter(
    (row, place) => place === 0 || row.every(({ header }) => header) || row.some(holdsEvidence),
  )
  const leftOut = block.rows.length - rows.length
  return (
    <>
      <TableFrame caption="The table that the value stands in">
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows that share a cell begin at the same place
            <tr key={place} className={place === 0 ? 'bg-surface' : ''}>
              {row.map((cell, column) => {
                const Cell = cell.header || place === 0 || column === 0 ? 'th' : 'td'
                return (
                  <Cell
                    // a cell that spans several columns stands in each of them
                    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is what the cell is
                    key={`${cell.start} ${column}`}
                    {...(Cell === 'th' ? { scope: place === 0 ? 'col' : 'row' } : {})}
                    className={`font-normal ${holdsValue(cell) ? 'bg-accent-soft' : ''}`}
                  >
                    <TextRuns runs={cutRuns(visibleText(written, cell), marks)} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {leftOut === 0 ? null : (
        <p className="mt-2 text-muted text-sm">{leftOut} other rows are left out here.</p>
      )}
    </>
  )
}
