declare global {
  // Set by the server, which knows the request; on globalThis, since pages are bundled and the server is not.
  var claimcheckReaderLocale: (() => string | undefined) | undefined
}

/** Days before months, and the signs of English. */
export const DEFAULT_LOCALE = 'en-001'

/**
 * The locale of who reads, like `de-DE`: what their browser asks for. Undefined where it asks for nothing, and outside
 * of a request. In the browser it is what the page was written with, so that both write alike.
 */
export function readerLocale(): string | undefined {
  if (typeof document !== 'undefined') return document.documentElement.dataset.locale
  return globalThis.claimcheckReaderLocale?.()
}
