import { Decimal } from './decimal.ts'
import type { Finding, Severity } from './judgement.ts'
import type { Value } from './value.ts'

/** Sides that have no ratio (words, a denial, a zero, two units) sort like a tenfold difference. */
const WITHOUT_RATIO = 1
const DAYS_OF_TENFOLD = 365

function middle(value: Value): Decimal | undefined {
  if (value.kind === 'number') return new Decimal(value.number)
  if (value.kind === 'range') return new Decimal(value.low).plus(value.high).dividedBy(2)
  return undefined
}

function day(value: Value): number | undefined {
  if (value.kind === 'date') return Date.parse(value.date)
  if (value.kind === 'date_range') return Date.parse(value.low)
  return undefined
}

interface Measure {
  readonly value: Value
  readonly unit: string
}

/** How far apart two values are: the decimal logarithm of their ratio; a year between dates counts as tenfold. */
export function sharpnessOf(a: Measure, b: Measure): number {
  if (a.unit !== b.unit) return WITHOUT_RATIO
  const [x, y] = [middle(a.value), middle(b.value)]
  if (x && y && !x.isZero() && !y.isZero()) return Math.abs(Math.log10(x.dividedBy(y).abs().toNumber()))
  const [from, to] = [day(a.value), day(b.value)]
  if (from !== undefined && to !== undefined) return Math.abs(from - to) / 86_400_000 / DAYS_OF_TENFOLD
  return WITHOUT_RATIO
}

const RANK: Readonly<Record<Severity, number>> = { high: 2, medium: 1, low: 0 }

/** Orders findings for people: the most severe first, then the sides farthest apart. */
export function bySharpness(one: Finding, other: Finding): number {
  return (
    RANK[other.severity] - RANK[one.severity] || sharpnessOf(other.a, other.b) - sharpnessOf(one.a, one.b)
  )
}
