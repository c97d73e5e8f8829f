import { Decimal } from '../../claims/decimal.ts'
import type { Figure } from './figure.ts'

const RANGE_LINK = /^\s?(?:-|–|—|~|∼|～|〜|to|bis|à|至|到|から)\s?$/
const RANGE_MID = /^\s?(?:and|und|y|et|和|と)\s?$/

/** Two figures with nothing but a dash or "to" between them are one: `78–85%`, `18.6 to 31.3 billion`. */
export function joinRanges(text: string, figures: readonly Figure[]): Figure[] {
  const joined: Figure[] = []
  for (const figure of figures) {
    const first = joined.at(-1)
    const link = first ? text.slice(first.end, figure.start) : ''
    const range = first && isRange(text, first, figure, link) ? rangeOf(first, figure, link) : undefined
    if (range) joined[joined.length - 1] = range
    else joined.push(figure)
  }
  return joined
}

function isRange(text: string, first: Figure, second: Figure, link: string): boolean {
  if (first.high || second.signed === '+') return false
  const linked =
    RANGE_LINK.test(link) ||
    (link === '' && second.signed === '-') ||
    (RANGE_MID.test(link) &&
      /\bbetween|zwischen|entre|介于|在$/i.test(text.slice(Math.max(0, first.start - 9), first.start)))
  if (!linked) return false
  // "doubled X's 100K to 200K"
  if (/['’]s\s$/.test(text.slice(Math.max(0, first.start - 3), first.start))) return false
  // "from 36.6% to 74.0%" tells of two values, "models from 7 to 65 billion parameters" of a span
  if (FROM.test(text.slice(Math.max(0, first.start - 44), first.start)) && !isSpan(text, first, second))
    return false
  const sameUnit = first.unit === undefined || first.unit === second.unit
  const sameMoney =
    first.currency === undefined || second.currency === undefined || first.currency === second.currency
  return sameUnit && sameMoney && !first.per
}

/** What a change begins with, also of somebody's: "from X's 128K". */
const FROM = /(?:\bfrom|\bvon|\bde|\bdesde|从|由)\s*(?:[^\s;,.](?:[^;,]{0,28}[^;,\s])?(?:['’]s|\s?的)\s?)?$/i

/** Sizes of several models, where no word says that one grew. */
const isSpan = (text: string, first: Figure, { unit, end }: Figure): boolean => {
  const before = text.slice(Math.max(0, first.start - 48), first.start)
  const around = `${before} ${text.slice(end, end + 24)}`
  return (unit === 'parameters' || SIZE.test(around)) && !GROWS.test(before)
}
const SIZE =
  /\b(?:rang(?:es?|ing)|sizes?|parameters?|span(?:s|ning)?|Parametern?|Größen?|tamaños?|parámetros|tailles?|paramètres)\b|参数|规模|パラメータ|サイズ/i
const GROWS =
  /\b(?:gr[eo]w\w*|increas\w*|rises?|rose|rising|up|went|go(?:es|ing)?|expand\w*|jump\w*|scal\w*|extend\w*|wächst|wuchs|steig\w*|stieg|pass\w*|crec\w*|aument\w*|sub\w*|context|Kontext\w*|contexto|contexte|window|price\w*|cost\w*)\b|扩|增|提升|上下文|コンテキスト/i

function rangeOf(first: Figure, second: Figure, link: string): Figure | undefined {
  const borrowed = !first.scaled && second.scaled && first.low.lt(second.low)
  const factor = borrowed ? scaleFactor(second.low) : new Decimal(1)
  const low = first.low.times(factor)
  if (!low.lt(second.low)) return undefined
  const currency = first.currency ?? second.currency
  // a tilde between the two is the dash of the range
  const { hedge: ownHedge, ...rest } = second
  const hedge = first.hedge ?? (/[~∼～〜]/.test(link) ? undefined : ownHedge)
  return {
    ...rest,
    start: first.start,
    low,
    high: second.low,
    ...(currency ? { currency } : {}),
    ...(hedge ? { hedge } : {}),
  }
}

/** The thousand-power that the second number of "18.6 to 31.3 billion" was scaled by. */
function scaleFactor(scaled: Decimal): Decimal {
  const thousands = Math.floor(scaled.abs().log(1000).toNumber() + 1e-9)
  return new Decimal(1000).pow(Math.max(0, thousands))
}
