import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

/** How far the stated values of one fact (a topic in a scope) lie apart, in one unit. */
export const Spread = z.object({
  topicId: z.string(),
  scopeKey: z.string(),
  unit: z.string(),
  /** Exact decimals as text; of dates, ISO dates. */
  low: z.string(),
  high: z.string(),
  /** The newest time that any of the claims speaks of. */
  newest: z.string(),
})
export type Spread = z.infer<typeof Spread>

/** The spreads of all facts of some models. Expectations and denials are left out: they state no value. */
export async function listSpreadsOfModels(modelKeys: readonly string[]): Promise<Spread[]> {
  if (modelKeys.length === 0) return []
  return queryRows(
    'spreads_of_models',
    `select topic_id as "topicId", scope_key as "scopeKey", unit, max(said_date) as newest,
       coalesce(min(value_number)::text, min(value_key)) as low, coalesce(max(value_number)::text, max(value_key)) as high
     from claim
     where model_key = any($1) and withdrawn_at is null and modality in ('asserted', 'approximate', 'at_least', 'at_most')
     group by topic_id, scope_key, unit`,
    [modelKeys],
    Spread,
  )
}
