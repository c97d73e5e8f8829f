import type { BenchmarkMention } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'

/** What stands between the name of a test and its score: "MMLU 82", "GPQA: 61.2", "HumanEval = 90", "70% on MMLU". */
const BEFORE =
  /^(?:[\s:：=≈~≥≤(（,–—-]|(?:of|at|is|scored?|scores?|Punkte|puntuación|スコア|得分|分数|で|は|约|約|为))*$/i
const AFTER = /^\s*(?:\)|）)?\s*(?:on|in|at|for|bei|auf|en|sur|à)?\s*$/i
/** The end of what is said of a test. */
const STOP = /[.;。；]\s|[[{]/

/**
 * Whether a figure of a cell that names a test in its own words is the score: it stands beside the name, or is a share in
 * the same clause. Notes name tests, too, and hold other figures.
 */
export function isOwnScore(text: string, { start, end }: BenchmarkMention, figure: Figure): boolean {
  const isAfter = figure.start >= end
  const between = isAfter ? text.slice(end, figure.start) : text.slice(figure.end, start)
  if (figure.unit === 'percent') return !STOP.test(between)
  return (isAfter ? BEFORE : AFTER).test(between)
}
