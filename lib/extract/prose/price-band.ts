import type { AnyFigure } from '../figures/figure.ts'
import { contextBand, isBand } from '../lexicon/context-bands.ts'
import { isRowJoint } from './cue-reach.ts'
import type { Sentence } from './sentence.ts'

/** Input lengths that a price holds for: "up to 200K", "(> 128K)", "as long as the prompt stays at or below 200K". */
const BAND_AFTER =
  /^[^,;]{0,40}\b(?:up to|above|over|beyond|under|below)\b[^,;]{0,24}|^\s*[(（][^)）]*[)）]|^[^,;\n]{0,44}[<>≤≥][^,;]{0,20}|^[^,;.]{0,40}\b(?:prompts?|inputs?|requests?|contexts?|Eingaben?|Prompts?|entradas?|entrées?)\b[^,;.]{0,24}(?:above|over|beyond|longer than|under|up to|below|über|unter|bis|hasta|más de|jusqu|au-delà|plus de|超过|以上|以下)[^,;.]{0,16}/i
const BAND_BEFORE =
  /^(?:(?:for|on|with)\s)?(?:[\w-]+\s){0,3}?(?:above|over|beyond|up to|below|under|longer than|über|bis|ab|hasta|más allá de|au-delà de|jusqu'à|超过)\s[^,;]{0,20}/i

/** "$3/$15 up to 200K, $6/$22.50 above": the length was said before. */
const ON_EITHER_SIDE: readonly { readonly sign: string; readonly words: RegExp }[] = [
  {
    sign: '>',
    words:
      /^\s*(?:(?:for|on|with) (?:longer|larger|bigger) (?:prompts?|inputs?|requests?|contexts?)|above(?: that)?|beyond(?: that)?|thereafter|past that|darüber|por encima|au-delà)(?=\s*(?:[,;.)]|$))/i,
  },
  {
    sign: '<=',
    words: /^\s*(?:below(?: that)?|up to that|darunter|por debajo|en dessous)(?=\s*(?:[,;.)]|$))/i,
  },
]

/** The band of input lengths that a price holds for, as the words after it, after its pair, or before it say. */
export function priceBand(sentence: Sentence, index: number, figure: AnyFigure): string | undefined {
  const { text, start, end } = sentence
  if (IS_FORMER.test(text.slice(start, figure.start))) return undefined
  const places = [text.slice(figure.end, end), ...afterPair(sentence, index, figure)]
  for (const place of places) {
    const band = bandIn(BAND_AFTER.exec(place.replace(OF_FACTOR, ''))?.[0] ?? '')
    if (band) return band
  }
  const before = text.slice(start, figure.start)
  const side =
    ON_EITHER_SIDE.find(({ words }) => places.some((place) => words.test(place))) ??
    THAT_BEFORE.find(({ words }) => words.test(before))
  const said = contextBand(before.split(/up to|at or below|above|bis/).at(-1) ?? '', false)
  if (side && said) return `${side.sign}${said.replace(/^\D+/, '')}`
  return (
    bandOfLabel(text.slice(start, Math.min(firstSum(sentence), figure.start))) ??
    bandIn(BAND_BEFORE.exec(before.split(/[:;]\s/).at(-1) ?? '')?.[0] ?? '') ??
    bandOfCondition(sentence, figure)
  )
}

/** "…; beyond that, $4 and $18": the same before the prices. */
const THAT_BEFORE: typeof ON_EITHER_SIDE = [
  {
    sign: '>',
    words:
      /(?:^|[;,.]\s)(?:(?:and|und|y|et)\s)?(?:above that|beyond(?: that)?|past that|thereafter|over that|darüber|por encima|au-delà)(?:\s(?:it is|it['’]s|you pay|sind es|son|c['’]est))?[,:]?\s[^;]{0,24}$/i,
  },
]

/** "$0.20 (double above 128K)": the length is one that other prices hold for. */
const OF_FACTOR =
  /\s?[(（][^)）\d]{0,20}(?:doubl\w*|twice|triple\w*|higher|more|\d(?:\.\d)?\s?[x×]|doppelt|höher|mehr|doble|más|fois|plus|翻倍|加倍|2倍)[^)）]*[)）]/gi

/** "$6 and $22.50 above 200K, instead of $3 and $15": what a price is held against holds elsewhere. */
const IS_FORMER =
  /(?:instead of|rather than|compared (?:to|with)|statt|anstatt|en lugar de|en vez de|au lieu de)\s(?:the\s|den\s|los\s|les\s)?(?:usual\s|üblichen\s)?(?:[$€£¥]?[\d.,]+\s?(?:and|und|y|et|\/)\s)?[$€£¥]?$/i

const firstSum = ({ figures, end }: Sentence): number =>
  figures.find((other) => other.kind === 'figure' && other.currency)?.start ?? end

/** "Prompts ≤ 200K: $1.25": a label before a price that is a band and nothing else. */
function bandOfLabel(before: string): string | undefined {
  const label = /^(.{4,50}?)\s?:\D{0,24}(?:(?:1M|100万)\D{0,12})?$/.exec(before)?.[1]
  return label !== undefined && isBand(label) ? bandIn(label) : undefined
}

/** "For prompts above 128K …", "入力が20万トークンを超えると、…": a condition before the prices, in all languages. */
const CONDITION =
  /^(?:for|with|on|when|if|once|past|bei|ab|wenn|für|para|con|si|cuando|a partir|pour|avec|lorsque|quand|à partir|当|对于|若|输入|单次)(?![A-Za-zÀ-ɏ])|超える(?:と|場合|入力|プロンプト)|(?:以上|以下|以内|まで|未満|超)(?:の場合|なら|の(?:入力|プロンプト|リクエスト)|では|は)|的(?:请求|输入|部分)|时[,，]/i

/** Whether a length is part of a condition that prices hold under: no limit of the model's. */
export function isPriceCondition(sentence: Sentence, length: AnyFigure): boolean {
  const money = sentence.figures.find(
    (other) => other.kind === 'figure' && other.currency && other.start >= length.end,
  )
  return (
    money !== undefined &&
    money.start - length.end < 80 &&
    (bandOfCondition(sentence, money) ?? bandOfLabel(sentence.text.slice(sentence.start, money.start))) !==
      undefined
  )
}

/** The condition holds for the prices of its clause, up to the next condition or price that it is set against. */
function bandOfCondition({ text, figures, start, names }: Sentence, figure: AnyFigure): string | undefined {
  const money = figures.find(
    (other) =>
      other.kind === 'figure' && other.currency && other.start >= clauseStart(text, start, figure.start),
  )
  if (!money || money.start > figure.start) return undefined
  const from = Math.max(
    clauseStart(text, start, money.start),
    names.find((name) => name.start <= start + 2)?.end ?? 0,
  )
  const lead = text.slice(from, money.start).replace(/^[\s,、は]+/, '')
  return CONDITION.test(lead) ? bandIn(lead) : undefined
}

/** A semicolon begins a clause; the text's full-width signs are folded. */
const clauseStart = (text: string, start: number, position: number): number =>
  start + text.slice(start, position).lastIndexOf(';') + 1

/** What stands after the second of "$1.25 for input and $10 for output" is said of both. */
function afterPair({ text, figures, end }: Sentence, index: number, figure: AnyFigure): string[] {
  const next = figures[index + 1]
  if (!next) return []
  const between = text.slice(figure.end, next.start)
  return isRowJoint(figure, next, between) || /\binput\b.*\band\b/i.test(between)
    ? [text.slice(next.end, end)]
    : []
}

const bandIn = (words: string): string | undefined => contextBand(words, true)
