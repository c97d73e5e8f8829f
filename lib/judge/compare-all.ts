import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'
import { compareCamps } from './compare-camps.ts'
import { LIMITS } from './limits.ts'
import type { Surroundings } from './surroundings.ts'
import type { Verdict } from './verdict.ts'

/** Two camps that were held against each other, and what came of it. */
export interface Comparison {
  readonly a: Camp
  readonly b: Camp
  readonly verdict: Verdict
}

/**
 * Holds the camps of a topic against each other. Up to {@link LIMITS.leadingCamps} values all pairs are compared;
 * beyond, the best supported ones all with each other and every other value with the first few of them.
 */
export function compareAll(camps: readonly Camp[], around: Surroundings): readonly Comparison[] {
  const ranked = camps.toSorted(bySupport)
  const leading = ranked.slice(0, LIMITS.leadingCamps)
  const others = ranked.slice(LIMITS.leadingCamps)
  const pairs = [
    ...leading.flatMap((a, index) => leading.slice(index + 1).map((b) => [a, b] as const)),
    ...others.flatMap((a) => leadersFor(a, leading).map((b) => [a, b] as const)),
  ]
  return pairs.map((pair) => compareInOrder(pair, around))
}

function bySupport(a: Camp, b: Camp): number {
  return b.sources - a.sources || compareText(a.key, b.key)
}

function leadersFor(camp: Camp, leading: readonly Camp[]): readonly Camp[] {
  const ofScope = leading.filter(({ scopeKey }) => scopeKey === camp.scopeKey)
  return (ofScope.length > 0 ? ofScope : leading).slice(0, LIMITS.leadersForOthers)
}

function compareInOrder([x, y]: readonly [Camp, Camp], around: Surroundings): Comparison {
  const [a, b] = compareText(x.key, y.key) <= 0 ? [x, y] : [y, x]
  return { a, b, verdict: compareCamps(a, b, around) }
}
