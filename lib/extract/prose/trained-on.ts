import type { Figure } from '../figures/figure.ts'
import { wholeWords } from '../lexicon/whole-words.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt } from './sentences.ts'

/** No window is so long: so many tokens are what a model was trained on, or what people use of it. */
const LEAST_CORPUS = 100_000_000_000

/** Traffic: what is served, generated or sold in a time. */
const USED = wholeWords(
  'serv(?:e|es|ed|ing)|process(?:es|ed|ing)?(?: (?:over|about|some|more than))? (?:every|each|per)|handl(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|sold|billed|traffic|usage|users?|customers?|per (?:day|month|week|year)|a (?:day|month|week|year)|daily|weekly|monthly|every (?:day|month|week)|pro (?:Tag|Monat|Woche)|täglich|im Monat|al (?:mes|día)|por (?:mes|día)|par (?:jour|mois)|chaque jour',
  '每天|每日|每月|日均|调用量|处理了|毎日|毎月|1日',
)

/** Words that an instruct version or a data set has its own tokens of. */
const OTHER_TOKENS = wholeWords(
  'additional|an extra|another|(?:further|continu\\w*|additionally) (?:pre-?)?train\\w*|synthetic|fine-?tun\\w*|post-?train\\w*|instruction tokens|reasoning traces|mid-?train\\w*|annealing',
  '后训练|微调|额外|继续(?:预)?训练|增量(?:预)?训练|事後学習|追加(?:で|の)?(?:事前)?学習|継続(?:事前)?学習',
)

/** "post-trained on 200 billion synthetic tokens": a part, or a later course, of the training. */
export const isOtherTraining = ({ text, start, end }: Sentence, figure: Figure): boolean =>
  !figure.currency &&
  figure.low.gte(LEAST_COURSE) &&
  (OTHER_TOKENS.test(text.slice(Math.max(start, figure.start - 40), figure.start)) ||
    OTHER_TOKENS.test(text.slice(figure.end, Math.min(end, figure.end + 24))))

const LEAST_COURSE = 10_000_000

/**
 * "saw 2.6 trillion tokens", "A bit over 9 trillion tokens", "11.2T training tokens": a count that only the training of
 * a model can have; without the unit where the count before was such a one ("Nano got 3 trillion").
 */
export function trainedOn(
  { text, start, end, names }: Sentence,
  figure: Figure,
  { left }: Carried,
  before: string | undefined,
): string | undefined {
  if (figure.currency || figure.signed || figure.low.lt(LEAST_CORPUS)) return undefined
  const clause = clauseAt(text, { start, end }, figure.start)
  const words = text.slice(clause.start, clause.end)
  if (USED.test(words)) return undefined
  if (figure.unit === 'tokens') return 'training_tokens'
  const last = before ?? left?.stated.at(-1)?.property
  const name = names.findLast((one) => one.end <= figure.start)
  const again =
    figure.unit === undefined &&
    last === 'training_tokens' &&
    name !== undefined &&
    /^[^\d,;.]{0,16}$/.test(text.slice(name.end, figure.start))
  return again ? 'training_tokens' : undefined
}
