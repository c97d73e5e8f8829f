/** Longer quotes are named by their first and last words: a browser then marks all between. */
const LONGEST_WHOLE = 80
const WORDS_AT_END = 4

/**
 * The address of a page at some words of it, which a browser scrolls to and marks
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser that finds them no more opens the page as it is.
 */
export function textFragment(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/)
  const text = words.join(' ')
  const directive =
    text.length <= LONGEST_WHOLE || words.length <= 2 * WORDS_AT_END
      ? fragmentText(text)
      : `${fragmentText(words.slice(0, WORDS_AT_END).join(' '))},${fragmentText(words.slice(-WORDS_AT_END).join(' '))}`
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}

/** A hyphen would end a prefix, a comma a range: both are written out. */
function fragmentText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
