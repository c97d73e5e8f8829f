import { daysOf } from '../claims/calendar.ts'
import { Decimal } from '../claims/decimal.ts'
import { type Modality, standingOf } from '../claims/modality.ts'
import type { Value } from '../claims/value.ts'
import { APPROXIMATE_SHARE, type Tolerance, toleranceOf } from './tolerances.ts'
import { readWrittenFigure } from './written-figure.ts'

/**
 * All that a value may stand for, in the canonical unit (dates in days). An open end is one that only rounding
 * reaches: 85 % and 84 % share 84.5, and say different things.
 */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** What of a statement decides its interval. */
export interface Figure {
  readonly property: string
  readonly value: Value
  readonly written: string
  readonly modality: Modality
}

const INFINITE = new Decimal(Number.POSITIVE_INFINITY)
const AT_LEAST = /\d\s*(?:[kmbt]|million|billion|%)?\s*\+|\b(?:at least|over|more than|above|from)\b|[≥>]/i
const AT_MOST = /\b(?:at most|under|less than|below|up to)\b|[≤<]/i

/** The interval of a figure; undefined where there is none to compare (words, a denial). */
export function intervalOf(figure: Figure): Interval | undefined {
  const { value } = figure
  switch (value.kind) {
    case 'date':
      return dayInterval(value.date, value.date)
    case 'date_range':
      return dayInterval(value.low, value.high)
    case 'number':
      return numberInterval(figure, new Decimal(value.number))
    case 'range':
      return bounded(figure, closed(new Decimal(value.low), new Decimal(value.high)))
    default:
      return undefined
  }
}

function dayInterval(low: string, high: string): Interval {
  return closed(new Decimal(daysOf(low).first), new Decimal(daysOf(high).last))
}

function closed(low: Decimal, high: Decimal): Interval {
  return { low, high, lowOpen: false, highOpen: false }
}

/** A bound starts at the figure itself; any other figure stands for all that rounds to it. */
function numberInterval(figure: Figure, number: Decimal): Interval {
  const bound = boundOf(figure)
  if (bound === 'at_least' || bound === 'at_most') return bounded(figure, closed(number, number))
  const half = halfStep(figure.written, number, toleranceOf(figure.property))
  const low = number.minus(half)
  const high = number.plus(half)
  return bounded(figure, half.isZero() ? closed(low, high) : { low, high, lowOpen: true, highOpen: true })
}

function halfStep(written: string, number: Decimal, { rounding }: Tolerance): Decimal {
  const figure = rounding === 'none' ? undefined : readWrittenFigure(written, number)
  if (!figure || (rounding === 'decimals_only' && figure.decimals === 0)) return new Decimal(0)
  return figure.step.div(2)
}

function bounded(figure: Figure, interval: Interval): Interval {
  switch (boundOf(figure)) {
    case 'at_least':
      return { ...interval, high: INFINITE }
    case 'at_most':
      return { ...interval, low: INFINITE.neg() }
    case 'approximate':
      return widened(interval)
    case 'asserted':
      return interval
  }
}

type Bound = 'at_least' | 'at_most' | 'approximate' | 'asserted'

/** The modality `expected` hides another ("1M+ (expected)"); a forecast is held no closer than "about". */
function boundOf({ modality, written }: Figure): Bound {
  if (modality === 'at_least' || modality === 'at_most' || modality === 'approximate') return modality
  if (standingOf(modality) === 'stated') return 'asserted'
  if (AT_LEAST.test(written)) return 'at_least'
  return AT_MOST.test(written) ? 'at_most' : 'approximate'
}

function widened(interval: Interval): Interval {
  const by = (end: Decimal) => end.abs().times(APPROXIMATE_SHARE)
  return closed(interval.low.minus(by(interval.low)), interval.high.plus(by(interval.high)))
}

/** Whether two intervals share a value that both sides may mean. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return endsMeet(a.low, a.lowOpen, b.high, b.highOpen) && endsMeet(b.low, b.lowOpen, a.high, a.highOpen)
}

function endsMeet(low: Decimal, lowOpen: boolean, high: Decimal, highOpen: boolean): boolean {
  return low.lt(high) || (low.eq(high) && !lowOpen && !highOpen)
}

/** The two ends that face each other when the intervals do not meet: the smaller first. */
export function facingEnds(a: Interval, b: Interval): readonly [Decimal, Decimal] {
  return a.high.lt(b.low) || a.high.eq(b.low) ? [a.high, b.low] : [b.high, a.low]
}
