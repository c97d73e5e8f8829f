import type { Statement } from '../claims/statement.ts'
import { valueKey } from '../claims/value.ts'
import type { Camp } from './camp.ts'

/** What is said of a model's other properties, found by value: one look-up however much is said. */
export interface Siblings {
  /** The properties for which some source of `speaker` gives the value of `camp`. */
  propertiesGiven(speaker: Camp, camp: Camp): ReadonlySet<string>
  /** Whether every source of the camp gives its value for another property too. */
  allGive(camp: Camp, property: string): boolean
}

export function siblingsOf(statements: readonly Statement[]): Siblings {
  const byValue = new Map<string, Map<string, Set<string>>>()
  for (const { value, unit, property, sourceId } of statements) {
    const key = `${unit}|${valueKey(value)}`
    const properties = byValue.get(key) ?? new Map<string, Set<string>>()
    const sources = properties.get(property) ?? new Set<string>()
    byValue.set(key, properties.set(property, sources.add(sourceId)))
  }
  const sayings = ({ unit, value }: Camp) =>
    byValue.get(`${unit}|${valueKey(value)}`) ?? new Map<string, Set<string>>()
  return {
    propertiesGiven: (speaker, camp) =>
      new Set(
        [...sayings(camp)].filter(([, sources]) => overlaps(speaker.sourceIds, sources)).map(([key]) => key),
      ),
    allGive: (camp, property) => {
      const sources = sayings(camp).get(property)
      return sources !== undefined && [...camp.sourceIds].every((id) => sources.has(id))
    },
  }
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].some((id) => many.has(id))
}
