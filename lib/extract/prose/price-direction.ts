import { perObject } from '../../claims/per-object.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { type Direction, type DirectionCue, directionCues } from '../lexicon/price-directions.ts'
import type { Sentence } from './sentence.ts'

/** What parts the phrase of one price from that of the next. */
const JOINT =
  /[,;，；、:：/│|•·]|(?<![\wÀ-ɏ])(?:and|or|but|plus|versus|vs|against|und|oder|sowie|gegen|y|e|o|et|ou|contre)(?![\wÀ-ɏ-])|[和与及]|で、/i

const CACHED: readonly Direction[] = ['cached', 'write']

/** What stands between two prices, or at either end: the words of each cue belong to the price on one side. */
interface Gap {
  readonly left: readonly DirectionCue[]
  readonly right: readonly DirectionCue[]
}

export const isMoney = (figure: AnyFigure | undefined): figure is Figure =>
  figure?.kind === 'figure' && figure.currency !== undefined

/**
 * Which way the tokens of a price go, as the words of its own phrase say. A cue belongs to the price from which no
 * comma and no "and" parts it: "$0.60 in, or $0.15 on a cache hit"; where nothing parts it from either, the order at
 * the ends of the row decides ("输入 1.2 元输出 4.8 元").
 */
export function priceDirection(sentence: Sentence, figure: Figure): Direction | undefined {
  const prices = pricesOf(sentence)
  const at = prices.findIndex(({ start }) => start === figure.start)
  if (at < 0) return undefined
  const gaps = gapsOf(sentence)
  const ahead = gaps[at]?.right ?? []
  const behind = gaps[at + 1]?.left ?? []
  const adjacent = behind[0]
  if (adjacent && isRightAfter(sentence, figure, adjacent)) return withCache(behind, ahead)
  return nearest(ahead) ?? withCache(behind, [])
}

/** The words that may stand between a price and its direction. */
const SMALL =
  /^(?:[\s(（]*(?:(?:à )?[dl]['’]|(?:per|pro|por|par|je|le|el|la|die|der|den|das|the|an?|une?|of|for|on|to|in|at|if|für|bei|zur|de|à|en|para|pour|million|millón|text|plain|1?M|tokens?|jetons?|going)(?![\wÀ-ɏ])))*[\s(（]*$/i

const isRightAfter = ({ text }: Sentence, { end }: Figure, cue: DirectionCue): boolean =>
  cue.start < end || SMALL.test(text.slice(end, cue.start))

/** The most special of the cues right behind a price: "for input in the cache" is cached input. */
function withCache(behind: readonly DirectionCue[], ahead: readonly DirectionCue[]): Direction | undefined {
  const special = [...behind, ...ahead].find(({ direction }) => CACHED.includes(direction))
  const [first] = behind
  // "cached: $0.20 for input": what is said ahead narrows, a plain output is never cached
  return first?.direction === 'input' && !first.plain && special ? special.direction : first?.direction
}

/** The last cue before a price, or a cached one in its phrase. */
function nearest(ahead: readonly DirectionCue[]): Direction | undefined {
  const last = ahead.at(-1)
  if (last?.direction !== 'input' || last.plain) return last?.direction
  return ahead.findLast(({ direction }) => CACHED.includes(direction))?.direction ?? last.direction
}

const pricesOf = perObject(({ figures }: Sentence): readonly Figure[] => figures.filter(isMoney))

/** The cues before, between and after the prices of a sentence, dealt out. */
const gapsOf = perObject((sentence: Sentence): Gap[] => {
  const { text, start, end } = sentence
  const prices = pricesOf(sentence)
  const cues = directionCues(text, start, end)
  const before = startsWithCue(sentence, cues, prices)
  return Array.from({ length: prices.length + 1 }, (_, i): Gap => {
    const former = prices[i - 1]
    // "$5 per million input tokens": what a price is for is part of its figure
    const from = former?.numberEnd ?? start
    const to = prices[i]?.start ?? end
    const inside = cues.filter((cue) => cue.start >= from && cue.end <= to)
    if (i === 0) return { left: [], right: ownAhead(sentence, inside, to) }
    const isLast = i === prices.length
    const left = inside.filter((cue) => isOfFormer(text, former?.end ?? start, to, cue, before && !isLast))
    return { left, right: inside.filter((cue) => !left.includes(cue)) }
  })
})

/** Whether a cue behind a price is of that price. One way for "both": ", input and output alike". */
function isOfFormer(text: string, from: number, to: number, cue: DirectionCue, before: boolean): boolean {
  if (cue.start < from) return true
  // "$150 per million tokens (~750,000 words) fed into it"
  const between = text.slice(from, cue.start).replace(/[(（][^()（）]*[)）]/g, '')
  if (cue.direction === 'both' && /^\s*[,，]?\s*(?:for\s|both\s)?$/.test(between)) return true
  if (JOINT.test(between) || (before && between.trim() === '')) return false
  // "$3 (output)" is of the three dollars, "$3 (audio input is $1)" of the one
  return !/[(（]/.test(between) || /[)）]/.test(text.slice(cue.end, to))
}

/**
 * The cues before the first price that are its own: not "8K input limit, $0.02 per 1M tokens", which is of the figure
 * before, and not what brackets close before the price: "a summary (output of 500 tokens) costs $0.27".
 */
function ownAhead(
  { text, figures }: Sentence,
  cues: readonly DirectionCue[],
  to: number,
): readonly DirectionCue[] {
  const other = figures.findLast((figure) => figure.end <= to && figure.kind === 'figure')
  return cues.filter((cue) => {
    const rest = text.slice(cue.end, to)
    if (/^[^(（]*[)）]/.test(rest)) return false
    return (
      !other || cue.start < other.start || JOINT.test(text.slice(other.end, cue.start)) || !/,\s*$/.test(rest)
    )
  })
}

/** Whether the row goes "input 1, output 2": its first price has a cue ahead, its last none behind. */
function startsWithCue(
  { start, end }: Sentence,
  cues: readonly DirectionCue[],
  prices: readonly Figure[],
): boolean {
  const first = prices[0]?.start ?? end
  const last = prices.at(-1)?.end ?? start
  return cues.some((cue) => cue.end <= first) && !cues.some((cue) => cue.start >= last)
}
