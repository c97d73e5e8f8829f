import type { Decimal } from '../../claims/decimal.ts'
import { perObject } from '../../claims/per-object.ts'
import { decideProperty } from '../decide-property.ts'
import type { ExtractContext } from '../extract-context.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { findPerTokens } from '../figures/read-per.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import type { Carried } from './discourse.ts'
import type { Reading } from './reading.ts'
import { scopeOf } from './scope.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt } from './sentences.ts'
import { seriesAt } from './series.ts'

/** A sum of money as a price of tokens; undefined where it is a price of something else, or of nothing that we know. */
export function priceReading(
  sentence: Sentence,
  index: number,
  figure: Figure,
  carried: Carried,
  context: ExtractContext,
): Reading | undefined {
  // nobody pays millions for tokens: such sums are of companies
  if (!figure.currency || figure.scaled || (figure.per && figure.per.of !== 'tokens')) return undefined
  const tokens = figure.per?.tokens ?? basisOf(sentence, carried, context)
  if (!tokens) return undefined
  const property = priceProperty(sentence, index, figure, tokens, carried)
  if (!property) return undefined
  return {
    property,
    figure: figure.per ? figure : { ...figure, per: { of: 'tokens', tokens } },
    qualifiers: scopeOf(sentence, figure, property),
  }
}

/** How many tokens the prices of a sentence are for: as it says, as the document says, as the last price before said. */
const basisOf = (sentence: Sentence, carried: Carried, context: ExtractContext): Decimal | undefined =>
  ownBasis(sentence) ?? context.perTokens ?? carried.left?.perTokens

const ownBasis = perObject(({ text, figures, start, end }: Sentence): Decimal | null => {
  const own = figures.find((other): other is Figure => other.kind === 'figure' && other.per?.of === 'tokens')
  return own?.per?.tokens ?? findPerTokens(text.slice(start, end)) ?? null
})

function priceProperty(
  sentence: Sentence,
  index: number,
  figure: Figure,
  tokens: Decimal,
  carried: Carried,
): string | undefined {
  const { text, figures, start, end } = sentence
  const place = placeInSeries(sentence, index, carried)
  if (place) return place
  const previous = figures.slice(0, index).findLast(isMoney)
  const stretch = text.slice(Math.max(start, previous?.end ?? start, figure.start - 100), figure.start)
  const before = isOfFigureBefore(sentence, index, stretch) ? '' : stretch
  const next = figures.slice(index + 1).find(isMoney)
  const after = text.slice(figure.end, Math.min(next?.start ?? end, end, figure.end + 60))
  const clause = clauseAt(text, sentence, figure.start)
  const clauseFeatures = text.slice(clause.start, figure.start)
  const features = priceFeatures(before, after, clauseFeatures)
  if (figure.per) return decideProperty(figure, features, false)
  // a price that borrows what it is for must say its direction itself
  const directed = DIRECTION_AFTER.test(after) || DIRECTION_BEFORE.test(before) || isHeaded(before)
  if ((!directed && !goesOn(sentence, index)) || SPENDING.test(before)) return undefined
  if (isOwnInput(before, clauseFeatures)) return 'price.input'
  return decideProperty({ ...figure, per: { of: 'tokens', tokens } }, features, false)
}

/** "8K input limit, $0.02 per 1M tokens": the words before the comma are of the figure before it. */
function isOfFigureBefore({ figures }: Sentence, index: number, stretch: string): boolean {
  const before = figures[index - 1]
  return before?.kind === 'figure' && !before.currency && /,\s+$/.test(stretch)
}

const isMoney = (figure: AnyFigure | undefined): figure is Figure =>
  figure?.kind === 'figure' && figure.currency !== undefined

/** `$5/$30`, "at $20 and $80", "the three figures are …": prices in a row are those of input, output, cached input. */
function placeInSeries(sentence: Sentence, index: number, { left }: Carried): string | undefined {
  const { text, start, end } = sentence
  const { figures, index: at, start: from, end: to } = seriesAt(sentence, index)
  const members = figures.filter(isMoney)
  const last = members.at(-1)
  if (members.length !== figures.length || members.length < 2 || !last) return undefined
  if (members.slice(0, -1).some(({ per }) => per)) return undefined
  if (last.per?.direction && !/input\s*\/\s*output/i.test(text.slice(last.start, last.end + 16)))
    return undefined
  const between = members.slice(1).map((member, i) => text.slice(members[i]?.end ?? 0, member.start))
  const slashed = between.every((joint) => joint.includes('/'))
  const after = text.slice(to, Math.min(end, to + 40))
  if (!slashed && (SPENDING.test(text.slice(start, from)) || !AT_A_PRICE.test(text.slice(start, from))))
    return undefined
  if (DIRECTION_AFTER.test(after) && !BOTH_AFTER.test(after)) return undefined
  if (members.length === 2) return at === 0 ? 'price.input' : 'price.output'
  return left?.prices.length === members.length ? left.prices[at] : undefined
}

