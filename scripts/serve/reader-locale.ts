import { AsyncLocalStorage } from 'node:async_hooks'

const asked = new AsyncLocalStorage<string | undefined>()
globalThis.claimcheckReaderLocale = () => asked.getStore()

/**
 * Makes a page for readers of a locale. Pages learn of it through `globalThis`: they are bundled, and need it in places
 * that no parameter reaches (titles, pictures).
 */
export function withLocale<T>(locale: string | undefined, make: () => T): T {
  return asked.run(locale, make)
}

/** A header longer than this is no browser's. */
const LONGEST = 200
const RANGE = /^\s*([a-z]{2,3}(?:-[a-z\d]{2,8})*)\s*(?:;\s*q=([\d.]+))?\s*$/i

/** The locale that is liked best of those that can be had: `de-DE,de;q=0.9` → `de-DE`; undefined for none. */
export function preferredLocale(header: string | undefined): string | undefined {
  const ranges = (header ?? '').slice(0, LONGEST).split(',')
  return ranges
    .flatMap((range) => {
      const [, tag, quality = '1'] = RANGE.exec(range) ?? []
      return tag === undefined || !isSupported(tag) ? [] : [{ tag, quality: Number(quality) }]
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => new Intl.Locale(tag).baseName)[0]
}

function isSupported(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}
