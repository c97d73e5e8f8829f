import { benchmarkSlug } from '../lexicon/benchmarks.ts'
import type { Carried } from './discourse.ts'
import { type Phrase, REACH } from './relative-phrase.ts'
import type { Sentence } from './sentence.ts'

/** A benchmark after the phrase, else the last one before it. */
export function benchmarkNear({ text, benchmarks }: Sentence, phrase: Phrase): string | undefined {
  if (/^\s*(?:faster|slower)/.test(text.slice(phrase.end, phrase.end + 12))) return undefined
  if (phrase.ownFormer) return undefined
  const later = benchmarks.find((b) => b.start >= phrase.end && b.start < phrase.end + REACH)
  const near = later ?? benchmarks.findLast((b) => b.end <= phrase.start)
  return near ? `benchmark.${near.slug}` : undefined
}

/** "about three times the score of X" after a sentence about one benchmark. */
export function scoreAgain(own: string, carried: Carried): string | undefined {
  const slug = /\bscores?\b|得分|スコア|puntuación|Punktzahl/i.test(own) ? onlyBenchmark(carried) : undefined
  return slug ? `benchmark.${slug}` : undefined
}

/** The benchmark that a difference in points is of. */
export function scoreProperty(
  { benchmarks }: Sentence,
  phrase: Phrase,
  carried: Carried,
): string | undefined {
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
export function fieldOfBenchmarks(words: string): string | undefined {
  const field = /\b(?:on|in)\s+([a-z][a-z-]+)\s+benchmarks?\b/.exec(words)?.[1]
  return field ? `benchmark.${benchmarkSlug(field)}` : undefined
}
