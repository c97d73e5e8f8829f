import { AsyncLocalStorage } from 'node:async_hooks'
import type { RequestListener, ServerResponse } from 'node:http'

const asked = new AsyncLocalStorage<string | undefined>()

/**
 * Lets pages know the locale that their reader's browser asks for, through `globalThis`: they are bundled, and need it in
 * places that no parameter reaches (titles, pictures). What is kept of an answer depends on the header, so it says so.
 */
export function withReaderLocale(answer: RequestListener): RequestListener {
  globalThis.claimcheckReaderLocale = () => asked.getStore()
  return (request, response) => {
    sayThatItVaries(response)
    asked.run(preferredLocale(request.headers['accept-language']), () => answer(request, response))
  }
}

/** Next.js sets the header anew: it is completed when the answer begins. */
function sayThatItVaries(response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = (...answer: [number, ...unknown[]]) => {
    if (!/accept-language/i.test(String(response.getHeader('vary'))))
      response.appendHeader('vary', 'Accept-Language')
    return Reflect.apply(writeHead, response, answer)
  }
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
