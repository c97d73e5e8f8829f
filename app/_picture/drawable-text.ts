/** What the built-in font surely has; for anything else the renderer would ask the network for another font. */
const OTHERS = /[^\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]/gu
/** Signs of ours that the font lacks, as words. */
const WORDS: readonly [RegExp, string][] = [
  [/≥\s*/g, 'at least '],
  [/≤\s*/g, 'at most '],
  [/≈\s*/g, 'about '],
]

/** A text for a picture: only characters that can be drawn, cut at `most`. */
export function drawableText(text: string, most: number): string {
  const words = WORDS.reduce((result, [sign, word]) => result.replace(sign, word), text)
  const drawable = words.replace(OTHERS, ' ').replace(/\s+/g, ' ').trim()
  return drawable.length <= most ? drawable : `${drawable.slice(0, most - 1).trimEnd()}…`
}
