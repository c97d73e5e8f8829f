import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const Counts = z.object({ models: z.int(), sources: z.int(), claims: z.int(), topics: z.int() })

/** How much the base holds: what the front page says of it. Models count when some source speaks of them. */
export async function countAll(): Promise<z.infer<typeof Counts>> {
  const [counts] = await queryRows(
    'count_all',
    `select (select count(distinct model_key) from topic where claim_count > 0)::int as models,
            (select count(*) from source)::int as sources,
            (select coalesce(sum(claim_count), 0) from topic)::int as claims,
            (select count(*) from topic where claim_count > 0)::int as topics`,
    [],
    Counts,
  )
  return counts ?? { models: 0, sources: 0, claims: 0, topics: 0 }
}
