import { KIND_SYMBOL } from '../../../../../lib/charts/kind-symbol.ts'
import type { SourceKind } from '../../../../../lib/claims/source-kind.ts'

/** A dot of the picture as it stands in its key. */
export function ChartSymbol({ kind, hollow = false }: { kind: SourceKind; hollow?: boolean }) {
  const { path, colour } = KIND_SYMBOL[kind]
  return (
    <svg viewBox="-11 -11 22 22" className="inline-block size-4 shrink-0" aria-hidden="true">
      <path d={path} style={{ stroke: colour, fill: hollow ? 'none' : colour }} strokeWidth="2" />
    </svg>
  )
}
