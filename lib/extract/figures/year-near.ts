import { EXPECTED } from '../lexicon/hedges.ts'
import { wholeWords } from '../lexicon/whole-words.ts'

/** Words beside a month that say which year's it is, from where the text was written. */
const LAST = wholeWords(
  "last|past|previous year|(?:vergangen|letzt|vorig)\\w*|Vorjahr\\w*|pasad[oa]|últim[oa]|dernier|dernière|passé|l['’]an dernier",
)
const NEXT = wholeWords(
  'next|coming|upcoming|following year|(?:kommend|nächst)\\w*|próxim[oa]|que viene|prochaine?|à venir',
)
/** In Chinese and Japanese the year itself is named, whichever month it is. */
const YEARS: readonly { readonly signs: RegExp; readonly shift: number }[] = [
  { signs: /去年|昨年|上一年/, shift: -1 },
  { signs: /明年|来年|翌年/, shift: 1 },
  { signs: /今年|本年/, shift: 0 },
]

/** How far around a date the words stand that say it. */
const REACH = 24

/** A month this far from the publication is of another year, if the words look that way. */
const FAR = 2

/**
 * The year of a date that is written without one, by the publication's year and month (1 to 12), the words right around
 * it, and whether they look ahead: "launched in December", written in January, is the December before.
 */
export function yearNear(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  month: number,
  published: { readonly year: number; readonly month?: number },
): number {
  const near = `${text.slice(Math.max(0, start - REACH / 2), start)} ${text.slice(end, end + REACH)}`
  const ahead = published.month === undefined ? 0 : month - published.month
  const named = YEARS.find(({ signs }) => signs.test(near))
  if (named) return published.year + named.shift
  if (published.month === undefined) return published.year
  if (LAST.test(near)) return ahead >= 0 ? published.year - 1 : published.year
  if (NEXT.test(near)) return ahead <= 0 ? published.year + 1 : published.year
  const expected = EXPECTED.test(`${text.slice(Math.max(0, start - 60), start)} ${text.slice(end, end + 30)}`)
  if (expected) return ahead < -FAR ? published.year + 1 : published.year
  return ahead > FAR ? published.year - 1 : published.year
}
