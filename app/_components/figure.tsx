import type { Modality } from '../../lib/claims/modality.ts'
import type { Value } from '../../lib/claims/value.ts'
import { exactValue } from '../_words/exact-value.ts'
import { figureParts } from '../_words/figure-parts.ts'

const SIZES = {
  small: { figure: 'font-semibold', unit: 'text-muted text-sm' },
  large: { figure: 'font-semibold text-2xl tracking-tight', unit: 'text-muted text-sm' },
  huge: { figure: 'font-semibold text-4xl tracking-tight sm:text-5xl', unit: 'text-lg text-muted' },
} as const

/** A value as a person reads it; the exact one on hover. */
export function Figure(said: {
  value: Value
  unit: string
  modality?: Modality | undefined
  size?: keyof typeof SIZES
}) {
  const { figure, unit } = figureParts(said)
  const size = SIZES[said.size ?? 'small']
  return (
    <span title={exactValue(said)}>
      <span className={size.figure}>{figure}</span>
      {unit === '' ? null : <span className={size.unit}> {unit}</span>}
    </span>
  )
}
