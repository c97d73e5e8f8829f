import { groupBy } from '../../claims/group-by.ts'
import type { Statement } from '../../claims/statement.ts'
import { type Camp, campsOf } from '../camp.ts'
import { compareText } from '../canonical-order.ts'
import { LIMITS } from '../limits.ts'
import type { Sibling } from '../siblings.ts'

/** What is said of one model, by property, ready for rules that look at more than one. */
export interface ModelCamps {
  /** The camps of a property, the most frequent first, within {@link LIMITS.campsAcross}. */
  of(property: string): readonly Camp[]
  /** Sources that speak of a property at all. */
  speakersOf(property: string): ReadonlySet<string>
  readonly properties: readonly string[]
}

export function modelCamps(statements: readonly Statement[], beside: readonly Sibling[] = []): ModelCamps {
  const camps = new Map(
    [...groupBy(statements, ({ property }) => property)].map(([property, said]) => [property, campsOf(said)]),
  )
  const speakers = new Map(
    [...groupBy<Sibling>([...statements, ...beside], ({ property }) => property)].map(([property, said]) => [
      property,
      new Set(said.map(({ sourceId }) => sourceId)),
    ]),
  )
  return {
    of: (property) => (camps.get(property) ?? []).toSorted(byFrequency).slice(0, LIMITS.campsAcross),
    speakersOf: (property) => speakers.get(property) ?? new Set(),
    properties: [...camps.keys()].sort(compareText),
  }
}

function byFrequency(a: Camp, b: Camp): number {
  return b.sources - a.sources || compareText(a.key, b.key)
}

/** A camp with only the statements of some sources; undefined when none is left. */
export function campWithin(camp: Camp, isWanted: (sourceId: string) => boolean): Camp | undefined {
  const statements = camp.statements.filter(({ sourceId }) => isWanted(sourceId))
  if (statements.length === 0) return undefined
  const sourceIds = new Set(statements.map(({ sourceId }) => sourceId))
  return { ...camp, statements, sourceIds, sources: sourceIds.size }
}

/**
 * The statements of two properties that may be held against each other: those of one source, and those of sources of
 * which each is silent on the other's property. A source that gives both is judged by its own figures; where those of
 * two sources differ, the topics themselves say so.
 */
export function comparableSides(
  camps: ModelCamps,
  a: Camp,
  b: Camp,
): { readonly a: Camp; readonly b: Camp } | undefined {
  const isLone = (sourceId: string, otherProperty: string) => !camps.speakersOf(otherProperty).has(sourceId)
  const shared = (sourceId: string) => a.sourceIds.has(sourceId) && b.sourceIds.has(sourceId)
  const [ownA, ownB] = [campWithin(a, shared), campWithin(b, shared)]
  if (ownA && ownB) return { a: ownA, b: ownB }
  const loneA = campWithin(a, (id) => isLone(id, b.property))
  const loneB = campWithin(b, (id) => isLone(id, a.property))
  return loneA && loneB ? { a: loneA, b: loneB } : undefined
}
