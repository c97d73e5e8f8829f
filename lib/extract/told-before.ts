import type { DerivedMention } from '../claims/derived-statement.ts'
import { nameKey } from '../claims/name-key.ts'
import { valueKey } from '../claims/value.ts'
import type { Draft } from './draft.ts'

/**
 * "X became 25% cheaper" beside a table with "Input (old)" and "Input (new)": what it is cheaper than stands in the
 * table. Taken only where the document gives one former value of that model's property.
 */
export function withFormer(
  derived: readonly DerivedMention[],
  former: readonly Draft[],
): readonly DerivedMention[] {
  if (former.length === 0) return derived
  return derived.map((statement) => {
    const { told, subjectRaw, comparatorRaw, property } = statement
    if (told || (comparatorRaw !== null && comparatorRaw !== subjectRaw)) return statement
    const mine = former.filter(
      (draft) => draft.property === property && nameKey(draft.subjectRaw ?? '') === nameKey(subjectRaw),
    )
    const [first] = mine
    if (!first || mine.some(({ value }) => valueKey(value) !== valueKey(first.value))) return statement
    const against = { value: first.value, unit: first.unit, span: first.valueSpan }
    return { ...statement, told: { kind: 'change', against } }
  })
}
