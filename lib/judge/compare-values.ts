import { Decimal } from '../claims/decimal.ts'
import { valueKey } from '../claims/value.ts'
import { compareLicences } from './compare-licences.ts'
import { type Figure, facingEnds, type Interval, intervalOf, intervalsMeet } from './interval.ts'
import { type Tolerance, toleranceOf } from './tolerances.ts'

/**
 * How two values relate. `other_unit`: no comparison (another currency, points against %). `compatible`: the figures
 * differ, and both can hold. `apart`: they cannot; `ratio` is larger over smaller, where there is one.
 */
export type ValueRelation =
  | { readonly kind: 'equal' }
  | { readonly kind: 'compatible' }
  | { readonly kind: 'other_unit' }
  | { readonly kind: 'apart'; readonly ratio?: number }

export type MeasuredFigure = Figure & {
  readonly unit: string
  /** Where they are known already: see {@link intervalOf} and {@link valueKey}. */
  readonly interval?: Interval | undefined
  readonly valueKey?: string
}

/** Compares two values of one property. Symmetric. */
export function compareValues(a: MeasuredFigure, b: MeasuredFigure): ValueRelation {
  if (a.unit !== b.unit) return { kind: 'other_unit' }
  if (a.value.kind === 'text' && b.value.kind === 'text') return compareTexts(a.value.text, b.value.text)
  const [x, y] = [a.interval ?? intervalOf(a), b.interval ?? intervalOf(b)]
  if (x && y && meet(x, y, toleranceOf(a.property)))
    return { kind: sameFigure(a, b) ? 'equal' : 'compatible' }
  if (sameFigure(a, b)) return { kind: 'equal' }
  return { kind: 'apart', ...(x && y ? ratioOf(a, b) : {}) }
}

function sameFigure(a: MeasuredFigure, b: MeasuredFigure): boolean {
  return a.value.kind === b.value.kind && keyOf(a) === keyOf(b)
}

function keyOf({ value, valueKey: known }: MeasuredFigure): string {
  return known ?? valueKey(value)
}

function compareTexts(a: string, b: string): ValueRelation {
  const relation = compareLicences(a, b)
  if (relation === 'different') return { kind: 'apart' }
  return { kind: relation === 'same' ? 'equal' : 'compatible' }
}

function meet(a: Interval, b: Interval, tolerance: Tolerance): boolean {
  if (intervalsMeet(a, b)) return true
  if (tolerance.relative === '0' && !tolerance.binary) return false
  const [small, large] = facingEnds(a, b)
  if (small.lte(0)) return false
  const share = large.minus(small).div(large)
  const isNear = share.gt(0) && share.lte(tolerance.relative)
  return isNear || (tolerance.binary && isBinaryMultiple(large.div(small)))
}

const BINARY_RATIOS = [1, 2, 3].map((power) => new Decimal('1.024').pow(power))

/** 1,024 for 1,000, 1,048,576 for 1,000,000, 2^30 for 10^9. */
function isBinaryMultiple(ratio: Decimal): boolean {
  return BINARY_RATIOS.some((binary) => binary.eq(ratio))
}

/**
 * Larger over smaller, of the figures as given. Dates and zeros have none. It is only held against factors with a slack
 * of parts in a thousand, so a binary fraction will do.
 */
function ratioOf(a: Figure, b: Figure): { ratio?: number } {
  if (a.value.kind !== 'number' || b.value.kind !== 'number') return {}
  const [x, y] = [Math.abs(Number(a.value.number)), Math.abs(Number(b.value.number))]
  const [small, large] = x < y ? [x, y] : [y, x]
  return small === 0 ? {} : { ratio: large / small }
}
