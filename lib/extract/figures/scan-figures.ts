import { Decimal } from '../../claims/decimal.ts'
import type { Language } from '../../text/language.ts'
import { matchesIn } from '../../text/matches-in.ts'
import { CURRENCY_AFTER, CURRENCY_BEFORE, currencyCode } from '../lexicon/currencies.ts'
import { SCALE_PATTERN, scalePower } from '../lexicon/scales.ts'
import { UNIT_PATTERN, unitKind } from '../lexicon/units.ts'
import { numberTail } from './cjk-number.ts'
import type { Figure } from './figure.ts'
import { hedgeAfter, hedgeBefore } from './hedge-near.ts'
import { joinRanges } from './join-ranges.ts'
import { withRate } from './rate-before.ts'
import { readAmount } from './read-number.ts'
import { readPer } from './read-per.ts'
import { sharedHedges } from './shared-hedges.ts'

const NUMBER =
  "\\d{1,3}(?: \\d{3})+(?![\\d.,]?\\d)(?=\\s(?:de\\s|d['’]|mil|jeton|token|Token|[Mm]illi|Billi|billon|Tausend|parám|param|Param|mots|palabras|Wörter|requ|solicit|peticion|llamad|appels|Anfrag|Aufruf|€|\\$|euros?\\b|Euro\\b|dólares|dollars|Dollar))|\\d{1,3}(?:_\\d{3})+(?![\\w])|\\d{1,3}(?:[,.'’\\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?(?![\\d])|(?<![\\w.)])\\.\\d+(?![.,]?\\d)|\\d+(?:[.,]\\d+)?"
const FIGURE = new RegExp(
  `(?<currency>${CURRENCY_BEFORE})?\\s?(?<![A-Za-zÀ-ÿ\\d_#]|\\d[.,])(?<number>${NUMBER})(?<scale>${SCALE_PATTERN})?`,
  'gu',
)
const NOT_A_NUMBER_BEFORE = /[A-Za-z_#@]$|[A-Za-z]-$|\d[.:]$/

/** Words between figure and unit: "5 million input tokens", "1-million-token". */
const BETWEEN =
  '(?:\\s(?:de|of)(?=\\s))?(?:[\\s-]{0,2}(?:context|input|output|cached|prompt|completion|total|active|activated|trainable|training|Eingabe-?|Ausgabe-?|de entrada|de salida|d’entrée|de sortie|max(?:imum)?)){0,2}[\\s-]{0,2}'
const UNIT = new RegExp(
  `(?<between>${BETWEEN})(?<unit>${UNIT_PATTERN})(?:(?<![A-Za-zÀ-ÿ])|(?![A-Za-zÀ-ÿ0-9]))`,
  'iuy',
)
const MONEY_AFTER = new RegExp(`\\s?(${CURRENCY_AFTER})`, 'iuy')
/** Hundredths of a dollar; other cents say which currency they are of nowhere. */
const CENTS = /\s?(?:¢|(?:US )?cents?(?![a-z]))/iuy
export const CENT = new Decimal('0.01')

/** Full-width digits and signs as ASCII ones, one for one, so that positions stay. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}

/**
 * The figures of a text, in order; ranges are one figure. `taken` are ranges that are names or dates. One pass:
 * each number is looked at once, with a bounded stretch around it.
 */
export function scanFigures(
  text: string,
  language: Language,
  taken: readonly { start: number; end: number }[] = [],
): Figure[] {
  if (!/\d/.test(text)) return []
  const figures: Figure[] = []
  const isTaken = takenAt(taken)
  for (const match of matchesIn(FIGURE, text)) {
    const { number, currency = '' } = match.groups ?? {}
    if (number === undefined) continue
    const at = match.index + match[0].indexOf(number, currency.length)
    if (isTaken(at) || at < (figures.at(-1)?.end ?? 0)) continue
    const figure = readFigure(text, match, at, number, language)
    if (figure) figures.push(figure)
  }
  return sharedHedges(text, joinRanges(text, figures))
}

/** Whether an ascending position lies in one of the ascending ranges. */
function takenAt(taken: readonly { start: number; end: number }[]): (position: number) => boolean {
  let next = 0
  return (position) => {
    while (next < taken.length && (taken[next]?.end ?? 0) <= position) next++
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) <= position
  }
}

function readFigure(
  text: string,
  match: RegExpExecArray,
  at: number,
  number: string,
  language: Language,
): Figure | undefined {
  const { currency: sign, scale = '' } = match.groups ?? {}
  const start = match.index + match[0].length - match[0].trimStart().length
  if (!sign && NOT_A_NUMBER_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return undefined
  const power = scalePower(scale)
  const scaleEnd = at + number.length + scale.length
  const tail = numberTail(text, scaleEnd, power)
  const numberEnd = tail?.end ?? scaleEnd
  const plus = hedgeAfter(text, numberEnd)
  const measured = measureAfter(
    text,
    plus && text[numberEnd] === '+' ? numberEnd + 1 : numberEnd,
    sign,
    language,
  )
  const unit = withRate(text, at, measured.unit)
  const cents = !sign && isCents(text, numberEnd)
  const signed = signBefore(text, start)
  const hedge = hedgeBefore(text, signed ? start - 1 : start) ?? plus ?? hedgeAfter(text, measured.end)
  const scaled = readAmount(number, scale, language, unit)
  const amount = tail ? scaled.plus(tail.amount) : scaled
  return {
    kind: 'figure',
    start,
    numberEnd,
    low: cents ? amount.times(CENT) : amount,
    scaled: power > 0,
    decimals: /^\.|[.,]\d{1,2}$|[.,]\d{4,}$/.test(number),
    ...measured,
    ...(unit ? { unit } : {}),
    ...(hedge ? { hedge } : {}),
    ...(signed ? { signed } : {}),
  }
}

function stickyMatch(shape: RegExp, text: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at
  return shape.exec(text)
}

export const isCents = (text: string, at: number): boolean => stickyMatch(CENTS, text, at) !== null

/** Currency, or else unit, and what a price is for, as they follow a number. */
export function measureAfter(
  text: string,
  from: number,
  sign: string | undefined,
  language: Language,
): Pick<Figure, 'end' | 'currency' | 'unit' | 'unitText' | 'per'> {
  const money = sign ? null : (stickyMatch(CENTS, text, from) ?? stickyMatch(MONEY_AFTER, text, from))
  const currency = isCents(text, from) && !sign ? 'USD' : currencyCode(sign ?? money?.[1] ?? '', language)
  const end = from + (money?.[0].length ?? 0)
  if (currency) {
    const per = readPer(text, end)
    return { end: per?.end ?? end, currency, unitText: '', ...(per ? { per: per.per } : {}) }
  }
  UNIT.lastIndex = end
  const found = UNIT.exec(text)
  const unit = unitKind(found?.groups?.unit ?? '')
  return { end: end + (found?.[0].length ?? 0), unitText: found?.[0].trim() ?? '', ...(unit ? { unit } : {}) }
}

/** `+5.8%` and `-40%` are changes; a hyphen after a word or number is none. */
function signBefore(text: string, start: number): '+' | '-' | undefined {
  const sign = text[start - 1]
  if (sign === '+') return '+'
  if (sign !== '-' && sign !== '−') return undefined
  const previous = text[start - 2]
  return previous === undefined || /[\s(（,，|]/.test(previous) ? '-' : undefined
}
