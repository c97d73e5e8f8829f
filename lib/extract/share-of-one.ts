import type { Figure } from './figures/figure.ts'

/** At least two digits behind the point: "0.5" and "0.9" are percentages in tables of hard tests. */
const OF_ONE = /^0?[.,]\d{2,}$/
/** With three digits or more it is a share from here on, with two from further up: 0.07 % and 0.12 % are scores, too. */
const LEAST = { exact: 0.02, short: 0.2 } as const

/** "MMLU: 0.806" is 80.6 %: a score that is a share of correct answers, written as a part of one. */
export function shareOfOne(figure: Figure, written: string): Figure {
  const { low, high, unit } = figure
  if (unit !== undefined || high || low.gte(1) || !OF_ONE.test(written)) return figure
  const exact = written.replace(/^0?[.,]/, '').length >= 3
  return low.gte(exact ? LEAST.exact : LEAST.short) ? { ...figure, low: low.times(100) } : figure
}
