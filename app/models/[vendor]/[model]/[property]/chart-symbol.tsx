import { STATUS_SYMBOL } from '../../../../../lib/charts/status-symbol.ts'
import type { ClaimStatus } from '../../../../../lib/claims/judgement.ts'

const PATHS = {
  circle: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3Z',
  diamond: 'M8 1.5 12.5 8 8 14.5 3.5 8Z',
  times: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  square: 'M3.5 3.5h9v9h-9Z',
  triangle: 'M8 2.5 14 13H2Z',
} as const

/** A dot of the picture as it stands in its key. */
export function ChartSymbol({ status }: { status: ClaimStatus }) {
  const { symbol, colour, hollow } = STATUS_SYMBOL[status]
  return (
    <svg viewBox="0 0 16 16" className="inline-block size-4 shrink-0" aria-hidden="true">
      <path d={PATHS[symbol]} style={{ stroke: colour, fill: hollow ? 'none' : colour }} strokeWidth="1.9" />
    </svg>
  )
}
