import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const SiteAddress = z.object({
  kind: z.enum(['model', 'topic', 'source']),
  /** Model key, model key and property with a tab between, or source slug. */
  id: z.string(),
  changedAt: z.date().nullable(),
})
export type SiteAddress = z.infer<typeof SiteAddress>

/** What search engines are told of, the most recently changed first: sources, models that have claims, their topics. */
export async function listSiteAddresses(limit: number): Promise<SiteAddress[]> {
  return queryRows(
    'site_addresses',
    `select * from (
       select 'source' as kind, slug as id, created_at as "changedAt" from source
       union all select 'model', model_key, max(judged_at) from topic where claim_count > 0 group by model_key
       union all select 'topic', model_key || E'\\t' || property, judged_at from topic where claim_count > 0) address
     order by "changedAt" desc nulls last, id limit $1`,
    [limit],
    SiteAddress,
  )
}
