import type { BenchmarkMention } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'
import type { Sentence } from './sentence.ts'
import type { Series } from './series.ts'

const RESPECTIVELY =
  /respectively|分别|分別|それぞれ|jeweils|beziehungsweise|bzw\.|respectivamente|respectivement/i

/**
 * "On A, B and C, X scores 1, 2 and 3 respectively", "X gets 1/2/3": benchmarks and figures pair off. Null where they
 * should and do not; undefined where nothing asks for it.
 */
export function pairedBenchmark(
  sentence: Sentence,
  series: Series,
  figure: Figure,
): BenchmarkMention | null | undefined {
  const { text, start, end, figures, benchmarks } = sentence
  if (benchmarks.length < 2) return undefined
  const list = benchmarkList(sentence, series)
  if (list.length > 1 && list.length === series.figures.length) return list[series.index]
  if (!RESPECTIVELY.test(text.slice(start, end))) return undefined
  const scores = figures.filter((other) => other.kind === 'figure' && other.unit === 'percent')
  const at = scores.findIndex((score) => score.start === figure.start)
  const last = benchmarks.at(-1)
  const first = scores[0]
  if (series.figures.length < 2) return undefined
  if (at < 0 || !first || !last) return null
  const chained = last.end <= first.start || (benchmarks[0]?.start ?? 0) >= (scores.at(-1)?.end ?? 0)
  return chained && scores.length % benchmarks.length === 0
    ? (benchmarks[at % benchmarks.length] ?? null)
    : null
}

const JOINT = /^\s*(?:[,，、/]|[,，]?\s*(?:and|und|y|e|et|&|和|及|と|sowie))\s*$/

/** The benchmarks in a row that stand nearest before a series, or right after it. */
function benchmarkList({ text, benchmarks }: Sentence, series: Series): readonly BenchmarkMention[] {
  const nearest = benchmarks.findLastIndex((b) => b.end <= series.start)
  const from = nearest >= 0 ? nearest : benchmarks.findIndex((b) => b.start >= series.end)
  if (from < 0) return []
  const joined = (a: number, b: number) => {
    const [left, right] = [benchmarks[a], benchmarks[b]]
    return left !== undefined && right !== undefined && JOINT.test(text.slice(left.end, right.start))
  }
  let first = from
  let last = from
  while (joined(first - 1, first)) first--
  while (joined(last, last + 1)) last++
  return benchmarks.slice(first, last + 1)
}
