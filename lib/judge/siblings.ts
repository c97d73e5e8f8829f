import type { Statement } from '../claims/statement.ts'
import { valueKey } from '../claims/value.ts'
import type { Camp } from './camp.ts'

/** What is looked at of a statement about another property of the model. */
export type Sibling = Pick<Statement, 'modelKey' | 'property' | 'unit' | 'value' | 'sourceId'>

/** What is said of a model's other properties, found by value: one look-up however much is said. */
export interface Siblings {
  /** The properties for which some source of `speaker` gives the value of `camp`. */
  propertiesGiven(speaker: Camp, camp: Camp): ReadonlySet<string>
  /** Whether every source of the camp gives its value for another property too. */
  allGive(camp: Camp, property: string): boolean
}

type Sayings = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/** The topics of a model are judged one after the other with the same statements around them. */
const known = new WeakMap<readonly Sibling[], Sayings>()

function sayingsOf(statements: readonly Sibling[]): Sayings {
  const byValue = known.get(statements) ?? collect(statements)
  known.set(statements, byValue)
  return byValue
}

/** By unit and value, then by property: the sources that say so. */
function collect(statements: readonly Sibling[]): Sayings {
  const byValue = new Map<string, Map<string, Set<string>>>()
  for (const { value, unit, property, sourceId } of statements) {
    const key = `${unit}|${valueKey(value)}`
    const properties = byValue.get(key) ?? new Map<string, Set<string>>()
    const sources = properties.get(property) ?? new Set<string>()
    byValue.set(key, properties.set(property, sources.add(sourceId)))
  }
  return byValue
}

export function siblingsOf(statements: readonly Sibling[]): Siblings {
  const byValue = sayingsOf(statements)
  const sayings = ({ unit, valueKey: key }: Camp) =>
    byValue.get(`${unit}|${key}`) ?? new Map<string, ReadonlySet<string>>()
  return {
    propertiesGiven: (speaker, camp) =>
      new Set(
        [...sayings(camp)]
          .filter(([key, sources]) => key !== camp.property && overlaps(speaker.sourceIds, sources))
          .map(([key]) => key),
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
