import { formatDate } from '../../lib/claims/format-date.ts'
import type { Formats } from '../../lib/claims/format-value.ts'
import { formatValue } from '../../lib/claims/format-value.ts'
import type { Value } from '../../lib/claims/value.ts'
import { DEFAULT_LOCALE, readerLocale } from './reader-locale.ts'

/** How whoever reads writes figures and dates: as the site does by itself where their browser does not say. */
export function readerFormats(): Formats {
  return formatsOf(readerLocale() ?? DEFAULT_LOCALE)
}

/** {@link formatValue} as the reader writes it. */
export function readerValue(value: Value, unit: string): string {
  return formatValue(value, unit, readerFormats())
}

/** Readers send what locales they like; so many are kept. */
const MOST_KEPT = 50
const kept = new Map<string, Formats>()

/** Exported for tests. @param locale a well-formed one that `Intl` supports. */
export function formatsOf(locale: string): Formats {
  const known = kept.get(locale)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const formats = makeFormats(locale)
  kept.set(locale, formats)
  return formats
}

/** More digits than any source writes; the default would cut after three. */
const ALL_DIGITS = 20
/** Currencies whose sign is known everywhere; others are told apart by their code. */
const SIGNS: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP'])

function makeFormats(locale: string): Formats {
  const digits = { numberingSystem: 'latn' } as const
  const number = new Intl.NumberFormat(locale, { ...digits, maximumFractionDigits: ALL_DIGITS })
  const money = new Map<string, Intl.NumberFormat>()
  const moneyFormat = (currency: string, fraction: number) => {
    const key = `${currency} ${fraction}`
    const format =
      money.get(key) ??
      new Intl.NumberFormat(locale, {
        ...digits,
        style: 'currency',
        currency,
        currencyDisplay: SIGNS.has(currency) ? 'narrowSymbol' : 'code',
        minimumFractionDigits: fraction,
        maximumFractionDigits: fraction,
      })
    money.set(key, format)
    return format
  }
  return {
    number: (decimal) => number.format(exact(decimal)),
    // cents are shown whole
    money: (decimal, currency) => {
      const places = decimalPlaces(decimal)
      return moneyFormat(currency, places === 1 ? 2 : places).format(exact(decimal))
    },
    date: datesOf(locale),
  }
}

/** `Intl` takes decimals as text, to the last digit; the types of TypeScript want to see that it is a number's. */
function exact(decimal: string): Intl.StringNumericLiteral {
  return decimal as Intl.StringNumericLiteral
}

function decimalPlaces(decimal: string): number {
  return decimal.split('.')[1]?.replace(/0+$/, '').length ?? 0
}

/**
 * The names of months stay English, as the page is; their order is that of the reader's region: "April 23, 2026" in the
 * United States, "23 April 2026" elsewhere.
 */
function datesOf(locale: string): (date: string) => string {
  const region = new Intl.Locale(locale).maximize().region ?? '001'
  const english = `en-${region}`
  const options = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const
  const day = new Intl.DateTimeFormat(english, { ...options, dateStyle: 'long' })
  const known = day.resolvedOptions().locale === english
  return (date) => (known && date.length === ISO_DAY ? day.format(new Date(date)) : formatDate(date))
}

/** 2026-04-23 */
const ISO_DAY = 10
