import type { Qualifiers } from '../../claims/qualifier.ts'
import { LINE_BREAK } from '../../text/physical-lines.ts'
import type { Figure } from '../figures/figure.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'

/**
 * The words of a cell that are about one of its prices: those after it where its line begins with a price ("$1.25,
 * prompts up to 200K"), else those before it ("Audio: $1.00"). A line break always parts two prices.
 */
export function moneyWords(text: string, figures: readonly Figure[], index: number): string {
  const figure = figures[index]
  if (!figure) return ''
  const from = text.lastIndexOf(LINE_BREAK, figure.start) + 1
  const breakAfter = text.indexOf(LINE_BREAK, figure.end)
  const until = breakAfter < 0 ? text.length : breakAfter
  const prices = figures.filter(({ currency, start }) => currency && start >= from && start < until)
  const [first] = prices
  const beginsWithPrice = !first || !/[\p{L}\d]/u.test(text.slice(from, first.start))
  const at = prices.indexOf(figure)
  if (beginsWithPrice) return text.slice(figure.end, prices[at + 1]?.start ?? until).split(/;\s/)[0] ?? ''
  const before = text.slice(prices[at - 1]?.end ?? from, figure.start)
  return at > 0 ? before.replace(/^[^,;/|、，；]*[,;/|、，；]/, '') : before
}

/** What tokens a price is of, where they are not text. Each row: words of a kind, and its code. */
const RATES: readonly { readonly words: RegExp; readonly rate: string | undefined }[] = [
  { words: /\b(?:text|texte|texto)\b|文本|テキスト/i, rate: undefined }, // "text / image / video" is the usual rate
  { words: /\baudios?\b|音频|语音|音声/i, rate: 'audio' },
  { words: /\b(?:images?|bild(?:er)?|imágenes|imagen)\b|图像|图片|画像/i, rate: 'image' },
  { words: /\bv[ií]d[eé]os?\b|视频|動画/i, rate: 'video' },
]

/** What the words beside a price narrow it to. */
export function moneyQualifiers(words: string): Qualifiers {
  const band = contextBand(words, true)
  const rate = RATES.find((row) => row.words.test(words))?.rate
  const { tier, cache_ttl: ttl } = qualifierCues(words, ['tier', 'cache_ttl'])
  return {
    ...(tier ? { tier } : {}),
    ...(ttl ? { cache_ttl: ttl } : {}),
    ...(rate ? { rate_of: rate } : {}),
    ...(band ? { context: band } : {}),
  }
}

/** A price of keeping or of tuning something stands beside those of tokens. */
const OTHER_SERVICE =
  /\b(?:storage|store|stored|per hour|\/ ?h(?:our|r)?\b|Speicher\w*|pro Stunde|almacenamiento|por hora|stockage|par heure|fine-?tun\w+|training)\b|存储|保存|ストレージ|每小时|1時間/i

/** Whether the words beside a price say that it is of another service. */
export const isOtherService = (words: string): boolean => OTHER_SERVICE.test(words)
