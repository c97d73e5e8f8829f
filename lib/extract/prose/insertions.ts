import { matchesIn } from '../../text/matches-in.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/**
 * What is put into a sentence and could be left out: brackets, what stands between two dashes, and an apposition between commas
 * right before the verb of coming out.
 */
const INSERTIONS: readonly RegExp[] = [
  /[(（][^()（）]{1,160}[)）]/g,
  /\s?[—–]\s?[^—–\d][^—–]{3,160}?\s?[—–](?!\d)/g,
  /,\s[^,;.]{3,120},(?=\s(?:(?:has|have|had|also|then|a|ha|hat)\s)?(?:releas|launch|unveil|announc|introduc|present|publish|shipp|open-sourc|dévoil|lanc|sort|publi|veröffentlich|stellte|brachte)\p{L}*)/gu,
]

/** A sentence as it reads without what is put into it; blanks keep all places. What holds the figure itself stays. */
export function withoutInsertions(sentence: Sentence, figure: Range): Sentence {
  const { text, start, end } = sentence
  const found = INSERTIONS.flatMap((shape) =>
    matchesIn(shape, text.slice(start, end)).map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  ).filter((range) => !isInside(figure, range))
  if (found.length === 0) return sentence
  const outside = <Item extends Range>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => !found.some((range) => isInside(item, range)))
  const plain = found.reduce(
    (words, range) =>
      words.slice(0, range.start) + ' '.repeat(range.end - range.start) + words.slice(range.end),
    text,
  )
  return {
    ...sentence,
    text: plain,
    names: outside(sentence.names),
    figures: outside(sentence.figures),
    benchmarks: outside(sentence.benchmarks),
  }
}

const isInside = (item: Range, range: Range): boolean => item.start >= range.start && item.end <= range.end
