import { type NameHit, searchNames } from './search-names.ts'
import { type PropertyHit, searchProperties } from './search-properties.ts'

export type SearchHit = NameHit | PropertyHit

/**
 * Models by name and alias, sources by title and publisher, properties by name, alone or of a model; accents and typing
 * errors forgiven. What answers the whole question comes first.
 */
export async function search(q: string, limit = 20): Promise<SearchHit[]> {
  const [properties, names] = await Promise.all([searchProperties(q), searchNames(q, limit)])
  return [...properties, ...names].slice(0, limit)
}
