import type { DerivedStatement } from '../claims/derived-statement.ts'
import { compareScopes } from './compare-scopes.ts'
import { type Computed, compute, type PlainFigure, type Relation, statedWords } from './derived-figure.ts'
import { bearsOut } from './holds.ts'

/** A derived statement as far as arithmetic goes; a mention with its subjects known is one. */
export type CheckedRelation = Relation & Pick<DerivedStatement, 'modelKey' | 'comparatorKey' | 'property'>

export interface DerivedCheck<F extends PlainFigure = PlainFigure> {
  /** Null when a figure is missing. */
  readonly holds: boolean | null
  /** "(320 − 190) / 320 = 40.6 %, stated 40 %: holds", or what is missing. */
  readonly calculation: string
  readonly working?: Computed & { readonly subject: F; readonly comparator: F }
}

/** What a discount on a property of one model is taken from, when the model is compared with itself. */
const BASE_OF: ReadonlyMap<string, string> = new Map([
  ['price.cached_input', 'price.input'],
  ['price.cache_write', 'price.input'],
  ['parameters.active', 'parameters.total'],
  ['max_input', 'context_window'],
  ['max_output', 'context_window'],
])

/**
 * Holds a relative statement against figures (those of the same document, else the best supported ones). Where several
 * pairs of figures could be meant, it holds when one pair bears it out.
 */
export function checkDerived<F extends PlainFigure>(
  derived: CheckedRelation,
  figures: readonly F[],
): DerivedCheck<F> {
  const workings = workingsOf(derived, figures)
  const stated = statedWords(derived)
  const fitting = workings.find(({ figure }) => bearsOut(derived, figure))
  const working = fitting ?? workings[0]
  if (!working) return { holds: null, calculation: `cannot be checked: ${missingWords(derived, figures)}` }
  const holds = fitting !== undefined
  const verdict = holds ? 'holds' : 'does not hold'
  return { holds, calculation: `${working.working}, stated ${stated}: ${verdict}`, working }
}

function workingsOf<F extends PlainFigure>(derived: CheckedRelation, figures: readonly F[]) {
  const { subjects, comparators } = operandsOf(derived, figures)
  const pairs = subjects.flatMap((subject) =>
    comparators
      .filter((comparator) => isOneCase(subject, comparator))
      .map((comparator) => ({ subject, comparator })),
  )
  return pairs.flatMap(({ subject, comparator }) => {
    const computed = compute(derived, subject, comparator)
    return computed ? [{ ...computed, subject, comparator }] : []
  })
}

function operandsOf<F extends PlainFigure>(derived: CheckedRelation, figures: readonly F[]) {
  const of = (modelKey: string | null, property: string) =>
    figures.filter((figure) => figure.modelKey === modelKey && figure.property === property)
  const { modelKey, comparatorKey, property } = derived
  const isOfItself = comparatorKey === modelKey
  const base = isOfItself ? BASE_OF.get(property) : property
  return { subjects: of(modelKey, property), comparators: base === undefined ? [] : of(comparatorKey, base) }
}

/** Both figures of one unit and one scope: a test with tools is not set against one without. */
function isOneCase(a: PlainFigure, b: PlainFigure): boolean {
  return a.unit === b.unit && compareScopes(a.qualifiers, b.qualifiers, a.property).kind === 'same'
}

function missingWords(derived: CheckedRelation, figures: readonly PlainFigure[]): string {
  const { subjects, comparators } = operandsOf(derived, figures)
  if (derived.comparatorKey === null) return 'it is not said what it is compared with'
  if (subjects.length === 0) return 'the figure itself is not given'
  return comparators.length === 0
    ? 'the figure to compare with is not given'
    : 'the figures are not of one case'
}
