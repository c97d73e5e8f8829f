import { checkOrdinary } from './check-of-itself.ts'
import { checkChange, checkPair } from './check-told.ts'
import type { CheckableStatement, CheckedRelation, DerivedCheck } from './derived-check.ts'
import { type PlainFigure, statedWords } from './derived-figure.ts'
import { isLikeBuild, type Operands, operandsOf, workingsOf } from './derived-operands.ts'
import { bearsOut } from './holds.ts'

/** What a discount on a property of one model is taken from, when the model is compared with itself. */
const BASE_OF: ReadonlyMap<string, string> = new Map([
  ['price.cached_input', 'price.input'],
  ['price.cache_write', 'price.input'],
  ['parameters.active', 'parameters.total'],
  ['max_input', 'context_window'],
  ['max_output', 'context_window'],
])

/** The topics whose figures a relative statement is checked by. */
export function topicsNeeded(
  derived: CheckedRelation,
): readonly { readonly modelKey: string; readonly property: string }[] {
  const { modelKey, comparatorKey, property } = derived
  const base = baseOf(derived)
  const subject = { modelKey, property }
  return comparatorKey === null || base === undefined
    ? [subject]
    : [subject, { modelKey: comparatorKey, property: base }]
}

/** The property that the figure to compare with is of. */
const baseOf = ({ modelKey, comparatorKey, property }: CheckedRelation): string | undefined =>
  comparatorKey === modelKey ? BASE_OF.get(property) : property

/**
 * Holds a relative statement against the figures of its own document. Where several pairs of figures could be meant, it
 * holds when one pair bears it out. A figure that the document does not give is taken from `others` (the best
 * supported ones, say), and the calculation says so; the figures that the statement itself tells come before those.
 */
export function checkDerived<F extends PlainFigure>(
  derived: CheckableStatement,
  own: readonly F[],
  others: readonly F[] = [],
): DerivedCheck<F> {
  const byOwn = checkBy(derived, own)
  if (byOwn.holds) return byOwn
  const byPair = checkPair<F>(derived)
  if (byPair && (byPair.holds || byOwn.holds === null)) return byPair
  return byOwn.holds === null && others.length > 0 ? checkBy(derived, own, others) : byOwn
}

function checkBy<F extends PlainFigure>(
  derived: CheckableStatement,
  own: readonly F[],
  others: readonly F[] = [],
): DerivedCheck<F> {
  if (isOfItself(derived)) return checkChange(derived, own) ?? checkOrdinary(derived, own)
  const operands = operandsOf(derived, baseOf(derived), own, others)
  const workings = workingsOf(derived, operands)
  const fitting = workings.find(({ figure }) => bearsOut(derived, figure))
  const working = fitting ?? workings.find(isLikeBuild)
  if (!working) return { holds: null, calculation: `cannot be checked: ${missingWords(derived, operands)}` }
  const holds = fitting !== undefined
  const verdict = `${holds ? 'holds' : 'does not hold'}${operands.isBorrowed ? ' by the figures of others' : ''}`
  return { holds, calculation: `${working.working}, stated ${statedWords(derived)}: ${verdict}`, working }
}

/** Against the same model's former or ordinary value, and not one property against another. */
const isOfItself = ({ modelKey, comparatorKey, property }: CheckedRelation): boolean =>
  comparatorKey === null || (comparatorKey === modelKey && !BASE_OF.has(property))

function missingWords<F>({ comparatorKey }: CheckedRelation, { subjects, comparators }: Operands<F>): string {
  if (comparatorKey === null) return 'it is not said what it is compared with'
  if (subjects.length === 0) return 'the figure itself is not given'
  return comparators.length === 0
    ? 'the figure to compare with is not given'
    : 'the figures are not of one case'
}