const BOTH_AFTER =
  /^\s*(?:[(（]\s*)?(?:for|per|für|para|pour|en|de|,)?\s*(?:the\s)?(?:in(?:put)?|Eingabe|entrada|entrée|输入|入力)\s*(?:tokens?\s*)?(?:and|und|y|et|\/|、|和|&)/i

/** "$3.75 with the five-minute lifetime and $6 with the one-hour lifetime": the same price under another condition. */
function goesOn({ text, figures }: Sentence, index: number): boolean {
  const previous = figures[index - 1]
  const figure = figures[index]
  if (!isMoney(previous) || !figure || (previous.per && previous.per.of !== 'tokens')) return false
  return /^\s(?:with|for|up to|above|in|on|at|bis|mit|con|avec)\s[^;.]{0,50}\b(?:and|or|und|oder|y|o|et|ou)\s$|^,?\s(?:instead of|rather than|against|down from|statt|gegenüber|en lugar de|frente a|au lieu de|contre)\s$/.test(
    text.slice(previous.end, figure.start),
  )
}

/** "cached input is $0.125 instead of $1.25": the second is the plain input price. */
const isOwnInput = (before: string, clause: string): boolean =>
  /^,?\s(?:instead of|rather than|against|statt|anstatt|en lugar de|au lieu de)\s$/.test(before) &&
  /cach/i.test(clause)

/** What stands before a row of prices. */
const AT_A_PRICE =
  /(?:\b(?:werden|fallen|charges|asks|wants|verlangt|berechnet|cobra|demande|against|instead of|rather than|statt|gegenüber|contre|au lieu de|frente a|at|is|are|for|costs?|cost|priced|billed|charged|to|stay|from|only|now|prices?(?: are)?(?: then)?|für|kostet|kosten|bei|por|cuesta|a|à|coûte|facturée?|proposée?)|[:：(（]|为|是|即|至|到|は)\s*(?:now\s|then\s|only\s|just\s)?$/i

/** Words of sums that somebody spends or earns. */
const SPENDING =
  /\b(?:spent|spend|budget|bill(?! of)|invoice|total(?:s|ed)?|in all|per run|a run|a day|that is|that makes|saves?|saved|earns?|raised|worth|revenue|credits?|set aside|paid|pays? about|would|we were at|invest\w*|also|insgesamt|gasta\w*|pagar\w*|dépens\w*|paiera\w*|facture descend\w*|soit)\b[^,;]{0,24}$|[≈=]\s*$/i

const DIRECTION =
  "(?:(?:cache[ds]?|cached|cache)?[- ]?(?:input|output|prompt|completion|write|read|hit)s?\\b|Eingabe|Ausgabe|entrada|salida|l?['’]?entrée|sortie|输入|输出|入力|出力|(?:in|out)(?=\\s*(?:and|or|,|\\/|;|\\.|\\)|—|–|until|per|on|via|through|at|$)))"
const DIRECTION_AFTER = new RegExp(
  `^\\s*(?:[(（]\\s*)?(?:for|per|on|of|für|para|pour|de|en)?\\s*(?:the\\s|die\\s|la\\s|l['’])?(?<direction>${DIRECTION})`,
  'i',
)
const DIRECTION_BEFORE =
  /(?:\b(?:inputs?|outputs?|cache hits?|cache writes?)(?: tokens?)?(?: prices?| rates?)?(?: (?:costs?|is|are|at|to|of|down|up|drops to|rises to|for))*\s*:?|输入|输出|入力|出力)\s*(?:价格?|価格)?(?:为|は)?\s*$/i

/** "Cached input on GPT-5 is …", "a cache write is …": the direction as what the phrase is about. */
const HEADED =
  /(?:\b(?:cach\w+|inputs?|outputs?|Eingaben?|Ausgaben?|Zwischengespeicherte|entradas?|salidas?|entrées?|sorties?)\b|输入|输出|入力|出力|缓存|キャッシュ)[^,;。；]{0,48}$/i
const isHeaded = (before: string): boolean => HEADED.test(before)

/** The direction right after a price, else the last one named before it in its clause. */
function priceFeatures(before: string, after: string, clause: string): ReadonlySet<Feature> {
  const direct = DIRECTION_AFTER.exec(after)?.groups?.direction
  if (direct) return featuresOf(`${/cach/i.test(before.slice(-30)) ? 'cached ' : ''}${direct}`)
  const near = featuresOf(before)
  if (near.has('input') !== near.has('output') || near.has('cache') || near.has('cacheWrite')) return near
  const words = [
    ...clause.matchAll(
      /cach\w*(?: (?:input|write|read)s?)?|inputs?|outputs?|prompts?|completions?|输入|输出|入力|出力|Eingabe\w*|Ausgabe\w*|entrada|salida|entrée|sortie|缓存\S{0,2}|キャッシュ/gi,
    ),
  ]
  const last = words.at(-1)?.[0]
  return last ? featuresOf(last) : near
}
