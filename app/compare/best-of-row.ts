import { Decimal } from '../../lib/claims/decimal.ts'
import { scopeKey } from '../../lib/claims/qualifier.ts'
import type { TopicRow } from '../../lib/db/topic-row.ts'

/**
 * The ids of the topics whose best-supported figure is the best of a row. None where fewer than two figures can be
 * compared: they need one unit and one condition, and must be single numbers that somebody states.
 */
export function bestOfRow(
  topics: readonly (TopicRow | undefined)[],
  better: 'lower' | 'higher' | undefined,
): ReadonlySet<string> {
  const figures = topics.flatMap((topic) => {
    const best = topic?.best
    return topic && best?.value.kind === 'number'
      ? [
          {
            id: topic.id,
            number: new Decimal(best.value.number),
            fact: `${best.unit} ${scopeKey(best.qualifiers)}`,
          },
        ]
      : []
  })
  const comparable = new Set(figures.map(({ fact }) => fact)).size === 1
  if (better === undefined || figures.length < 2 || !comparable) return new Set()
  const numbers = figures.map(({ number }) => number)
  const record = better === 'lower' ? Decimal.min(...numbers) : Decimal.max(...numbers)
  const winners = figures.filter(({ number }) => number.eq(record))
  return winners.length === figures.length ? new Set() : new Set(winners.map(({ id }) => id))
}
