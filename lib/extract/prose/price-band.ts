import type { AnyFigure } from '../figures/figure.ts'
import { contextBand } from '../lexicon/qualifier-cues.ts'
import type { Sentence } from './sentence.ts'

/** Input lengths that a price holds for: "up to 200K", "(> 128K)", "as long as the prompt stays at or below 200K". */
const BAND_AFTER =
  /^[^,;]{0,40}\b(?:up to|above|over|beyond|under|below)\b[^,;]{0,24}|^\s*[(（][^)）]*[)）]|^[^,;]{0,20}[<>≤≥][^,;]{0,20}|^[^,;.]{0,40}\b(?:prompts?|inputs?|requests?|contexts?|Eingaben?|Prompts?|entradas?|entrées?)\b[^,;.]{0,24}(?:above|over|beyond|longer than|under|up to|below|über|unter|bis|hasta|más de|jusqu|au-delà|plus de|超过|以上|以下)[^,;.]{0,16}/i
const BAND_BEFORE =
  /^(?:(?:for|on|with)\s)?(?:[\w-]+\s){0,3}?(?:above|over|beyond|up to|below|under|longer than|über|bis|ab|hasta|más allá de|au-delà de|jusqu'à|超过)\s[^,;]{0,20}/i

/** "$3/$15 up to 200K, $6/$22.50 above": the length was said before. */
const ON_EITHER_SIDE: readonly { readonly sign: string; readonly words: RegExp }[] = [
  {
    sign: '>',
    words:
      /^\s*(?:above(?: that)?|beyond(?: that)?|thereafter|past that|darüber|por encima|au-delà)(?=\s*(?:[,;.)]|$))/i,
  },
  {
    sign: '<=',
    words: /^\s*(?:below(?: that)?|up to that|darunter|por debajo|en dessous)(?=\s*(?:[,;.)]|$))/i,
  },
]

/** The band of input lengths that a price holds for, as the words after it, after its pair, or before it say. */
export function priceBand(sentence: Sentence, index: number, figure: AnyFigure): string | undefined {
  const { text, start, end } = sentence
  const places = [text.slice(figure.end, end), ...afterPair(sentence, index, figure)]
  for (const place of places) {
    const band = bandIn(BAND_AFTER.exec(place)?.[0] ?? '')
    if (band) return band
  }
  const before = text.slice(start, figure.start)
  const side = ON_EITHER_SIDE.find(({ words }) => places.some((place) => words.test(place)))
  const said = contextBand(before.split(/up to|at or below|above|bis/).at(-1) ?? '', false)
  if (side && said) return `${side.sign}${said.replace(/^\D+/, '')}`
  return bandIn(BAND_BEFORE.exec(before.split(/[:;]\s/).at(-1) ?? '')?.[0] ?? '')
}

/** What stands after the second of "$1.25 for input and $10 for output" is said of both. */
function afterPair({ text, figures, end }: Sentence, index: number, figure: AnyFigure): string[] {
  const next = figures[index + 1]
  if (!next) return []
  const between = text.slice(figure.end, next.start)
  return /^\s*\/\s*$|\binput\b.*\band\b/i.test(between) ? [text.slice(next.end, end)] : []
}

const bandIn = (words: string): string | undefined =>
  contextBand(
    words
      .replace(/at or below|bis zu|jusqu['’]à|hasta|bis/gi, '<=')
      .replace(/beyond|longer than|au-delà de|más de|plus de|über/gi, '>'),
    true,
  )
