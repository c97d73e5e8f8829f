import type { Modality } from '../../lib/claims/modality.ts'
import type { Value } from '../../lib/claims/value.ts'
import { exactValue } from '../_words/exact-value.ts'
import { figureParts } from '../_words/figure-parts.ts'
import { Exact } from './exact.tsx'

const SIZES = {
  small: { figure: 'font-semibold', unit: 'text-muted text-sm' },
  large: { figure: 'font-semibold text-2xl tracking-tight', unit: 'text-muted text-sm' },
  huge: { figure: 'font-semibold text-4xl tracking-tight sm:text-5xl', unit: 'text-lg text-muted' },
} as const

/** A value as its reader writes it; the exact one on hover, and with `tap` also where there is none. */
export function Figure(said: {
  value: Value
  unit: string
  modality?: Modality | undefined
  size?: keyof typeof SIZES
  tap?: boolean
}) {
  const { figure, unit } = figureParts(said)
  const size = SIZES[said.size ?? 'small']
  const exact = exactValue(said)
  const words = unit === '' ? null : <span className={size.unit}> {unit}</span>
  if (said.tap)
    return (
      <span>
        <Exact exact={exact}>
          <span className={size.figure}>{figure}</span>
        </Exact>
        {words}
      </span>
    )
  return (
    <span title={exact}>
      <span className={size.figure}>{figure}</span>
      {words}
    </span>
  )
}
