import type { BenchmarkMention } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'
import { isRating, isSignless } from './bare-score.ts'
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
  return benchmarkAfter(sentence, index, figure, joined ?? before) ?? sameBenchmark(sentence, figure, carried)
}

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
  if (isRating(sentence, figure)) return sentence.benchmarks[0] ?? null
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

const THE_BENCHMARK =
  /\b(?:(?:the|this|that) (?:benchmark|leaderboard|test)|of (?:the )?tasks|score[ds]?|performance|tries|try|accuracy)\b|该基准/i

/** A percentage of a list or sentence that speaks of "the benchmark" without its name. */
export function isFreeScore({ text, start, end }: Sentence, figure: Range): boolean {
  const leads = text.slice(start, figure.start).trim() === '' && start === 0
  return (
    leads || THE_BENCHMARK.test(text.slice(start, end)) || /['’]s\s*$/.test(text.slice(start, figure.start))
  )
}
