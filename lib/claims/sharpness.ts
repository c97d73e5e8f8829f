import type { Finding, Severity } from './judgement.ts'
import type { Value } from './value.ts'

/** Sides that have no ratio (words, a denial, a zero, two units) sort like a tenfold difference. */
const WITHOUT_RATIO = 1
const DAYS_OF_TENFOLD = 365

/** For sorting only, so a binary fraction will do. */
function middle(value: Value): number | undefined {
  if (value.kind === 'number') return Number(value.number)
  if (value.kind === 'range') return (Number(value.low) + Number(value.high)) / 2
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
  if (x && y) return Math.abs(Math.log10(Math.abs(x / y)))
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
