import { z } from 'zod'
import { type Decimal, decimalText } from './decimal.ts'

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'a plain decimal such as "2.5"')

/** An ISO date at its stated precision: day, month or year. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'an ISO date: 2026-04-23, 2026-04 or 2026')

/**
 * What a claim says, in the canonical unit of its property. Numbers are exact decimals kept as text.
 * `none` stands with the modalities `denied` and `unannounced`: there is no figure.
 */
export const Value = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), number: decimal }),
  z.object({ kind: z.literal('range'), low: decimal, high: decimal }),
  z.object({ kind: z.literal('date'), date: IsoDate }),
  z.object({ kind: z.literal('date_range'), low: IsoDate, high: IsoDate }),
  z.object({ kind: z.literal('text'), text: z.string().min(1) }),
  z.object({ kind: z.literal('none') }),
])
export type Value = Readonly<z.infer<typeof Value>>

/** A value in the claim vocabulary's own JSON: a number, a string, `{low, high}` or null. */
export type VocabularyValue = number | string | { low: number | string; high: number | string } | null

export function numberValue(value: Decimal | string | number): Value {
  return { kind: 'number', number: decimalText(value) }
}

export function rangeValue(low: Decimal | string | number, high: Decimal | string | number): Value {
  return { kind: 'range', low: decimalText(low), high: decimalText(high) }
}

/** For NDJSON output only: JavaScript numbers lose digits beyond 15; everything stored stays exact. */
export function toVocabularyValue(value: Value): VocabularyValue {
  switch (value.kind) {
    case 'number':
      return Number(value.number)
    case 'range':
      return { low: Number(value.low), high: Number(value.high) }
    case 'date':
      return value.date
    case 'date_range':
      return { low: value.low, high: value.high }
    case 'text':
      return value.text
    case 'none':
      return null
  }
}

/** The reverse of {@link toVocabularyValue}: reads gold files and other vocabulary JSON. */
export function fromVocabularyValue(value: VocabularyValue, unit: string): Value {
  if (value === null) return { kind: 'none' }
  if (typeof value === 'number') return numberValue(value)
  if (typeof value === 'string')
    return unit === 'date' ? { kind: 'date', date: value } : { kind: 'text', text: value }
  if (typeof value.low === 'number' || unit !== 'date') return rangeValue(value.low, value.high)
  return { kind: 'date_range', low: value.low, high: String(value.high) }
}

/** One text per value, for keys and hashes: equal values have equal keys, whatever way they were written. */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case 'number':
      return decimalText(value.number)
    case 'range':
      return `${decimalText(value.low)}..${decimalText(value.high)}`
    case 'date':
      return value.date
    case 'date_range':
      return `${value.low}..${value.high}`
    case 'text':
      return value.text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
    case 'none':
      return '-'
  }
}
