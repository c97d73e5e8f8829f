import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const Choices = z.object({
  vendors: z.array(z.object({ key: z.string(), name: z.string() })),
  benchmarks: z.array(z.object({ property: z.string(), models: z.int() })),
})

/** What models can be found by: vendors with claims, and the benchmarks that most models have a score in. */
export async function listFindChoices(mostBenchmarks: number): Promise<z.infer<typeof Choices>> {
  const [choices] = await queryRows(
    'find_choices',
    `select
       (select coalesce(jsonb_agg(jsonb_build_object('key', v.key, 'name', v.name) order by v.name collate people), '[]')
        from vendor v where exists (select from model m where m.vendor_key = v.key and m.claim_count > 0)) as vendors,
       (select coalesce(jsonb_agg(b), '[]') from (
          select property, count(*)::int as models from topic
          where property like 'benchmark.%' and best_number is not null
          group by property order by count(*) desc, property limit $1) b) as benchmarks`,
    [mostBenchmarks],
    Choices,
  )
  return choices ?? { vendors: [], benchmarks: [] }
}
