import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const Facets = z.object({
  models: z.array(z.object({ key: z.string(), name: z.string(), count: z.int() })),
  vendors: z.array(z.object({ key: z.string(), name: z.string(), count: z.int() })),
  properties: z.array(z.object({ key: z.string(), count: z.int() })),
})
export type FindingFacets = z.infer<typeof Facets>

/**
 * What a list of contradictions is narrowed by, each with how many open ones there are: all vendors and properties, and
 * the models with most.
 */
export async function listFindingFacets(mostModels: number): Promise<FindingFacets> {
  const [facets] = await queryRows(
    'finding_facets',
    `select
       (select coalesce(jsonb_agg(x order by x.name collate people), '[]') from
         (select key, name, raised_count as count from model where raised_count > 0 order by raised_count desc, key limit $1) x) as models,
       (select coalesce(jsonb_agg(x order by x.name collate people), '[]') from
         (select v.key, v.name, sum(m.raised_count)::int as count from model m join vendor v on v.key = m.vendor_key
          where m.claim_count > 0 group by v.key, v.name having sum(m.raised_count) > 0) x) as vendors,
       (select coalesce(jsonb_agg(x order by x.key), '[]') from
         (select property as key, sum(raised_count)::int as count from topic where raised_count > 0 group by property) x) as properties`,
    [mostModels],
    Facets,
  )
  return facets ?? { models: [], vendors: [], properties: [] }
}
