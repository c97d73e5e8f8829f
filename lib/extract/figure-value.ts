import { Decimal } from '../claims/decimal.ts'
import type { Modality } from '../claims/modality.ts'
import { findProperty } from '../claims/property.ts'
import { numberValue, rangeValue, type Value } from '../claims/value.ts'
import type { AnyFigure, Figure } from './figures/figure.ts'

const MILLION = new Decimal(1_000_000)

/** What a label or the text around adds to a figure that does not say it itself. */
export interface Assumed {
  /** How many tokens a price is for. */
  readonly perTokens?: Decimal | undefined
  readonly currency?: string | undefined
  /** Seconds in the unit of a bare duration. */
  readonly seconds?: Decimal | undefined
}

/** The figure as a value in the canonical unit of its property, with that unit. */
export function figureValue(
  figure: AnyFigure,
  property: string,
  assumed: Assumed = {},
): { value: Value; unit: string } {
  if (figure.kind === 'date')
    return {
      value: figure.dateHigh
        ? { kind: 'date_range', low: figure.date, high: figure.dateHigh }
        : { kind: 'date', date: figure.date },
      unit: 'date',
    }
  const unit = findProperty(property)?.unit ?? '%'
  const factor = unitFactor(figure, property, assumed)
  const low = figure.low.times(factor)
  const value = figure.high ? rangeValue(low, figure.high.times(factor)) : numberValue(low)
  const currency = figure.currency ?? assumed.currency
  return { value, unit: unit.startsWith('USD') && currency ? unit.replace('USD', currency) : unit }
}

function unitFactor(figure: Figure, property: string, assumed: Assumed): Decimal {
  if (property === 'price.subscription') return new Decimal(1)
  if (property.startsWith('price.')) return MILLION.div(figure.per?.tokens ?? assumed.perTokens ?? MILLION)
  if (figure.unit === 'requests/s') return new Decimal(60)
  if (property.startsWith('latency.')) {
    if (figure.unit === 'ms') return new Decimal('0.001')
    if (figure.unit === 'min') return new Decimal(60)
    return figure.unit === 's' ? new Decimal(1) : (assumed.seconds ?? new Decimal(1))
  }
  return new Decimal(1)
}

/** "At most 8,192 tokens" is how a limit is written, as "up to" is. */
const LIMIT = /^(?:context_window|max_input|max_output|rate_limit)/

/** How firmly a figure is meant: its own hedge, unless the words around it make it a forecast. */
export function figureModality(figure: AnyFigure, expected: boolean, property = ''): Modality {
  if (expected) return 'expected'
  if (figure.kind === 'date' || (figure.hedge === 'at_most' && LIMIT.test(property))) return 'asserted'
  return figure.hedge ?? 'asserted'
}
