import type { NameMention } from '../names/name-mention.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** A model that is named inside what a value was, and whether the figure is what the value has become. */
export interface FormerHolder {
  readonly name: NameMention
  readonly isEnd: boolean
}

const NAME = '\u0001'
const BEGINS = new RegExp(
  `(?:(?<![\\p{L}])(?:from|von|vom|desde|de|du|del)\\s(?:the\\s|about\\s|only\\s|just\\s|etwa\\s)?|(?<=\\p{L}ed\\s)(?=${NAME}['’]s)|从|由)\\s?(?:${NAME}(?:['’]s|\\s?[的の])?\\s*)?$`,
  'iu',
)
const BECOMES = new RegExp(
  `^\\s*(?:tokens?\\s)?[(（]?\\s?(?:(?:on|for|with|in|by|of|at|under|bei|für|mit|en|con|para|avec|pour|sur|chez)\\s(?:the\\s)?)?(?:${NAME})?\\s?[)）]?\\s*(?:(?:all the way |up |on )?(?:to|auf|a|à|hasta)(?:\\s(?:now|only|just|about|etwa))?\\s|(?:扩展|提升|增加|扩大|升|提高|降)?(?:到|至)了?\\s?|から)$`,
  'iu',
)

/**
 * "It jumps from 33.2% on X to 54.6%", "由 X 的 2K 扩展到了 32K": a model that is named beside the first value of a change
 * has that value and not what it has become.
 */
export function formerHolder(sentence: Sentence, figure: Range): FormerHolder | undefined {
  const { figures } = sentence
  const index = figures.findIndex(({ start }) => start === figure.start)
  for (const isEnd of [true, false]) {
    const [was, is] = isEnd ? [figures[index - 1], figures[index]] : [figures[index], figures[index + 1]]
    const name = was && is ? holderBetween(sentence, was, is) : undefined
    if (name) return { name, isEnd }
  }
  return undefined
}

/** The only model between "from" and the second value. */
function holderBetween({ text, names, start }: Sentence, was: Range, is: Range): NameMention | undefined {
  const from = Math.max(start, was.start - FARTHEST)
  if (is.start - was.end > FARTHEST) return undefined
  const inside = names.filter((name) => name.kind === 'model' && name.start >= from && name.end <= is.start)
  const last = inside.at(-1)
  if (!last) return undefined
  const masked = (begin: number, end: number) =>
    last.start >= begin && last.end <= end
      ? text.slice(begin, last.start) + NAME + text.slice(last.end, end)
      : text.slice(begin, end)
  const [ahead, between] = [masked(from, was.start), masked(was.end, is.start)]
  const begins = BEGINS.exec(ahead)?.[0]
  return begins && BECOMES.test(between) && (begins + between).includes(NAME) ? last : undefined
}

const FARTHEST = 60
