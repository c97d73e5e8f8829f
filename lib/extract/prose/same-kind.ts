import type { Figure } from '../figures/figure.ts'
import type { Stated } from './discourse.ts'

/** A bare number repeats any unit, a scaled one a count, a percentage a score. */
export function isSameKind(figure: Figure, { property, unit }: Stated): boolean {
  if (unit === 'date') return false
  if (figure.unit !== undefined) return figure.unit === unit && !property.startsWith('price.')
  if (figure.scaled) return /^(?:context_window|max_|parameters|training)/.test(property)
  // a bare number beside a score is one where it has decimals too
  if (property.startsWith('benchmark.'))
    return figure.decimals || (unit === undefined && figure.low.gte(LEAST_RATING))
  // nobody writes "8.41" for a window
  if (/^(?:context_window|max_)/.test(property)) return !figure.decimals && figure.low.gte(LEAST_WINDOW)
  return /^(?:throughput|latency|rate_limit)/.test(property)
}

/** Ratings in a sentence: "X at 1,271 Elo, Y at 1,259"; no share is so large. */
const LEAST_RATING = 500

const LEAST_WINDOW = 1000

export const withUnit = (figure: Figure, { unit }: Stated): Figure =>
  figure.unit === undefined && unit && unit !== 'date' && unit !== 'tokens' ? { ...figure, unit } : figure
