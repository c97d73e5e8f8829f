import { matchesIn } from '../../text/matches-in.ts'
import { MONTH_PATTERN } from '../lexicon/months.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|vs|etc|approx|ca|z\.B|bzw|Mio|Mrd|Bio|Dr|Mr|Ms|St|No|Inc|Corp|Ltd|Fig|v|resp|incl|excl|est|avg|max|min|p\.ej|Nr|Tsd|env|cf)|\b[A-Z])\.$/

/** "am 5. Mai", "im 1. Quartal": the full stop makes an ordinal. */
const ORDINAL = new RegExp(`(?:^|\\D)\\d{1,2}\\.\\s(?:${MONTH_PATTERN}|Quartal|Halbjahr)(?![a-zà-ÿ])`, 'i')

/** No sentence is longer; a text without full stops would be one. */
const LONGEST_SENTENCE = 1500

/** Longer words are data. */
const LONGEST_WORD = 500

/** The end of the word that stands at a position: no figure or name is cut in two. */
function cutAt(text: string, position: number): number {
  const space = text.slice(position, position + LONGEST_WORD).search(/[\s、，。]/)
  return space < 0 ? position : position + space
}

/** A full stop, also with the number of a footnote behind it: "input tokens.3 In other words". */
const SENTENCE_END =
  /(?<![.!?])[.!?]+["”’)\]*]*(?=\s|$)|(?<=\p{Ll}{3})\.(?:\d{1,2}|(?:\[\d{1,3}\]){1,4})(?=\s+\p{Lu})|[。！？]+["”’」』）)]*|\u2028/gu

/** The sentences of a text as ranges. A full stop inside a number, a name or an abbreviation ends none. */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = []
  let start = 0
  const close = (end: number) => {
    let from = start
    while (from < end && /\s/.test(text[from] ?? '')) from++
    // what has no end is cut: every look around a figure then has a bound
    while (end - from > LONGEST_SENTENCE) {
      const cut = cutAt(text, from + LONGEST_SENTENCE)
      sentences.push({ start: from, end: Math.min(cut, end) })
      from = Math.min(cut, end)
    }
    if (end > from) sentences.push({ start: from, end })
    start = end
  }
  for (const match of matchesIn(SENTENCE_END, text)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && ORDINAL.test(text.slice(Math.max(start, match.index - 4), end + 14))) continue
    if (
      match[0].startsWith('.') &&
      ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index + 1))
    ) {
      if (
        /(?:Mio|Mrd|Bio|Tsd|ca|bzw|z\.B|Nr|approx|avg|max|min)\.$/.test(text.slice(Math.max(0, end - 6), end))
      )
        continue
      if (
        !/^\s+(?:[A-Z][a-z]+\s+[a-z]|(?:The|It|For|With|In|On|At|Its|Their|And|But|This|That|Both|All|We|They|If|As|By|From|Das|Der|Die|Es|Bei|El|La|Le|Les|Su|Son|Pour|Para)\s)/.test(
          text.slice(end, end + 30),
        ) ||
        /(?:vs|e\.g|i\.e|approx|ca)\.$/.test(text.slice(0, end))
      )
        continue
    }
    close(end)
  }
  close(text.length)
  return sentences
}

const CLAUSE_END =
  /[;；]|,?\s(?:while|whereas|but|although|though|however|während|aber|mientras|pero|tandis que|mais)\s|[，、]?(?:而|但)|\s[—–]\s|—/g

/** The clause of a sentence that holds a position. */
export function clauseAt(text: string, sentence: Range, position: number): Range {
  let start = sentence.start
  // only the sentence is looked through: where nothing ends a clause, a search in the whole text would not end early
  for (const match of matchesIn(CLAUSE_END, text.slice(sentence.start, sentence.end))) {
    const at = sentence.start + match.index
    if (at >= position) return { start, end: at }
    start = at + match[0].length
  }
  return { start, end: sentence.end }
}
