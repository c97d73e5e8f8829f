import { RELATIVE_PROPERTIES } from '../lexicon/relative/properties.ts'
import type { Carried } from './discourse.ts'
import type { Phrase } from './relative-phrase.ts'
import { benchmarkNear, fieldOfBenchmarks, scoreAgain } from './relative-score.ts'
import type { Sentence } from './sentence.ts'

/** The property that the phrase, its clause, or the benchmark beside it name. */
export const saidProperty = (
  sentence: Sentence,
  phrase: Phrase,
  carried: Carried,
  own: string,
  before: string,
  label = '',
): string | undefined =>
  speedProperty(sentence, phrase, carried) ??
  cachedProperty(`${label} ${before}`, own) ??
  phrase.property ??
  firstNamed(own) ??
  fieldOfBenchmarks(own) ??
  benchmarkNear(sentence, phrase) ??
  scoreAgain(own, carried) ??
  firstNamed(before) ??
  fieldOfBenchmarks(sentence.text.slice(sentence.start, phrase.start))

/** The property that words name first. */
export function firstNamed(words: string): string | undefined {
  let first: { at: number; property: string } | undefined
  for (const { property, words: shape } of RELATIVE_PROPERTIES) {
    const at = shape.exec(words)?.index
    if (at !== undefined && (first === undefined || at < first.at)) first = { at, property }
  }
  return first?.property
}

/** "cached input costs 90% less than fresh input". */
const cachedProperty = (before: string, own: string): string | undefined =>
  /\bcach\w*|gecacht|zwischengespeichert|en caché|mis en cache|缓存|キャッシュ/i.test(before) && isPrice(own)
    ? 'price.cached_input'
    : undefined

const isPrice = (words: string): boolean =>
  firstNamed(words)?.startsWith('price') === true ||
  /\b(?:less|discount|off|savings?|reduction|cheaper|Rabatt|\w*[Ee]rsparnis|günstiger|weniger|descuento|ahorro|menos|remise|réduction|économies?|moins)\b|节省|便宜|折扣|安|割引/i.test(
    words,
  ) ||
  words.length < 12

/** "35% slower" beside tokens per second is of that, beside times of that; else a speed is one of output. */
function speedProperty(
  { text, figures, start, end }: Sentence,
  phrase: Phrase,
  { left, label }: Carried,
): string | undefined {
  const before = text.slice(Math.max(0, phrase.start - 4), phrase.start)
  if (!FASTER.test(text.slice(phrase.end)) && !/[快慢]\s*$/.test(before)) return undefined
  const has = (wanted: (unit: string | undefined) => boolean) =>
    figures.some((figure) => figure.kind === 'figure' && wanted(figure.unit)) ||
    left?.stated.some(({ unit }) => wanted(unit)) === true
  if (has((unit) => unit === 'tokens/s')) return 'throughput.output'
  const words = `${label ?? ''} ${text.slice(start, end)}`
  return has((unit) => unit === 'ms' || unit === 's') || LATENCY.test(words) ? 'latency.response' : undefined
}

const FASTER =
  /^\s*(?:times\s|as\s|so\s)?(?:fast(?:er)?|slow(?:er)?|quick(?:er)?|schnell(?:er)?|langsam(?:er)?|más (?:rápid|lent)\w*|plus (?:rapide|lent)\w*|(?:的)?速度|速[いく]|快|慢)/i
const LATENCY =
  /\b(?:latenc[yei]\w*|Latenz|latencia|latence|response times?|Antwortzeit\w*)\b|延迟|レイテンシ|応答/i
