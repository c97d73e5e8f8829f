import { Decimal } from '../claims/decimal.ts'
import type { DerivedStatement } from '../claims/derived-statement.ts'
import type { Finding } from '../claims/judgement.ts'
import { scopeKey } from '../claims/qualifier.ts'
import type { Statement } from '../claims/statement.ts'
import { numberValue, rangeValue, type Value, valueKey } from '../claims/value.ts'
import { checkDerived } from './check-derived.ts'
import { effectiveScope } from './compare-scopes.ts'
import { statedWords } from './derived-figure.ts'
import { propertyWords } from './explain/side-words.ts'
import { findingOf, type Operand } from './finding.ts'

const UNIT_OF = { percent_change: '%', ratio: 'times', difference: '' } as const

/** Computed figures are shown, and compared the next time, at this many digits. */
const DIGITS = 4

/**
 * A finding when the figures of `statements` do not bear a derived statement of the source out; undefined when they
 * do, or cannot tell. Side a is the stated figure, side b the computed one.
 */
export function judgeDerived(
  derived: DerivedStatement,
  statements: readonly Statement[],
  sourceId: string,
): Finding | undefined {
  const { holds, calculation, working } = checkDerived(derived, statements)
  if (holds !== false || !working) return undefined
  const { subject, comparator, figure } = working
  const unit = derived.relation === 'difference' ? subject.unit : UNIT_OF[derived.relation]
  const computed = operand(derived, subject, numberValue(figure.toSignificantDigits(DIGITS)), unit, [
    subject,
    ...(comparator ? [comparator] : []),
  ])
  const stated = operand(derived, subject, statedValue(derived), unit, [])
  const finding = findingOf({
    rule: 'derived_figure',
    kind: 'arithmetic',
    severity: 'medium',
    property: derived.property,
    a: stated,
    b: computed,
    sentence: sentenceFor(derived, subject, calculation),
  })
  return { ...finding, a: { ...finding.a, sourceIds: [sourceId] } }
}

function statedValue({ figure, figureHigh }: DerivedStatement): Value {
  if (figureHigh === undefined) return numberValue(figure)
  const [low, high] = [new Decimal(figure), new Decimal(figureHigh)]
  return low.lte(high) ? rangeValue(low, high) : rangeValue(high, low)
}

function operand(
  derived: DerivedStatement,
  subject: Statement,
  value: Value,
  unit: string,
  statements: readonly Statement[],
): Operand {
  const qualifiers = effectiveScope(subject.qualifiers)
  // The comparator is part of what is computed: another model compared with is another finding.
  const scope = `${scopeKey(qualifiers)};vs=${derived.comparatorKey ?? ''}`
  return {
    property: derived.property,
    qualifiers,
    scopeKey: scope,
    modality: derived.modality,
    standing: 'stated',
    value,
    valueKey: valueKey(value),
    unit,
    written: statedWords(derived),
    statements,
  }
}

function sentenceFor(derived: DerivedStatement, subject: Statement, calculation: string): string {
  const against = derived.comparator === null ? '' : ` compared with ${derived.comparator}`
  return `On ${propertyWords({ property: derived.property, statements: [subject] })} of ${derived.subject}${against}, a relative statement is not borne out by the figures: ${calculation}.`
}
