import { valueKey } from '../claims/value.ts'
import { figuresOf } from './check-of-itself.ts'
import type { CheckableStatement, DerivedCheck, PlainPair } from './derived-check.ts'
import { type Computed, compute, type PlainFigure, statedWords } from './derived-figure.ts'
import { bearsOut } from './holds.ts'

/**
 * "Fell by 60%, from $5 to $2": what the document gives now against what the statement tells that it was. Undefined
 * where it tells nothing, or nothing is given now.
 */
export function checkChange<F extends PlainFigure>(
  derived: CheckableStatement,
  own: readonly F[],
): DerivedCheck<F> | undefined {
  const { told } = derived
  if (told?.kind !== 'change') return undefined
  // a figure that is what it was before says nothing of now
  const now = figuresOf(derived, own).filter(
    ({ unit, value }) => unit === told.against.unit && valueKey(value) !== valueKey(told.against.value),
  )
  const workings = ordinaryFirst(now).flatMap((subject) => {
    const computed = compute(derived, subject, {
      ...subject,
      value: told.against.value,
      modality: 'asserted',
    })
    return computed ? [{ ...computed, subject }] : []
  })
  const working = workings.find(({ figure }) => bearsOut(derived, figure)) ?? workings[0]
  return working ? { ...verdict(derived, working), working } : undefined
}

/** "7.8 points lower (79.0% vs 86.8%)": by the two figures that the statement itself gives, whichever is whose. */
export function checkPair<F extends PlainFigure>(derived: CheckableStatement): DerivedCheck<F> | undefined {
  const { told } = derived
  if (!told?.own || told.own.unit !== told.against.unit) return undefined
  const workings = sidesOf(derived, told.kind, told.own, told.against).flatMap(
    ([subject, comparator]) => compute(derived, subject, comparator) ?? [],
  )
  const working = workings.find(({ figure }) => bearsOut(derived, figure)) ?? workings[0]
  return working && verdict(derived, working)
}

/** A change has an order; of two models either may stand first. */
function sidesOf(
  { modelKey, property }: CheckableStatement,
  kind: PlainPair['kind'],
  own: PlainPair['against'],
  against: PlainPair['against'],
): readonly (readonly [PlainFigure, PlainFigure])[] {
  const figure = ({ value, unit }: Pick<PlainFigure, 'value' | 'unit'>): PlainFigure => ({
    modelKey,
    subject: '',
    property,
    value,
    unit,
    qualifiers: {},
    modality: 'asserted',
  })
  const inOrder = [figure(own), figure(against)] as const
  return kind === 'change' ? [inOrder] : [inOrder, [inOrder[1], inOrder[0]]]
}

function verdict(derived: CheckableStatement, { figure, working }: Computed) {
  const holds = bearsOut(derived, figure)
  return {
    holds,
    calculation: `${working}, stated ${statedWords(derived)}: ${holds ? 'holds' : 'does not hold'}`,
  }
}

/** Of several cases the ordinary one is meant, unless another bears the statement out. */
const ordinaryFirst = <F extends PlainFigure>(figures: readonly F[]): readonly F[] =>
  figures.toSorted((a, b) => Object.keys(a.qualifiers).length - Object.keys(b.qualifiers).length)
