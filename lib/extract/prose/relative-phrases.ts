import type { Figure } from '../figures/figure.ts'
import {
  BECAME,
  CHANGE,
  CHANGED_AFTER,
  CHANGED_BY,
  LESS,
  POINTS_AFTER,
  POINTS_APART,
  POINTS_BEFORE,
  POINTS_GAP,
  POINTS_LESS,
} from '../lexicon/relative/changes.ts'
import { CHANGE_VERBS } from '../lexicon/relative/told-changes.ts'
import { changesIn } from './relative-former.ts'
import { type Phrase, REACH } from './relative-phrase.ts'
import type { Sentence } from './sentence.ts'
import { isLess, modalityBefore, wordPhrases } from './word-phrases.ts'

/** The relative phrases of a sentence: those with a figure, and multiples in words. */
export function phrasesOf(sentence: Sentence): Phrase[] {
  const words = wordPhrases(sentence)
  const figures = sentence.figures.flatMap((figure) =>
    figure.kind === 'figure' && !words.some((word) => word.start < figure.end && figure.start < word.end)
      ? (figurePhrase(sentence, figure) ?? [])
      : [],
  )
  const all = asChanges([...figures, ...words].sort((a, b) => a.start - b.start))
  return all.map((phrase, i) => {
    const until = all[i + 1]?.start
    return until === undefined ? phrase : { ...phrase, until }
  })
}

function figurePhrase(sentence: Sentence, figure: Figure): Phrase | undefined {
  const { text, start, end } = sentence
  const after = text.slice(figure.end, Math.min(end, figure.end + REACH))
  const before = text.slice(Math.max(start, figure.start - 60), figure.start)
  const hedge = figure.hedge === 'expected' ? undefined : figure.hedge
  const shared: Told = {
    start: figure.start,
    end: figure.end,
    figure: figure.low.toFixed(),
    ...(figure.high ? { figureHigh: figure.high.toFixed() } : {}),
    modality: hedge ?? modalityBefore(text, start, figure.start),
  }
  if (figure.unit === 'times')
    return { ...shared, relation: 'ratio', less: isLess(ownPart(after).slice(0, 24)) }
  if (isGain(sentence, figure)) return { ...shared, relation: 'difference', less: false }
  if (figure.unit !== 'percent') return pointsApart(text, figure, before, shared)
  if (figure.signed === '+') return { ...shared, relation: 'difference', less: false, percent: true }
  return (
    percentChange(before, after, shared) ??
    shareAhead(sentence, before, shared) ??
    shareOf(figure, before, after, shared) ??
    changeTold(sentence, before, shared)
  )
}

/** "beats X (+6.8) on HumanEval", "MMLU: +13.4 points": a gain in a benchmark, with or without the word for points. */
const isGain = (
  { text, benchmarks }: Sentence,
  { signed, currency, scaled, unit, numberEnd, end }: Figure,
): boolean =>
  signed === '+' &&
  unit === undefined &&
  !currency &&
  !scaled &&
  benchmarks.length > 0 &&
  (POINTS_AFTER.test(text.slice(numberEnd, numberEnd + REACH)) || /^\s?[)）]/.test(text.slice(end, end + 2)))

/** "outperforms X by 2.6%" on a benchmark: scores are shares, so the margin is in points. */
function shareAhead({ benchmarks }: Sentence, before: string, shared: Told): Phrase | undefined {
  const lead =
    benchmarks.length > 0 && MARGIN.test(before)
      ? POINTS_BEFORE.find(({ words, way }) => way !== 'gap' && words.test(before))
      : undefined
  return lead && { ...shared, relation: 'difference', less: lead.way === 'less' }
}

/** Words that a margin follows; behind others ("above X 的 65.8%", "exceeds a score of 86%") stands whom it is held against. */
const MARGIN =
  /(?:(?<![A-Za-zÀ-ɏ])(?:by|um|por|(?:lead|advantage|margin|edge|improvement|gain|jump|increase|boost|uplift) of|Vorsprung von|ventaja de|avance de)\s(?:about\s|around\s|roughly\s|some\s|up to\s|over\s|more than\s|nearly\s|etwa\s|rund\s|unos?\s|environ\s)?|(?:领先|高出|超出|多出|低出|上回る?)了?(?:约|近)?\s?)$/i

/** Scores have no more than a hundred points: of a row of gains with one of more all are changes in percent. */
const asChanges = (phrases: readonly Phrase[]): Phrase[] => {
  const isRow = phrases.some(
    ({ relation, figure }) => relation === 'difference' && Number(figure) > MOST_POINTS,
  )
  return phrases.map((phrase) =>
    isRow && phrase.relation === 'difference' && phrase.percent === true
      ? { ...phrase, relation: 'percent_change' }
      : phrase,
  )
}

