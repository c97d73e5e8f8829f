import type { BestValue, Judgement } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { bestValue } from './best-value.ts'
import { type Camp, campsOf } from './camp.ts'
import { compareText } from './canonical-order.ts'
import { compareAll } from './compare-all.ts'
import { findingsOf } from './findings-of.ts'
import type { Sibling } from './siblings.ts'
import { statusesOf } from './statuses.ts'
import { topicSurroundings } from './topic-surroundings.ts'
import { valueGroups } from './value-groups.ts'

/**
 * Judges one topic: `statements` are all that is said of one model and property. `siblings` are what is said of the
 * model's other properties (the topic's own may be among them); they name likely causes and fillers, and are never judged
 * here. Throws a RangeError when
 * there is no statement. The order of the statements changes nothing but the order of the statuses.
 */
export function judgeTopic(statements: readonly Statement[], siblings: readonly Sibling[] = []): Judgement {
  const [first] = statements
  if (!first) throw new RangeError('judgeTopic needs at least one statement')
  const camps = campsOf(statements)
  const comparisons = compareAll(camps, topicSurroundings(camps, siblings))
  const replaced = new Set(comparisons.map(({ verdict }) => verdict.change?.earlier))
  const facts = factsOf(camps.filter((camp) => !replaced.has(camp)))
  const statuses = statusesOf(camps, comparisons)
  const [best] = facts
  return {
    modelKey: first.modelKey,
    property: first.property,
    ...(best && { best }),
    facts,
    groups: valueGroups(camps, statements),
    findings: findingsOf(comparisons),
    statuses: statements.map((statement) => statuses.get(statement) ?? UNCONFIRMED),
  }
}

const UNCONFIRMED = {
  status: 'unconfirmed',
  sentence: 'No other independent source speaks of this.',
} as const

/** The best value of each scope: the unqualified one first, then by voices. */
function factsOf(camps: readonly Camp[]): readonly BestValue[] {
  const scopes = [...Map.groupBy(camps, ({ scopeKey, unit }) => `${scopeKey}|${unit}`)]
  return scopes
    .flatMap(([key, ofScope]) => {
      const best = bestValue(ofScope)
      return best ? [{ key, best }] : []
    })
    .sort(
      (x, y) =>
        isQualified(x.best) - isQualified(y.best) ||
        y.best.voicesInAll - x.best.voicesInAll ||
        compareText(x.key, y.key),
    )
    .map(({ best }) => best)
}

function isQualified({ qualifiers }: BestValue): number {
  return Number(Object.keys(qualifiers).length > 0)
}
