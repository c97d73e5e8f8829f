import type { CheckableStatement, DerivedCheck } from './derived-check.ts'
import { compute, type PlainFigure, statedWords } from './derived-figure.ts'
import { isOneCase } from './derived-operands.ts'
import { bearsOut } from './holds.ts'

/**
 * "In batch mode X costs half", "the price fell by 80%": against the same model's ordinary or former figure. Nothing
 * says which figures are meant, so those that bear the statement out are taken, and others tell nothing.
 */
export function checkOrdinary<F extends PlainFigure>(
  derived: CheckableStatement,
  own: readonly F[],
): DerivedCheck<F> {
  const mine = figuresOf(derived, own)
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

/** What the document gives of the property that a statement is about. */
export const figuresOf = <F extends PlainFigure>(
  { modelKey, property }: CheckableStatement,
  own: readonly F[],
): readonly F[] => own.filter((figure) => figure.modelKey === modelKey && figure.property === property)

/** The first figure is of a tier, the second of none, and nothing else tells them apart. */
function isTierOf(subject: PlainFigure, ordinary: PlainFigure): boolean {
  const { tier, ...rest } = subject.qualifiers
  return (
    tier !== undefined &&
    ordinary.qualifiers.tier === undefined &&
    isOneCase({ ...subject, qualifiers: rest }, ordinary)
  )
}
