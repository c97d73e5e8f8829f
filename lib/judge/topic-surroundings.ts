import type { Statement } from '../claims/statement.ts'
import { valueKey } from '../claims/value.ts'
import type { Camp } from './camp.ts'
import { compareScopes } from './compare-scopes.ts'
import { compareValues } from './compare-values.ts'
import { findCrossCause } from './cross-cause.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * What the camps of a topic tell about each other, and what the model's other properties (`siblings`, may be empty)
 * tell about likely causes.
 */
export function topicSurroundings(camps: readonly Camp[], siblings: readonly Statement[]): Surroundings {
  const bySource = campsBySource(camps)
  const byGroup = campsByGroup(camps)
  return {
    resolveSilence: (a, b) => resolveSilence(a, b, bySource),
    listedTogether: (a, b) => [...byGroup.values()].some((list) => listsBoth(list, a, b)),
    equalsOwn: (camp, property) => equalsOwn(camp, property, siblings),
    causeOf: (a, b) => findCrossCause(a, b, siblings),
  }
}

function campsBySource(camps: readonly Camp[]): ReadonlyMap<string, readonly Camp[]> {
  const bySource = new Map<string, Camp[]>()
  for (const camp of camps) for (const id of camp.sourceIds) append(bySource, id, camp)
  return bySource
}

/** Lists with more than one value; the others cannot explain a difference. */
function campsByGroup(camps: readonly Camp[]): ReadonlyMap<string, readonly Camp[]> {
  const byGroup = new Map<string, Camp[]>()
  for (const camp of camps) for (const group of camp.groups) append(byGroup, group, camp)
  return new Map([...byGroup].filter(([, list]) => list.length > 1))
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** One camp of a list meets the one value, another the other. */
function listsBoth(list: readonly Camp[], a: Camp, b: Camp): boolean {
  const meeting = (camp: Camp) => list.filter((member) => says(member, camp))
  const [withA, withB] = [meeting(a), meeting(b)]
  return (
    withA.length > 0 && withB.length > 0 && (withA.length > 1 || withB.length > 1 || withA[0] !== withB[0])
  )
}

function says(member: Camp, camp: Camp): boolean {
  return (
    member === camp ||
    (compareScopes(member.qualifiers, camp.qualifiers, camp.property).kind !== 'apart' && agree(member, camp))
  )
}

function agree(a: Camp, b: Camp): boolean {
  const { kind } = compareValues(a, b)
  return kind === 'equal' || kind === 'compatible'
}

/**
 * A silent value is held against all that the other source gives. It does not contradict the named value of a source
 * that also speaks in its own scope, or that agrees with it in another.
 */
function resolveSilence(
  a: Camp,
  b: Camp,
  bySource: ReadonlyMap<string, readonly Camp[]>,
): 'source_tells_apart' | 'agrees_elsewhere' | undefined {
  const campsOf = (id: string) => bySource.get(id) ?? []
  const speaksLike = (id: string, camp: Camp) =>
    campsOf(id).some((own) => compareScopes(own.qualifiers, camp.qualifiers, camp.property).kind === 'same')
  const agreesWith = (id: string, camp: Camp) =>
    campsOf(id).some(
      (own) =>
        compareScopes(own.qualifiers, camp.qualifiers, camp.property).kind !== 'apart' && agree(own, camp),
    )
  const every = (camp: Camp, test: (id: string) => boolean) => [...camp.sourceIds].every(test)
  if (every(a, (id) => speaksLike(id, b)) || every(b, (id) => speaksLike(id, a))) return 'source_tells_apart'
  if (every(a, (id) => agreesWith(id, b)) || every(b, (id) => agreesWith(id, a))) return 'agrees_elsewhere'
  return undefined
}

function equalsOwn(camp: Camp, property: string, siblings: readonly Statement[]): boolean {
  return camp.statements.every(({ sourceId }) =>
    siblings.some(
      (other) =>
        other.sourceId === sourceId &&
        other.property === property &&
        valueKey(other.value) === valueKey(camp.value),
    ),
  )
}
