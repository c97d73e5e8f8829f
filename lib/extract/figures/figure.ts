import type { Decimal } from '../../claims/decimal.ts'
import type { Hedge } from '../lexicon/hedges.ts'
import type { UnitKind } from '../lexicon/units.ts'

/** What one price is the price of. `tokens` is how many of them, else `undefined`. */
export interface Per {
  readonly of: 'tokens' | 'month' | 'year' | 'other'
  readonly tokens?: Decimal
  /** "per million input tokens". */
  readonly direction?: 'input' | 'output' | 'cached'
}

/** A number as written, with its currency, scale and unit: `$0.060 per 1,000 tokens`, `1M+`, `~78–85%`. */
export interface Figure {
  readonly kind: 'figure'
  /** Visible range of figure and unit, hedge signs left out. */
  readonly start: number
  readonly end: number
  /** End of the number with its scale, before a unit of several words. */
  readonly numberEnd: number
  /** Scaled: `64K` is 64000. */
  readonly low: Decimal
  readonly high?: Decimal
  /** ISO code where the figure is money. */
  readonly currency?: string
  readonly unit?: UnitKind
  /** Words of the unit as written: `input tokens`. */
  readonly unitText: string
  /** A scale was written: `25.2B`, `128K`. */
  readonly scaled: boolean
  readonly per?: Per
  readonly hedge?: Hedge
  /** Has a sign before it: `+5.8%`, `-40%`. */
  readonly signed?: '+' | '-'
  /** Decimals are written: `85.0`. */
  readonly decimals: boolean
}

/** A date as written, at its precision. */
export interface DateFigure {
  readonly kind: 'date'
  readonly start: number
  readonly end: number
  readonly date: string
  /** Of a range of dates ("Q2 2026"). */
  readonly dateHigh?: string
}

export type AnyFigure = Figure | DateFigure
