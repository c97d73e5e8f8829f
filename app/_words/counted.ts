import { DEFAULT_LOCALE, readerLocale } from './reader-locale.ts'

/** Readers send what locales they like; so many are kept. */
const MOST_KEPT = 50
const kept = new Map<string, Intl.NumberFormat>()

/**
 * 1200 → "1,200", as the reader writes it. By itself, without the formats of values: this runs in browsers too, and they
 * would load the whole vocabulary for it.
 */
export function countText(count: number): string {
  const locale = readerLocale() ?? DEFAULT_LOCALE
  const format = kept.get(locale) ?? new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(locale, format)
  return format.format(count)
}

/** (1, "claim") → "1 claim"; (1200, "claim") → "1,200 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`
}
