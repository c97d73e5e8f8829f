import type { Figure } from '../figures/figure.ts'
import type { Direction } from '../lexicon/price-directions.ts'
import { declaredOrder } from './declared-order.ts'
import type { Carried } from './discourse.ts'
import { isMoney } from './price-direction.ts'
import type { Sentence } from './sentence.ts'
import { seriesAt } from './series.ts'
import { isSpent } from './spending.ts'

/** `$5/$30`, "at $20 and $80", "the three figures are …": prices in a row are those of input, output, cached input. */
export function placeInSeries(sentence: Sentence, index: number, carried: Carried): string | undefined {
  const { text, start, end } = sentence
  const { figures, index: at, start: from, end: to } = seriesAt(sentence, index)
  const members = figures.filter(isMoney)
  if (members.length !== figures.length || !isRowOfPrices(sentence, members)) return undefined
  const slashed = members.every(
    (member, i) => i === 0 || text.slice(members[i - 1]?.end ?? 0, member.start).includes('/'),
  )
  const before = text.slice(start, from)
  const after = text.slice(to, Math.min(end, to + 40))
  const declared = declaredOrder(sentence, { start: from, end: to }, members.length, carried)?.[at]
  if (declared && (slashed || !isSpent(before, after))) return PRICE_OF[declared]
  if (!slashed && (isSpent(before, after) || !isPriced(sentence, from, members, carried))) return undefined
  if (ONE_WAY_AFTER.test(after) && !BOTH_AFTER.test(after)) return undefined
  if (members.length === 2) return at === 0 ? 'price.input' : 'price.output'
  const { left } = carried
  return left?.prices.length === members.length ? left.prices[at] : undefined
}

/** Several prices of which at most the last says for what, and not one way only. */
function isRowOfPrices({ text }: Sentence, members: readonly Figure[]): boolean {
  const last = members.at(-1)
  if (!last || members.length < 2 || members.slice(0, -1).some(({ per }) => per)) return false
  return !last.per?.direction || BOTH_WORDS.test(text.slice(last.start, last.end + 16))
}

/** Whether the words before a row make it one of prices. */
const isPriced = (sentence: Sentence, from: number, members: readonly Figure[], carried: Carried): boolean =>
  AT_A_PRICE.test(sentence.text.slice(sentence.start, from)) ||
  isNextModel(sentence, from) ||
  isPairAgain(sentence, members, carried)

/** "Für lange Prompts gelten 10 und 37,50 Dollar": two prices after two prices of the same block, the second not far higher. */
function isPairAgain(
  { text, start }: Sentence,
  [input, output]: readonly Figure[],
  { left }: Carried,
): boolean {
  const told = new Set(left?.prices ?? [])
  if (!input || !output || !told.has('price.input') || !told.has('price.output')) return false
  const ratio = output.low.div(input.low.isZero() ? 1 : input.low)
  return (
    ratio.gt(1) &&
    ratio.lte(MOST_RATIO) &&
    /\p{Ll}\s$/u.test(text.slice(start, input.start)) &&
    !KIN.test(text.slice(start, input.start))
  )
}
/** "for its successor the slide mentions $0.90 and $2.70". */
const KIN =
  /success|predecess|Vorgänger|Nachfolger|sucesor|predecesor|prédécess|前代|上一代|下一代|后继|後継/i
const MOST_RATIO = 12

const PRICE_OF: Readonly<Record<Direction, string | undefined>> = {
  input: 'price.input',
  output: 'price.output',
  cached: 'price.cached_input',
  write: 'price.cache_write',
  both: undefined,
}

/** "X costs $2 per million input tokens and $8 …, X mini $0.40 and $1.60": the verb is left out with the second. */
function isNextModel({ text, names, figures }: Sentence, from: number): boolean {
  const name = names.findLast(({ end }) => end <= from)
  const former = figures.findLast(({ end }) => end <= from)
  return (
    name?.kind === 'model' &&
    isMoney(former) &&
    former.per?.of === 'tokens' &&
    name.start >= former.end &&
    /^\s(?:(?:just|only|nur|solo|seulement)\s)?$/.test(text.slice(name.end, from))
  )
}

const BOTH_WORDS = /in(?:put)?\s*(?:\/|and|&)\s*out(?:put)?/i

const BOTH_AFTER =
  /^\s*(?:[(（]\s*)?(?:for|per|für|para|pour|en|de|,)?\s*(?:the\s)?(?:in(?:put)?|Eingabe|entrada|entrée|输入|入力)\s*(?:tokens?\s*)?(?:and|und|y|et|\/|、|和|&)/i

/** One direction right after the row: then only its last price is of that, and the row is none of both. */
const ONE_WAY_AFTER =
  /^\s*(?:[(（]\s*)?(?:for|per|on|of|für|para|pour|de|en)?\s*(?:the\s|die\s|la\s|l['’])?(?:(?:cach\w* |cache[- ])?(?:input|output|prompt|completion|write|read|hit)s?\b|Eingabe|Ausgabe|entrada|salida|entrée|sortie|输入|输出|入力|出力|(?:in|out)(?=\s*(?:and|or|,|\/|;|\.|\)|—|–|until|per|on|via|through|at|$)))/i

/** What stands before a row of prices. */
const AT_A_PRICE =
  /(?:(?<![\wÀ-ɏ])(?:ask|asks|asked|pays?|paying|zahlen|zahlt|pagan?|paient|paie|charges?|charged|wants|takes|lists?|quotes?|sells? (?:for|at)|sold (?:for|at)|goes for|offers?|at|is|are|was|were|it['’]s|for|costs?|cost|priced|billed|to|stays?|remains?|sits|stands|from|with|only|now|prices?(?: are)?(?: then)?|against|instead of|rather than|than|werden|wird|fallen|verlangt|verlangen|berechnet|nimmt|für|mit|kostet|kosten|sind|bei|auf|von|statt|gegenüber|zu|rechnen Sie mit|macht das|por|cobra[n]?|cuestan?|pide[n]?|cuente con|quedan? en|con|son|es|de|a|frente a|en lugar de|demande|facture|coûten?t?|facturée?s?|proposée?s?|vendue?s?|comptez|tablez sur|revien(?:t|nent)|à|avec|sont|est|contre|au lieu de)|[:：(（]|为|為|是|即|至|到|降至|降到|需|は|が|で|を)\s*(?:now\s|then\s|only\s|just\s|nur\s|solo\s|seulement\s)?$/i
