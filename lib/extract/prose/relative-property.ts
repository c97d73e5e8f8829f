import { benchmarkSlug } from '../lexicon/benchmarks.ts'
import { RELATIVE_PROPERTIES } from '../lexicon/relative-words.ts'
import type { Carried } from './discourse.ts'
import { type Phrase, REACH } from './relative-phrases.ts'
import type { Sentence } from './sentence.ts'

/** What a relative phrase is about; `price` stands for both prices until the document's figures are known. */
export function relativeProperty(sentence: Sentence, phrase: Phrase, carried: Carried): string | undefined {
  const { text, start, end } = sentence
  const after = text.slice(phrase.start, Math.min(end, phrase.end + REACH))
  const before = text.slice(Math.max(start, phrase.start - REACH), phrase.start)
  const own = after.split(/[;。；]|\.\s|,\s(?:and|but)\s/)[0] ?? after
  if (phrase.relation === 'difference') return scoreProperty(sentence, phrase, carried)
  if (phrase.ownFormer) return changedProperty(before)
  return (
    speedProperty(sentence, phrase, carried) ??
    cachedProperty(before, own) ??
    RELATIVE_PROPERTIES.find(({ words }) => words.test(own))?.property ??
    fieldOfBenchmarks(own) ??
    benchmarkNear(sentence, phrase) ??
    scoreAgain(own, carried) ??
    earlierProperty(before, text.slice(start, phrase.start), own)
  )
}

/** "cached input costs 90% less than fresh input". */
const cachedProperty = (before: string, own: string): string | undefined =>
  /\bcach\w*|缓存/i.test(before) && isPrice(own) ? 'price.cached_input' : undefined

function benchmarkNear({ text, benchmarks }: Sentence, phrase: Phrase): string | undefined {
  if (/^\s*(?:faster|slower)/.test(text.slice(phrase.end, phrase.end + 12))) return undefined
  const later = benchmarks.find((b) => b.start >= phrase.end && b.start < phrase.end + REACH)
  const near = later ?? benchmarks.findLast((b) => b.end <= phrase.start)
  return near ? `benchmark.${near.slug}` : undefined
}

/** "about three times the score of X" after a sentence about one benchmark. */
function scoreAgain(own: string, carried: Carried): string | undefined {
  const slug = /\bscores?\b/i.test(own) ? onlyBenchmark(carried) : undefined
  return slug ? `benchmark.${slug}` : undefined
}

/** What the sentence spoke of before the phrase: of prices only where a word refers back to them ("twice that of X"). */
function earlierProperty(before: string, lead: string, own: string): string | undefined {
  const earlier = RELATIVE_PROPERTIES.find(({ words }) => words.test(before) || words.test(lead))?.property
  if (earlier && (earlier !== 'price' || /\b(?:that|das|celui|lo)\b/i.test(own))) return earlier
  return fieldOfBenchmarks(lead)
}

const isPrice = (words: string): boolean =>
  RELATIVE_PROPERTIES.some(
    ({ property, words: shape }) => property.startsWith('price') && shape.test(words),
  ) || /\b(?:less|discount|off)\b/i.test(words)

/** "The price of X fell by 80%", "cached input is $1.00, a discount of 75%". */
function changedProperty(before: string): string | undefined {
  if (/\bcach\w*|gecacht|zwischengespeichert|caché|mis en cache|缓存/i.test(before))
    return 'price.cached_input'
  const property = RELATIVE_PROPERTIES.find(({ words }) => words.test(before))?.property
  return property?.startsWith('price') || property?.startsWith('latency') ? property : undefined
}

/** "35% slower" beside tokens per second is of that. */
function speedProperty({ text, figures }: Sentence, phrase: Phrase, { left }: Carried): string | undefined {
  if (
    !/^\s*(?:times\s)?(?:faster|slower|schneller|langsamer|más rápid\w*|más lent\w*|plus (?:rapide|lent)\w*)/i.test(
      text.slice(phrase.end),
    )
  )
    return undefined
  const timed = figures.some((figure) => figure.kind === 'figure' && figure.unit === 'tokens/s')
  return timed || left?.stated.some(({ unit }) => unit === 'tokens/s') ? 'throughput.output' : undefined
}

function scoreProperty({ benchmarks }: Sentence, phrase: Phrase, carried: Carried): string | undefined {
  const slug =
    benchmarks.findLast((b) => b.end <= phrase.start)?.slug ??
    benchmarks.find((b) => b.start >= phrase.end)?.slug ??
    onlyBenchmark(carried)
  return slug ? `benchmark.${slug}` : undefined
}

function onlyBenchmark({ left, benchmark, sameBlock }: Carried): string | undefined {
  const [slug, other] = sameBlock ? (left?.benchmarks ?? []) : []
  return slug && !other ? slug : benchmark
}

/** "on coding benchmarks". */
function fieldOfBenchmarks(words: string): string | undefined {
  const field = /\b(?:on|in)\s+([a-z][a-z-]+)\s+benchmarks?\b/.exec(words)?.[1]
  return field ? `benchmark.${benchmarkSlug(field)}` : undefined
}
