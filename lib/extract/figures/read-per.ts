import { Decimal } from '../../claims/decimal.ts'
import { matchesIn } from '../../text/matches-in.ts'
import type { Per } from './figure.ts'
import { readNumber } from './read-number.ts'
import { tenTo } from './ten-to.ts'

const TOKEN_WORDS = '(?:tokens?|toks?|jetons?|トークン|词元|令牌|Token)'
const DIRECTION =
  '(?<direction>input|prompt|output|completion|cached(?: input)?|Eingabe|Ausgabe|Input|Output|输入|输出|入力|出力)'
const AMOUNT =
  '(?<amount>1,000,000|1\\.000\\.000|1 000 000|1,000|1\\.000|100万|100萬|一百万|\\d{1,4}(?:[.,]\\d{1,3})?)?\\s?(?<scale>millions?(?: of| de)?|Millionen|Million|Mio\\.?|millón(?: de)?|millones(?: de)?|百万|thousand|Tausend|mil|mille|万|千|[KkMm](?![A-Za-z])|[KkMm](?=[Tt]ok))?'
const LINK =
  '\\s?(?:/|per|pro|por(?: cada)?|par(?: chaque)?|je|al?|à|each|every|cada|每|毎|for(?: every| each)?)\\s?'

/** `per 1M tokens`, `/MTok`, `/ 1K input tokens`, `per million`, `pro Million Eingabe-Token`. */
const TOKENS = new RegExp(
  `${LINK}(?:one\\s|a\\s|un\\s)?${AMOUNT}[\\s-]*(?:${DIRECTION}[\\s-]*)?(?<tokens>${TOKEN_WORDS})?(?:[\\s-]*(?:de\\s|d['’])?(?<after>entrada|salida|entrée|sortie))?(?![A-Za-z])`,
  'iuy',
)
const MONTH =
  /\s?(?:\(?USD\)?\s?)?(?:\/|per|a|al|par|pro|por|im|每|毎)?\s?(?:(?:user|seat|member|Nutzer|usuario|utilisateur|utilisatrice|license|Person|persona|personne|Platz|puesto|poste|ユーザー|用户)s?\s?(?:(?:and|und|y|et)\s)?(?:\/|per|a|pro|par|por|im|al)?\s?)?(?:mo(?:nth)?|mes|mois|Monat|月|monthly|ヶ月|か月|个月)(?![A-Za-z])/iuy
const YEAR =
  /\s?(?:\/|per|a|al|par|pro|por|每)?\s?(?:(?:user|seat)\s?(?:\/|per)\s?)?(?:yr|year|annum|Jahr|año|an|année|年)(?![A-Za-z])/iuy
const OTHER =
  /\s?(?:\/|per|pro|por|par|each|a)\s?(?:(?:1,000|1K|1k|thousand|1,000,000|million)\s)?(?:image|images|request|requests|call|calls|query|search|searches|session|hour|hr|minute|min|second|sec|day|week|page|pages|character|characters|task|run|GB|video|song|user|seat|prompt|message|conversation|instance|GPU|developer|tool call)s?(?![A-Za-z])/iuy

const DIRECTIONS: readonly { readonly shape: RegExp; readonly direction: NonNullable<Per['direction']> }[] = [
  { shape: /cached/i, direction: 'cached' },
  { shape: /input|prompt|eingabe|输入|入力|entrada|entrée/i, direction: 'input' },
  { shape: /output|completion|ausgabe|输出|出力|salida|sortie/i, direction: 'output' },
]

/** What a price that ends at `from` is for, as the words after it say; undefined when they say nothing. */
export function readPer(text: string, from: number): { per: Per; end: number } | undefined {
  const tokens = perTokens(text, from)
  if (tokens) return tokens
  for (const [shape, of] of [
    [MONTH, 'month'],
    [YEAR, 'year'],
    [OTHER, 'other'],
  ] as const) {
    shape.lastIndex = from
    const found = shape.exec(text)
    if (found) return { per: { of }, end: from + found[0].length }
  }
  return undefined
}

function perTokens(text: string, from: number): { per: Per; end: number } | undefined {
  TOKENS.lastIndex = from
  const found = TOKENS.exec(text)
  const { tokens, scale, amount, direction: word, after } = found?.groups ?? {}
  if (!found || !(tokens || scale || amount)) return undefined
  const count = tokenCount(amount, scale)
  if (!count || !(tokens || count.gte(1000))) return undefined
  const words = word ?? after
  const direction = words ? DIRECTIONS.find(({ shape }) => shape.test(words))?.direction : undefined
  return {
    per: { of: 'tokens', tokens: count, ...(direction ? { direction } : {}) },
    end: from + found[0].trimEnd().length,
  }
}

const POWERS: readonly { readonly shape: RegExp; readonly power: number }[] = [
  { shape: /^(?:m|milli|millón|百万)/i, power: 6 },
  { shape: /^万/, power: 4 },
  { shape: /^(?:k|thousand|tausend|mil$|mille|千)/i, power: 3 },
]

/** How many tokens "1M", "million", "1,000" or "100万" are; one when only "token" is written. */
function tokenCount(amount: string | undefined, scale: string | undefined): Decimal | undefined {
  const written = amount?.replace(/万|萬/, '') ?? '1'
  const number = written === '一百' ? '100' : readNumber(written.replaceAll(' ', ''), /^1\.000/.test(written))
  const tenThousands = amount !== undefined && /[万萬]/.test(amount) ? 4 : 0
  // "mille" and "mil" are a thousand, "million", "millón", "millones" are more
  const word = scale?.trim() ?? ''
  const power = /^(?:mille|mil)$/i.test(word) ? 3 : (POWERS.find(({ shape }) => shape.test(word))?.power ?? 0)
  return new Decimal(number).times(tenTo(power + tenThousands))
}

/** A token count that a label gives for all its prices: "per 1M tokens", "$/MTok", "(per 1k)", "/百万トークン". */
const LABEL_TOKENS = new RegExp(
  `(?:(?:/|per|pro|por(?: cada)?|par|je|每|毎)\\s?|\\b(?=1[KkMm]\\b))(?:one\\s|un\\s)?${AMOUNT}[\\s-]*(?:${DIRECTION}[\\s-]*)?(?<tokens>${TOKEN_WORDS})?|(?<jp>100万|百万|1M|1K)\\s?(?:${TOKEN_WORDS})`,
  'giu',
)

/** Finds in a header, caption or footnote how many tokens its prices are for. */
export function findPerTokens(label: string): Decimal | undefined {
  for (const found of matchesIn(LABEL_TOKENS, label)) {
    const groups = found.groups ?? {}
    if (groups.jp) return new Decimal(groups.jp === '1K' ? 1000 : 1_000_000)
    if (!groups.tokens && !groups.scale && !/^1\D0{3}/.test(groups.amount ?? '')) continue
    const count = tokenCount(groups.amount, groups.scale)
    // "billed per token" says how it is counted, not what the price is for
    if (count?.gte(1000)) return count
  }
  return undefined
}
