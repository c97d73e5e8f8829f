import type { Camp } from './camp.ts'
import { scopesOf } from './compare-camps.ts'
import { compareValues } from './compare-values.ts'
import { findCrossCause, findOtherDefinition } from './cross-cause.ts'
import { type Sibling, siblingsOf } from './siblings.ts'
import { type SideBySide, sideBySide } from './side-by-side.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * What the camps of a topic tell about each other, and what the model's other properties (`statements`, may be empty)
 * tell about likely causes.
 */
export function topicSurroundings(camps: readonly Camp[], statements: readonly Sibling[]): Surroundings {
  const bySource = campsBySource(camps)
  const siblings = siblingsOf(statements)
  const groups = sideBySide(camps)
  return {
    resolveSilence: (a, b) => resolveSilence(a, b, bySource),
    listedTogether: (a, b) => listedTogether(a, b, groups),
    equalsOwn: (camp, property) => siblings.allGive(camp, property),
    otherDefinition: (a, b) => findOtherDefinition(a, b, siblings),
    causeOf: (a, b) => findCrossCause(a, b, siblings),
  }
}

function campsBySource(camps: readonly Camp[]): ReadonlyMap<string, readonly Camp[]> {
  const bySource = new Map<string, Camp[]>()
  for (const camp of camps) for (const id of camp.sourceIds) append(bySource, id, camp)
  return bySource
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * All that speaks for one of two values gives the other beside it, in a list, a table or a paragraph: its sources know
 * both, and agree with who says the other ("$10 at first, now $5").
 */
function listedTogether(a: Camp, b: Camp, groups: ReadonlyMap<string, readonly SideBySide[]>): boolean {
  const listsThem = (id: string) => (groups.get(id) ?? []).some((side) => listsBoth(side, a, b))
  return [a, b].some(({ sourceIds }) => [...sourceIds].every(listsThem))
}

/** One camp of a list meets the one value, another the other. */
function listsBoth(list: readonly Camp[], a: Camp, b: Camp): boolean {
  const withA = list.filter((member) => says(member, a))
  return list.some((member) => says(member, b) && withA.some((other) => other !== member))
}

function says(member: Camp, camp: Camp): boolean {
  return member === camp || (scopesOf(member, camp).kind !== 'apart' && agree(member, camp))
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
    campsOf(id).some((own) => scopesOf(own, camp).kind === 'same')
  const agreesWith = (id: string, camp: Camp) => campsOf(id).some((own) => agree(own, camp))
  const every = (camp: Camp, test: (id: string) => boolean) => [...camp.sourceIds].every(test)
  if (every(a, (id) => speaksLike(id, b)) || every(b, (id) => speaksLike(id, a))) return 'source_tells_apart'
  if (every(a, (id) => agreesWith(id, b)) || every(b, (id) => agreesWith(id, a))) return 'agrees_elsewhere'
  return undefined
}
