import type { BenchmarkMention } from '../extract-context.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { FoundSubject } from './finding.ts'
import { toSubject } from './name-subject.ts'
import type { Sentence } from './sentence.ts'

/** A score in brackets behind its benchmark, held against another's, and whose it is. */
export interface DuelScore {
  readonly benchmark: BenchmarkMention
  readonly subject: FoundSubject
}

const AGAINST =
  /^\s?(?:vs\.?|versus|against|compared (?:to|with)|gegen|gegenüber|statt|frente a|contra|contre|对比|对|対)\s?$/i

/**
 * "A outperforms B on MATH (80.4 vs. 74.6) and GPQA (56.1 vs. 50.6)": of two models that a sentence holds against each
 * other, the one that it is about has the first score of each bracket.
 */
export function duelScore(sentence: Sentence, index: number): DuelScore | undefined {
  const { text, figures, benchmarks } = sentence
  const isSecond = AGAINST.test(text.slice(figures[index - 1]?.end ?? 0, figures[index]?.start ?? 0))
  const first = figures[isSecond ? index - 1 : index]
  const second = figures[isSecond ? index : index + 1]
  if (first?.kind !== 'figure' || second?.kind !== 'figure') return undefined
  if (
    !AGAINST.test(text.slice(first.end, second.start)) ||
    !/^\s*\)/.test(text.slice(second.end, second.end + 4))
  )
    return undefined
  const benchmark = benchmarks.findLast(({ end }) => end <= first.start)
  if (!benchmark || !/^\s*\($/.test(text.slice(benchmark.end, first.start))) return undefined
  const rivals = rivalsBefore(sentence, first.start)
  const owner = rivals?.[isSecond ? 1 : 0]
  return owner ? { benchmark, subject: toSubject(owner) } : undefined
}

/** The two models that the words before speak of, the one that the sentence is about first. */
function rivalsBefore({ names }: Sentence, position: number): readonly NameMention[] | undefined {
  const models = names.filter(({ kind, end }) => kind === 'model' && end <= position)
  const [own, other, ...more] = [...new Map(models.map((name) => [name.key, name])).values()]
  if (!own || !other || more.length > 0) return undefined
  return own.comparator && !other.comparator ? [other, own] : [own, other]
}
