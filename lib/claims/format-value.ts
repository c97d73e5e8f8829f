import { Decimal } from './decimal.ts'
import { formatDate, formatDateRange } from './format-date.ts'
import { QUALIFIERS, type QualifierKey, type Qualifiers } from './qualifier.ts'
import type { Value } from './value.ts'

/** How a person reads a unit after the figure. Money is told apart by its currency, see {@link formatMoney}. */
const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['tokens', ' tokens'],
  ['parameters', ' parameters'],
  ['%', ' %'],
  ['points', ' points'],
  ['s', ' s'],
  ['tokens/s', ' tokens per second'],
  ['requests/min', ' requests per minute'],
])

/** What a price is for: the part of the unit after the currency. */
const PER_WORDS: ReadonlyMap<string, string> = new Map([
  ['1M tokens', ' per million tokens'],
  ['month', ' per month'],
  ['request', ' per request'],
  ['image', ' per image'],
  ['minute', ' per minute'],
])

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
])

/** From a billion on, digits in a row are harder to read than the word. */
const LARGE = [
  { from: '1e12', word: ' trillion' },
  { from: '1e9', word: ' billion' },
] as const

const MONEY_UNIT = /^([A-Z]{3})\/(.+)$/

/** How decimals, amounts of a currency and ISO dates are written. */
export interface Formats {
  readonly number: (decimal: string) => string
  readonly money: (decimal: string, currency: string) => string
  readonly date: (date: string) => string
}

/** The one way of what is stored or compared as text; pages may know the ways of their reader. */
const PLAIN: Formats = { number: grouped, money: formatMoney, date: formatDate }

/**
 * A value for a person: "$60 per million tokens", "1,050,000 tokens", "93.6 %", "23 April 2026", "78 to 85 %".
 * `none` gives "no figure".
 */
export function formatValue(value: Value, unit: string, formats = PLAIN): string {
  switch (value.kind) {
    case 'number':
      return formatFigures(unit, formats, (figure) => figure(value.number))
    case 'range':
      return formatFigures(unit, formats, (figure) => `${figure(value.low)} to ${figure(value.high)}`)
    case 'date':
      return formats.date(value.date)
    case 'date_range':
      return formatDateRange(value.low, value.high, formats.date)
    case 'text':
      return value.text
    case 'none':
      return 'no figure'
  }
}

function formatFigures(
  unit: string,
  formats: Formats,
  join: (figure: (number: string) => string) => string,
): string {
  const [, currency, per] = MONEY_UNIT.exec(unit) ?? []
  if (currency !== undefined)
    return `${join((number) => formats.money(number, currency))}${perWords(per ?? '')}`
  return `${join((number) => formatNumber(number, formats))}${UNIT_WORDS.get(unit) ?? (unit ? ` ${unit}` : '')}`
}

function perWords(per: string): string {
  return PER_WORDS.get(per) ?? ` per ${per}`
}

/** "1,050,000", "25.2 billion", "0.32". */
export function formatNumber(number: string, formats: Pick<Formats, 'number'> = PLAIN): string {
  const figure = new Decimal(number)
  const large = LARGE.find(({ from }) => figure.abs().gte(from))
  return large
    ? formats.number(figure.div(large.from).toFixed()) + large.word
    : formats.number(figure.toFixed())
}

/** Cents are shown whole ("$2.50"); smaller amounts keep all their digits ("$0.014"). */
function formatMoney(number: string, currency: string): string {
  const amount = new Decimal(number)
  const text = amount.decimalPlaces() === 1 ? amount.toFixed(2) : amount.toFixed()
  const sign = CURRENCY_SIGNS.get(currency)
  return sign ? sign + grouped(text) : `${currency} ${grouped(text)}`
}

function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.')
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction ? `${thousands}.${fraction}` : thousands
}

/** The words around a qualifier's value, as a person would say them. */
const SCOPE_WORDS: Readonly<Record<QualifierKey, (value: string) => string>> = {
  tier: (value) => `${value} tier`,
  context: (value) => (/^[<>≤≥]/.test(value) ? `input ${value} tokens` : `at ${value} tokens`),
  plan: (value) => `${value} plan`,
  platform: (value) => `on ${value}`,
  effort: (value) => `${value} effort`,
  tools: (value) => `${value} tools`,
  version: (value) => `build ${value}`,
  training: (value) => `${value} model`,
  quantization: (value) => `quantized to ${value}`,
  region: (value) => `region ${value}`,
  rate_of: (value) => `${value} tokens`,
  cache_ttl: (value) => `cache for ${value}`,
  billing: (value) => `billed ${value}`,
  event: (value) => `event: ${value}`,
  metric: (value) => value,
  shots: (value) => value,
  attempts: (value) => `attempts: ${value}`,
  harness: (value) => `harness: ${value}`,
  load: (value) => `load: ${value}`,
}

/** A scope for a person: "batch tier, on Azure"; `""` when nothing qualifies. */
export function formatScope(qualifiers: Qualifiers): string {
  return QUALIFIERS.flatMap(({ key }) => {
    const value = qualifiers[key]
    return value === undefined ? [] : [SCOPE_WORDS[key](value).replace(/tokens tokens$/, 'tokens')]
  }).join(', ')
}
