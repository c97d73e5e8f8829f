import { z } from 'zod'
import { namedIn } from '../../claims/named-in.ts'
import { PROPERTIES } from '../../claims/property.ts'
import { PROPERTY_NAMES } from '../../claims/property-names.ts'
import { queryRows } from '../query-rows.ts'
import { searchNames } from './search-names.ts'

export const PropertyHit = z.object({
  /** A topic is a property of one model. */
  kind: z.enum(['topic', 'property']),
  /** Topic id or property key. */
  id: z.string(),
  title: z.string(),
  /** Vendor of a topic's model. */
  detail: z.string().nullable(),
  claimCount: z.int(),
})
export type PropertyHit = z.infer<typeof PropertyHit>

/** More that go by the same name, or by names that are alike, help nobody. */
const MOST_PROPERTIES = 4
const MOST_MODELS = 3

const Benchmark = z.object({ slug: z.string(), name: z.string() })

/**
 * What a search asks about: "context window" finds the property, "gpt 5.5 context window" finds it of the models that go by what
 * else was typed. Benchmarks are properties too.
 */
export async function searchProperties(q: string): Promise<PropertyHit[]> {
  const benchmarks = await queryRows('benchmark_names', 'select slug, name from benchmark', [], Benchmark)
  const labels = new Map([
    ...PROPERTIES.map(({ key, label }) => [key, label] as const),
    ...benchmarks.map(({ slug, name }) => [`benchmark.${slug}`, name] as const),
  ])
  const named = namedIn(
    q,
    [...labels].map(([what, label]) => ({ what, names: [label, ...(PROPERTY_NAMES[what] ?? [])] })),
  ).slice(0, MOST_PROPERTIES)
  const rest = named[0]?.rest
  if (rest === undefined) return []
  const keys = named.map(({ what }) => what)
  const hits = rest === '' ? await propertyHits(keys) : await topicHits(rest, keys)
  return hits.map(({ property, ...hit }) => ({
    ...hit,
    title: [...(hit.title === '' ? [] : [hit.title]), labels.get(property) ?? property].join(' · '),
  }))
}

/** With its property, whose label completes the title. */
const Row = PropertyHit.extend({ property: z.string() })

function propertyHits(keys: readonly string[]): Promise<z.infer<typeof Row>[]> {
  return queryRows(
    'property_hits',
    `select 'property' as kind, property as id, property, '' as title, null as detail, sum(claim_count)::int as "claimCount"
     from topic where property = any($1) and claim_count > 0 group by property order by array_position($1, property)`,
    [keys],
    Row,
  )
}

async function topicHits(rest: string, keys: readonly string[]): Promise<z.infer<typeof Row>[]> {
  const names = await searchNames(rest, MOST_MODELS * 2)
  const models = names.filter(({ kind }) => kind === 'model').slice(0, MOST_MODELS)
  return queryRows(
    'topic_hits',
    `select 'topic' as kind, t.id, t.property, m.name as title, v.name as detail, t.claim_count as "claimCount"
     from topic t join model m on m.key = t.model_key join vendor v on v.key = m.vendor_key
     where t.model_key = any($1) and t.property = any($2) and t.claim_count > 0
     order by array_position($1, t.model_key), array_position($2, t.property)`,
    [models.map(({ id }) => id), keys],
    Row,
  )
}
