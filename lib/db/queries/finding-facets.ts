import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const Facets = z.object({
  models: z.array(z.object({ key: z.string(), name: z.string(), vendor: z.string(), count: z.int() })),
  properties: z.array(z.object({ key: z.string(), count: z.int() })),
})
export type FindingFacets = z.infer<typeof Facets>

/** The models and properties that contradictions are about, with how many: what a list of them is narrowed by. */
export async function listFindingFacets(): Promise<FindingFacets> {
  const [facets] = await queryRows(
    'finding_facets',
    `with raised as (
       select f.model_key, m.name, v.name as vendor, f.property
       from finding f join model m on m.key = f.model_key join vendor v on v.key = m.vendor_key
       where f.gone_at is null and f.raised)
     select
       (select coalesce(jsonb_agg(x order by x.name collate people), '[]') from
         (select model_key as key, name, vendor, count(*)::int as count from raised group by model_key, name, vendor) x) as models,
       (select coalesce(jsonb_agg(x order by x.key), '[]') from
         (select property as key, count(*)::int as count from raised group by property) x) as properties`,
    [],
    Facets,
  )
  return facets ?? { models: [], properties: [] }
}