const MOST_POINTS = 100

/** A phrase's figure, before it is known what relation it tells. */
type Told = Omit<Phrase, 'relation' | 'less'>

const ownPart = (after: string): string => after.split(/[,;(（，；]/)[0] ?? ''

/** "40% less", "fell by 40%", "um 40 % gesunken", 降价 40%. */
function percentChange(before: string, after: string, shared: Told): Phrase | undefined {
  const changed = CHANGED_BY.find(({ words }) => words.test(before))
  const verb = CHANGED_AFTER.find(({ words }) => words.test(after))
  const told = { ...shared, relation: 'percent_change' } as const
  if (verb) return { ...told, less: verb.less, ownFormer: true }
  if (CHANGE.test(after)) {
    const former = BECAME.test(before) && !THAN.test(ownPart(after))
    const less = LESS.test(ownPart(after).slice(0, 30)) || changed?.less === true
    return { ...told, less, ...(former ? { ownFormer: true } : {}) }
  }
  if (!changed) return undefined
  return { ...told, less: changed.less, ...(changed.ofTwo ? {} : { ownFormer: true }) }
}

/** "cut the output price of X by 60%, from $20 to $8": a verb of change at some distance, and both ends of the change. */
function changeTold(sentence: Sentence, before: string, shared: Told): Phrase | undefined {
  if (changesIn(sentence).length === 0) return undefined
  const verb = CHANGE_VERBS.find(({ words }) => words.test(before))
  return verb && { ...shared, relation: 'percent_change', less: verb.less, ownFormer: true }
}

/** Than somebody or something. */
const THAN = /(?<![A-Za-zÀ-ɏ])(?:than|as|als|que|de lo que)(?![A-Za-zÀ-ɏ])|比|より/i

/** What a share is of: the price or the score of somebody. */
const SHARE_AFTER =
  /^\s?(?:of|von|des|der|del?|d['’]|du)\s+(?:the\s+|what\s|el\s|la\s|l['’])?(?:[\w.-]+(?:['’]s)?\s){0,4}(?:accuracy|performance|score|cost|price|throughput|latency|Preis\w*|Kosten|Leistung|precio|coste|costo|rendimiento|prix|coût|performances?)/iu
const SHARE_BEFORE =
  /(?:价格|价|成本|费用|性能|得分|料金|価格|コスト|単価)[^,，;；。]{0,8}(?:是|为|仅|只有|只需|约|相当于|は|が)[^,，;；。]{0,40}(?:的|の)(?:约|大约|仅|約)?\s?$|(?:前者|后者|後者)(?:仅|只|约|大约)?(?:为|是|相当于|は)?(?:后者|前者|後者)(?:的|の)(?:约|大约|仅|約)?\s?$/

/** "…, while the API price is only 8%": a share that nothing follows. */
const SHARE_ALONE =
  /(?<![A-Za-zÀ-ɏ])(?:prices?|costs?|pricing|Preis|Kosten|precio|coste|prix|coût)\s(?:is|are|ist|sind|liegt bei|es|est)\s(?:about\s|roughly\s)?(?:only|just|merely|a mere|nur|solo|seulement)\s$/i

/** "75% of flagship accuracy", 价格只有 X 的 8%. */
function shareOf(figure: Figure, before: string, after: string, shared: Told): Phrase | undefined {
  return SHARE_AFTER.test(after) || SHARE_BEFORE.test(before) || SHARE_ALONE.test(before)
    ? { ...shared, relation: 'ratio', figure: figure.low.div(100).toFixed(), less: false }
    : undefined
}

/** "6.3 points more than", 领先 2.1 分, "the gap is only 1.6 points". */
function pointsApart(text: string, figure: Figure, before: string, shared: Told): Phrase | undefined {
  const rest = text.slice(figure.numberEnd, figure.numberEnd + REACH)
  const way = POINTS_APART.exec(rest)?.groups?.way
  if (way)
    return {
      ...shared,
      relation: 'difference',
      less: POINTS_LESS.test(way),
      ...(POINTS_GAP.test(way) ? { gap: true } : {}),
    }
  const points = POINTS_AFTER.exec(rest)
  const lead = points ? POINTS_BEFORE.find(({ words }) => words.test(before)) : undefined
  return lead
    ? {
        ...shared,
        relation: 'difference',
        less: lead.way === 'less',
        ...(lead.way === 'gap' ? { gap: true } : {}),
      }
    : undefined
}
