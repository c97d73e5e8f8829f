import type { Qualifiers } from '../../claims/qualifier.ts'
import type { Figure } from '../figures/figure.ts'
import { cueFor } from './cue-reach.ts'
import type { Stated } from './discourse.ts'
import { isMoney } from './price-direction.ts'
import type { Sentence } from './sentence.ts'
import { seriesAt } from './series.ts'

/** Conditions under which a model has other prices of the same kind. */
const CONDITIONS: readonly (keyof Qualifiers)[] = ['tier', 'context', 'platform', 'region']

/**
 * "$3 and $15. In batch it is $1.50 and $7.50": as many prices as were stated before, under a condition of their own,
 * are of the same kinds. None where the words name another model, which may be priced in another way.
 */
export function pricesAgain(
  sentence: Sentence,
  index: number,
  figure: Figure,
  stated: readonly Stated[],
  own: Qualifiers,
): readonly string[] {
  const row = seriesAt(sentence, index)
  if (!row.figures.every(isMoney) || figure.signed || isOfAnother(sentence, row.start)) return []
  const prices = stated.filter(({ property }) =>
    /^price\.(?:input|output|token|cached_input)$/.test(property),
  )
  // "directly from its maker, $2.50 and $15": what takes a condition away is one of its own, too
  const isNew = CONDITIONS.some(
    (key) =>
      (own[key] !== undefined || cueFor(sentence, figure, key) !== undefined) &&
      prices.every((one) => one.qualifiers[key] !== own[key]),
  )
  const kinds = [...new Set(prices.map(({ property }) => property))]
  if (!isNew || kinds.length === 0) return []
  if (row.figures.length === kinds.length) return kinds.slice(row.index, row.index + 1)
  return row.figures.length === 1 && isOneForBoth(prices) ? kinds : []
}

/** Whether a model is named between the prices before and these. */
function isOfAnother({ names, figures, start }: Sentence, position: number): boolean {
  const from = figures.findLast((other) => isMoney(other) && other.end <= position)?.end ?? start
  return names.some((name) => name.kind === 'model' && name.start >= from && name.end <= position)
}

/** One figure was stated of both ways: "$0.70 for input and output alike". */
const isOneForBoth = (prices: readonly Stated[]): boolean =>
  prices.length === 2 && prices[0]?.place !== undefined && prices[0].place === prices[1]?.place
