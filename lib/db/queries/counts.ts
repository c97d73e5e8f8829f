import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const Counts = z.object({
  models: z.int(),
  sources: z.int(),
  claims: z.int(),
  topics: z.int(),
  /** Open ones. */
  contradictions: z.int(),
})

/** How much the base holds: what the front page says of it. Models count when some source speaks of them. */
export async function countAll(): Promise<z.infer<typeof Counts>> {
  const [counts] = await queryRows(
    'count_all',
    `select count(*)::int as models, coalesce(sum(claim_count), 0)::int as claims, coalesce(sum(topic_count), 0)::int as topics,
       coalesce(sum(raised_count), 0)::int as contradictions, (select count(*) from source)::int as sources
     from model where claim_count > 0`,
    [],
    Counts,
  )
  return counts ?? { models: 0, sources: 0, claims: 0, topics: 0, contradictions: 0 }
}
