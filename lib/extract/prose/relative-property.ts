import { benchmarkSlug } from '../lexicon/benchmarks.ts'
import { INPUT_SIDE, OUTPUT_SIDE, RELATIVE_PROPERTIES } from '../lexicon/relative/properties.ts'
import type { Carried } from './discourse.ts'
import type { Reading } from './reading.ts'
import { type Phrase, REACH } from './relative-phrases.ts'
import type { Sentence } from './sentence.ts'

/**
 * What a relative phrase is about; `price` stands for both prices until the document's figures are known. Several where
 * it is said of the prices that its sentence gives.
 */
export function relativeProperties(
  sentence: Sentence,
  phrase: Phrase,
  carried: Carried,
  readings: readonly Reading[],
): readonly string[] {
  if (phrase.relation === 'difference') return listed(scoreProperty(sentence, phrase, carried))
  const { text, start, end } = sentence
  const own = ownWords(text.slice(phrase.start, Math.min(end, phrase.end + REACH)))
  const before = clauseBefore(text.slice(start, phrase.start))
  const said =
    speedProperty(sentence, phrase, carried) ??
    cachedProperty(text.slice(Math.max(start, phrase.start - REACH), phrase.start), own) ??
    phrase.property ??
    firstNamed(own) ??
    fieldOfBenchmarks(own) ??
    benchmarkNear(sentence, phrase, own) ??
    scoreAgain(own, carried) ??
    firstNamed(before) ??
    fieldOfBenchmarks(text.slice(start, phrase.start))
  if (said === 'price') return [directed(said, own, before)]
  if (said) return [said]
  const side = sideOf(own)
  if (side && hasPrices(sentence)) return [side]
  return stated(sentence, phrase, carried, readings)
}

const listed = (property: string | undefined): readonly string[] => (property ? [property] : [])

/** The words of a phrase up to the end of what it says. */
const ownWords = (words: string): string =>
  words.split(
    /[;。；]|\.\s|,\s(?:and|but|und|y|et|aber|pero|mais)\s|\s(?:and|und|y|et)\s(?:not|nicht|no)\s/,
  )[0] ?? words

/** The words from the last stop on: a comma in a number is none. */
const clauseBefore = (words: string): string => words.split(/[;:；：。]|[,，、](?!\d)/).at(-1) ?? words

/** The property that words name first. */
function firstNamed(words: string): string | undefined {
  let first: { at: number; property: string } | undefined
  for (const { property, words: shape } of RELATIVE_PROPERTIES) {
    const at = shape.exec(words)?.index
    if (at !== undefined && (first === undefined || at < first.at)) first = { at, property }
  }
  return first?.property
}

/** "Twice as dear on input" is of one price; "on input and output" of both. */
function directed(price: string, own: string, before: string): string {
  return sideOf(own.split(/[,，、(（]/)[0] ?? own) ?? (mentionsSide(own) ? price : (sideOf(before) ?? price))
}

const mentionsSide = (words: string): boolean =>
  INPUT_SIDE.test(words.slice(0, 40)) || OUTPUT_SIDE.test(words.slice(0, 40))

function sideOf(words: string): 'price.input' | 'price.output' | 'price' | undefined {
  const [input, output] = [INPUT_SIDE.test(words), OUTPUT_SIDE.test(words)]
  if (input && output) return 'price'
  return input ? 'price.input' : output ? 'price.output' : undefined
}

const hasPrices = ({ text, figures, start, end }: Sentence): boolean =>
  figures.some((figure) => figure.kind === 'figure' && figure.currency !== undefined) ||
  firstNamed(text.slice(start, end)) === 'price'

/** Where the phrase says nothing: of what its sentence states, else, after "that is", of what the one before stated. */
function stated(
  { text, start, end }: Sentence,
  phrase: Phrase,
  carried: Carried,
  readings: readonly Reading[],
): readonly string[] {
  const nearest =
    readings.findLast(({ figure }) => figure.end <= phrase.start) ??
    (phrase.ownFormer ? readings[0] : undefined)
  const leaning =
    /^(?:that|this|it)(?:['’]s| is)|^(?:das|dies) (?:ist|sind)|^es(?:o|to) (?:es|supone)|^c['’]est|^soit|^(?:这|这是|これは|それは)/i.test(
      text.slice(start, end),
    )
  const before = leaning ? (carried.left?.stated ?? []) : []
  const properties = nearest ? [nearest.property] : before.slice(0, 1).map(({ property }) => property)
  const [property] = properties
  if (!property?.startsWith('price.')) return properties.filter(isRelative)
  const all = nearest ? readings.map((reading) => reading.property) : before.map((other) => other.property)
  return [...new Set(all.filter((other) => other.startsWith('price.')))]
}

/** Dates and licences have no multiples. */
const isRelative = (property: string): boolean => !/^(?:release_date|knowledge_cutoff|license)/.test(property)

/** "cached input costs 90% less than fresh input". */
const cachedProperty = (before: string, own: string): string | undefined =>
  /\bcach\w*|gecacht|zwischengespeichert|en caché|mis en cache|缓存|キャッシュ/i.test(clauseBefore(before)) &&
  isPrice(own)
    ? 'price.cached_input'
    : undefined

const isPrice = (words: string): boolean =>
  firstNamed(words)?.startsWith('price') === true ||
  /\b(?:less|discount|off|Rabatt|weniger|descuento|menos|remise|moins)\b|便宜|折扣|安|割引/i.test(words) ||
  words.length < 12

function benchmarkNear({ text, benchmarks }: Sentence, phrase: Phrase, own: string): string | undefined {
  if (/^\s*(?:faster|slower)/.test(text.slice(phrase.end, phrase.end + 12))) return undefined
  if (phrase.ownFormer || firstNamed(own)) return undefined
  const later = benchmarks.find((b) => b.start >= phrase.end && b.start < phrase.end + REACH)
  const near = later ?? benchmarks.findLast((b) => b.end <= phrase.start)
  return near ? `benchmark.${near.slug}` : undefined
}

/** "about three times the score of X" after a sentence about one benchmark. */
function scoreAgain(own: string, carried: Carried): string | undefined {
  const slug = /\bscores?\b|得分|スコア|puntuación|Punktzahl/i.test(own) ? onlyBenchmark(carried) : undefined
  return slug ? `benchmark.${slug}` : undefined
}

/** "35% slower" beside tokens per second is of that. */
function speedProperty({ text, figures }: Sentence, phrase: Phrase, { left }: Carried): string | undefined {
  const faster =
    /^\s*(?:times\s|as\s|so\s)?(?:fast(?:er)?|slow(?:er)?|quick(?:er)?|schnell(?:er)?|langsam(?:er)?|más (?:rápid|lent)\w*|plus (?:rapide|lent)\w*|(?:的)?速度|速[いく]|快|慢)/i
  if (!faster.test(text.slice(phrase.end)) && !/[快慢]\s*$/.test(text.slice(0, phrase.start)))
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
