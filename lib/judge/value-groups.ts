import type { ValueGroup } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { unlistedOf, voicesOf } from './ballot.ts'
import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'
import { compareValues } from './compare-values.ts'
import { LIMITS } from './limits.ts'

/**
 * Values of one scope that are compatible, for showing. Compatibility does not carry over (1M meets 1.05M, which meets
 * 1.1M), so each group gathers around its most frequent value. Denials and forecasts stand apart.
 */
export function valueGroups(camps: readonly Camp[], statements: readonly Statement[]): readonly ValueGroup[] {
  const indexOf = new Map(statements.map((statement, index) => [statement, index]))
  const ranked = camps.toSorted((a, b) => b.sources - a.sources || compareText(a.key, b.key))
  const byScope = Map.groupBy(ranked, ({ scopeKey, unit, standing }) => `${scopeKey}|${unit}|${standing}`)
  return [...byScope.values()]
    .flatMap(gather)
    .map((members) => groupOf(members, indexOf))
    .sort((a, b) => b.voices - a.voices)
}

function gather(ofScope: readonly Camp[]): readonly (readonly Camp[])[] {
  const groups: Camp[][] = []
  for (const camp of ofScope) {
    const group = groups.slice(0, LIMITS.leadingCamps).find(([head]) => head && isCompatible(head, camp))
    if (group) group.push(camp)
    else groups.push([camp])
  }
  return groups
}

function isCompatible(a: Camp, b: Camp): boolean {
  const { kind } = compareValues(a, b)
  return kind === 'equal' || kind === 'compatible'
}

function groupOf(members: readonly Camp[], indexOf: ReadonlyMap<Statement, number>): ValueGroup {
  const [head] = members
  if (!head) throw new RangeError('A group of values needs at least one camp')
  const indices = members.flatMap(({ statements }) =>
    statements.flatMap((statement) => indexOf.get(statement) ?? []),
  )
  return {
    qualifiers: head.qualifiers,
    value: head.value,
    unit: head.unit,
    written: head.written,
    statements: indices.sort((a, b) => a - b),
    voices: voicesOf(members).size + unlistedOf(members).voices,
  }
}
