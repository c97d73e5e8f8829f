import type { Camp } from './camp.ts'
import { compareValues } from './compare-values.ts'

/** Values that one source gives in one list, or near each other: in one table or paragraph. */
export type SideBySide = readonly Camp[]

/** Two values may be a contradiction; a source that gives three for one case tells cases apart that were not read. */
const VALUES_OF_A_LIST = 3

/** The values that each source gives side by side, by source: its lists, tables and paragraphs with more than one. */
export function sideBySide(camps: readonly Camp[]): ReadonlyMap<string, readonly SideBySide[]> {
  const sides = new Map<string, SideBySide[]>()
  const add = (sourceId: string, side: SideBySide) =>
    sides.set(sourceId, [...(sides.get(sourceId) ?? []), side])
  for (const { sourceId, members } of groupsOf(camps).values())
    if (members.size > 1) add(sourceId, [...members])
  for (const { sourceId, members } of unnamedCases(camps).values())
    if (countApart([...members]) >= VALUES_OF_A_LIST) add(sourceId, [...members])
  return sides
}

type Members = ReadonlyMap<string, { readonly sourceId: string; readonly members: ReadonlySet<Camp> }>

function groupsOf(camps: readonly Camp[]): Members {
  return collect(camps, ({ group }) => group)
}

/** Undated statements of one source in one scope; dated ones are a history. */
function unnamedCases(camps: readonly Camp[]): Members {
  const stated = camps.filter(({ standing }) => standing === 'stated')
  return collect(stated, ({ sourceId, said }, { scopeKey }) =>
    said.basis === 'stated' ? undefined : `${sourceId}|${scopeKey}`,
  )
}

function collect(
  camps: readonly Camp[],
  keyOf: (statement: Camp['statements'][number], camp: Camp) => string | undefined,
): Members {
  const found = new Map<string, { sourceId: string; members: Set<Camp> }>()
  for (const camp of camps)
    for (const statement of camp.statements) {
      const key = keyOf(statement, camp)
      if (key === undefined) continue
      const known = found.get(key) ?? { sourceId: statement.sourceId, members: new Set() }
      found.set(key, { ...known, members: known.members.add(camp) })
    }
  return found
}

/** How many of the camps are apart from all counted before; counting stops where it is enough. */
function countApart(camps: readonly Camp[]): number {
  const apart: Camp[] = []
  for (const camp of camps) {
    if (apart.length === VALUES_OF_A_LIST) break
    if (apart.every((other) => compareValues(camp, other).kind === 'apart')) apart.push(camp)
  }
  return apart.length
}
