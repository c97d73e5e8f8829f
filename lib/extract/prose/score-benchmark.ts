import type { BenchmarkMention } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'
import { isHighScore, isRating, isSignless } from './bare-score.ts'
import { earlierBenchmark, sameBenchmark, slashedAgain } from './benchmark-again.ts'
import { joinedBenchmark } from './benchmark-joined.ts'
import type { BenchmarkNear } from './benchmark-near.ts'
import { pairedBenchmark } from './benchmark-paired.ts'
import type { Carried } from './discourse.ts'
import { CHANGED_TO } from './phrase-features.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import { isSlashed, type Series, seriesAt } from './series.ts'

export const canBeScore = (figure: Figure): boolean =>
  !figure.currency &&
  !figure.scaled &&
  !figure.signed &&
  (figure.unit === 'percent' || figure.unit === undefined)

/** The benchmark of a score by where it stands; null where it is none, undefined where no name is near. */
export function benchmarkOf(
  sentence: Sentence,
  index: number,
  figure: Figure,
  carried: Carried,
): BenchmarkNear | null | undefined {
  const series = seriesAt(sentence, index)
  const earlier = earlierBenchmark(sentence, figure, carried) ?? slashedAgain(sentence, series, carried)
  if (earlier) return earlier
  const joined = joinedBenchmark(sentence, index)
  const before = sentence.benchmarks.findLast((b) => b.end <= figure.start)
  const paired = pairedBenchmark(sentence, series, figure)
  const former = formerScore(sentence, index, carried)
  if (former) return former
  if (figure.unit === undefined && !joined && !isSignless(sentence, before, figure))
    return bareScore(sentence, figure, series, paired)
  if (paired !== undefined) return paired
  if (!joined && isRowAfterSeveral(sentence, series)) return null
  return benchmarkAfter(sentence, index, figure, joined ?? before) ?? sameBenchmark(sentence, figure, carried)
}

/** "X scores 79 on A and 63 on B; Y gets 80 and 66": which of them a row is of, the benchmark that stands nearest does not say. */
const isRowAfterSeveral = ({ benchmarks }: Sentence, series: Series): boolean =>
  series.figures.length > 1 &&
  new Set(benchmarks.flatMap(({ slug, end }) => (end <= series.start ? [slug] : []))).size > 1

/** "GSM8K: 71.3 -> 82.6", "rose from 71.3 to 82.6": what a score has become is of the same benchmark. */
function formerScore(sentence: Sentence, index: number, carried: Carried): BenchmarkNear | null | undefined {
  const former = sentence.figures[index - 1]
  const figure = sentence.figures[index]
  if (former?.kind !== 'figure' || figure?.kind !== 'figure' || !canBeScore(former)) return undefined
  if (figure.unit !== former.unit || !CHANGED_TO.test(sentence.text.slice(former.end, figure.start)))
    return undefined
  return benchmarkOf(sentence, index - 1, former, carried)
}

/** A number without a sign and without a verb of scoring: a rating, or one of "61.0/52.4/70.3". */
function bareScore(
  sentence: Sentence,
  figure: Figure,
  series: Series,
  paired: BenchmarkMention | null | undefined,
): BenchmarkMention | null {
  if (isRating(sentence, figure) || isHighScore(sentence, figure)) return sentence.benchmarks[0] ?? null
  return paired && isSlashed(sentence, series) ? paired : null
}

/** "At 68.2%, X leads our GPQA table": of the one that follows; else of the one before, else of one right after. */
function benchmarkAfter(
  { text, start, end, figures, benchmarks }: Sentence,
  index: number,
  figure: Figure,
  before: BenchmarkMention | undefined,
): BenchmarkMention | undefined {
  const next = figures[index + 1]?.start ?? end
  const after = benchmarks.find((b) => b.start >= figure.end && b.start < next)
  if (after && /^(?:At|With|Mit|Bei|Con|Avec|À)\s+$/.test(text.slice(start, figure.start))) return after
  const close = after && /^\s*[A-Za-z ]{0,16}$/.test(text.slice(figure.end, after.start)) ? after : undefined
  return before ?? close
}

/** "Claude Opus 4 (May 14, 2025): 67.60" under a benchmark: a line of a name and a number. */
export function isLoneScore({ text, start, end, names }: Sentence, figure: Figure): boolean {
  const [name, other] = names
  if (start > 0 || !name || other || name.end > figure.start) return false
  if (!(figure.decimals || figure.low.gte(LEAST_RATING)) || figure.high) return false
  return (
    !/\p{L}/u.test(text.slice(start, name.start)) &&
    ASIDE_AND_SIGN.test(text.slice(name.end, figure.start)) &&
    /^\s*(?:[(（[][^\n]*)?$/.test(text.slice(figure.end, end))
  )
}

const ASIDE_AND_SIGN = /^[\s*_]*(?:[(（][^()（）]*[)）][\s*_]*[:：–—=-]?|[:：–—=-])\s*$/
const LEAST_RATING = 500

const THE_BENCHMARK =
  /\b(?:(?:the|this|that) (?:benchmark|leaderboard|test)|of (?:the )?tasks|score[ds]?|performance|tries|try|accuracy)\b|该基准/i

/** A percentage of a list or sentence that speaks of "the benchmark" without its name. */
export function isFreeScore({ text, start, end }: Sentence, figure: Range): boolean {
  const leads = text.slice(start, figure.start).trim() === '' && start === 0
  return (
    leads || THE_BENCHMARK.test(text.slice(start, end)) || /['’]s\s*$/.test(text.slice(start, figure.start))
  )
}
