import type { Mention } from '../claims/claim.ts'
import type { DerivedMention } from '../claims/derived-statement.ts'
import { nameKey } from '../claims/name-key.ts'

/**
 * "Twice the price" speaks of both prices where the document prices input and output of one of the two models
 * apart; else of a token price without a direction.
 */
export function spreadPrices(
  derived: readonly DerivedMention[],
  mentions: readonly Mention[],
): DerivedMention[] {
  const priced = new Set(
    mentions
      .filter(({ property }) => property === 'price.output')
      .map(({ subjectRaw }) => nameKey(subjectRaw)),
  )
  return derived.flatMap((statement) => {
    if (statement.property !== 'price') return [statement]
    const both = [statement.subjectRaw, statement.comparatorRaw].some(
      (raw) => raw !== null && priced.has(nameKey(raw)),
    )
    return (both ? ['price.input', 'price.output'] : ['price.token']).map((property) => ({
      ...statement,
      property,
    }))
  })
}
