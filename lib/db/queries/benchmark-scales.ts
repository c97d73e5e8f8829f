import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const Scale = z.object({ slug: z.string(), better: z.enum(['higher', 'lower']) })

/** Which way is better in each of the given benchmarks, as far as the registry knows them. */
export async function listBenchmarkScales(slugs: readonly string[]): Promise<z.infer<typeof Scale>[]> {
  if (slugs.length === 0) return []
  return queryRows(
    'benchmark_scales',
    'select slug, better from benchmark where slug = any($1)',
    [slugs],
    Scale,
  )
}
