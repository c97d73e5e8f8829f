import type { DerivedStatement } from '../claims/derived-statement.ts'
import { compareScopes } from './compare-scopes.ts'
import { type Computed, compute, type PlainFigure, type Relation } from './derived-figure.ts'

export interface Operands<F> {
  readonly subjects: readonly F[]
  readonly comparators: readonly F[]
  /** One of the two is not the document's own. */
  readonly isBorrowed: boolean
}

/** A relation worked out from the figures that it may speak of. */
export interface Working<F> extends Computed {
  readonly subject: F
  /** Absent where it is what the statement itself tells that the figure was before. */
  readonly comparator?: F
}

/** The figures of both sides; `base` is the property to compare with. What is not the document's own is borrowed. */
export function operandsOf<F extends PlainFigure>(
  { modelKey, comparatorKey, property }: Pick<DerivedStatement, 'modelKey' | 'comparatorKey' | 'property'>,
  base: string | undefined,
  own: readonly F[],
  others: readonly F[],
): Operands<F> {
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

/** What the relation comes to, for each pair of figures of one case. */
export function workingsOf<F extends PlainFigure>(
  relation: Relation,
  { subjects, comparators }: Operands<F>,
): readonly Required<Working<F>>[] {
  return subjects.flatMap((subject) =>
    comparators.flatMap((comparator) => {
      const computed = isOneCase(subject, comparator) ? compute(relation, subject, comparator) : undefined
      return computed ? [{ ...computed, subject, comparator }] : []
    }),
  )
}

/**
 * Both figures of one unit and one scope: a test with tools is not set against one without. The builds of two models
 * are never one, and need not be; who runs them at home takes of each the copy that fits.
 */
export function isOneCase(a: PlainFigure, b: PlainFigure): boolean {
  const [x, y] =
    a.modelKey === b.modelKey
      ? [a.qualifiers, b.qualifiers]
      : [a, b].map(({ qualifiers: { version, quantization, ...rest } }) => rest)
  return a.unit === b.unit && compareScopes(x ?? {}, y ?? {}, a.property).kind === 'same'
}

/** Copies quantized in different ways bear a statement out, but do not refute it. */
export const isLikeBuild = ({ subject, comparator }: Required<Working<PlainFigure>>): boolean =>
  subject.qualifiers.quantization === comparator.qualifiers.quantization
