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

/** The topics whose figures a relative statement is checked by. */
export function topicsNeeded({
  modelKey,
  comparatorKey,
  property,
}: CheckedRelation): readonly { readonly modelKey: string; readonly property: string }[] {
  const base = comparatorKey === modelKey ? BASE_OF.get(property) : property
  const subject = { modelKey, property }
  return comparatorKey === null || base === undefined
    ? [subject]
    : [subject, { modelKey: comparatorKey, property: base }]
}

/**
 * Holds a relative statement against the figures of its own document. Where several pairs of figures could be meant, it
 * holds when one pair bears it out. A figure that the document does not give is taken from `others` (the best
 * supported ones, say), and the calculation says so.
 */
export function checkDerived<F extends PlainFigure>(
  derived: CheckedRelation,
  own: readonly F[],
  others: readonly F[] = [],
): DerivedCheck<F> {
  if (isOfItself(derived)) return checkOrdinary(derived, own)
  const operands = operandsOf(derived, own, others)
  const workings = workingsOf(derived, operands)
  const fitting = workings.find(({ figure }) => bearsOut(derived, figure))
  const working = fitting ?? workings[0]
  if (!working) return { holds: null, calculation: `cannot be checked: ${missingWords(derived, operands)}` }
  const holds = fitting !== undefined
  const verdict = `${holds ? 'holds' : 'does not hold'}${operands.isBorrowed ? ' by the figures of others' : ''}`
  return { holds, calculation: `${working.working}, stated ${statedWords(derived)}: ${verdict}`, working }
}

/** Against the same model's former or ordinary value, and not one property against another. */
const isOfItself = ({ modelKey, comparatorKey, property }: CheckedRelation): boolean =>
  comparatorKey === null || (comparatorKey === modelKey && !BASE_OF.has(property))

/**
 * "In batch mode X costs half", "the price fell by 80%": against the same model's ordinary or former figure. Nothing
 * says which figures are meant, so those that bear the statement out are taken, and others tell nothing.
 */
function checkOrdinary<F extends PlainFigure>(derived: CheckedRelation, own: readonly F[]): DerivedCheck<F> {
  const mine = own.filter(
    ({ modelKey, property }) => modelKey === derived.modelKey && property === derived.property,
  )
  const workings = mine.flatMap((subject) =>
    mine.flatMap((comparator) => {
      const isPair =
        subject !== comparator && (isTierOf(subject, comparator) || isOneCase(subject, comparator))
      const computed = isPair ? compute(derived, subject, comparator) : undefined
      return computed ? [{ ...computed, subject, comparator }] : []
    }),
  )
  const working = workings.find(({ figure }) => bearsOut(derived, figure))
  return working
    ? { holds: true, calculation: `${working.working}, stated ${statedWords(derived)}: holds`, working }
    : { holds: null, calculation: 'cannot be checked: it is not said what it is compared with' }
}

/** The first figure is of a tier, the second of none, and nothing else tells them apart. */
function isTierOf(subject: PlainFigure, ordinary: PlainFigure): boolean {
  const { tier, ...rest } = subject.qualifiers
  return (
    tier !== undefined &&
    ordinary.qualifiers.tier === undefined &&
    isOneCase({ ...subject, qualifiers: rest }, ordinary)
  )
}

interface Operands<F> {
  readonly subjects: readonly F[]
  readonly comparators: readonly F[]
  /** One of the two is not the document's own. */
  readonly isBorrowed: boolean
}

function operandsOf<F extends PlainFigure>(
  { modelKey, comparatorKey, property }: CheckedRelation,
  own: readonly F[],
  others: readonly F[],
): Operands<F> {
  const base = comparatorKey === modelKey ? BASE_OF.get(property) : property
  const subjects = figuresFor(modelKey, property, own, others)
  const comparators = figuresFor(comparatorKey, base, own, others)
  return {
    subjects: subjects.figures,
    comparators: comparators.figures,
    isBorrowed: subjects.isBorrowed || comparators.isBorrowed,
  }
}

function figuresFor<F extends PlainFigure>(
  modelKey: string | null,
  property: string | undefined,
  own: readonly F[],
  others: readonly F[],
): { readonly figures: readonly F[]; readonly isBorrowed: boolean } {
  const of = (figures: readonly F[]) =>
    figures.filter((figure) => figure.modelKey === modelKey && figure.property === property)
  const mine = of(own)
  return mine.length > 0 ? { figures: mine, isBorrowed: false } : { figures: of(others), isBorrowed: true }
}

function workingsOf<F extends PlainFigure>(derived: CheckedRelation, { subjects, comparators }: Operands<F>) {
  return subjects.flatMap((subject) =>
    comparators.flatMap((comparator) => {
      const computed = isOneCase(subject, comparator) ? compute(derived, subject, comparator) : undefined
      return computed ? [{ ...computed, subject, comparator }] : []
    }),
  )
}

/**
 * Both figures of one unit and one scope: a test with tools is not set against one without. The builds of two models
 * are never one, and need not be.
 */
function isOneCase(a: PlainFigure, b: PlainFigure): boolean {
  const [x, y] =
    a.modelKey === b.modelKey
      ? [a.qualifiers, b.qualifiers]
      : [a, b].map(({ qualifiers: { version, ...rest } }) => rest)
  return a.unit === b.unit && compareScopes(x ?? {}, y ?? {}, a.property).kind === 'same'
}

function missingWords<F>({ comparatorKey }: CheckedRelation, { subjects, comparators }: Operands<F>): string {
  if (comparatorKey === null) return 'it is not said what it is compared with'
  if (subjects.length === 0) return 'the figure itself is not given'
  return comparators.length === 0
    ? 'the figure to compare with is not given'
    : 'the figures are not of one case'
}
