import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

export const BenchmarkRow = z.object({
  slug: z.string(),
  name: z.string(),
  unit: z.string(),
  url: z.string().nullable(),
})
export type BenchmarkRow = z.infer<typeof BenchmarkRow>

/** Those of the given slugs that the registry knows. */
export async function listBenchmarks(slugs: readonly string[]): Promise<BenchmarkRow[]> {
  if (slugs.length === 0) return []
  return queryRows(
    'list_benchmarks',
    'select slug, name, unit, url from benchmark where slug = any($1::text[])',
    [slugs],
    BenchmarkRow,
  )
}

/** Undefined when the registry does not know it; claims about it may be there all the same. */
export async function getBenchmark(slug: string): Promise<BenchmarkRow | undefined> {
  const [benchmark] = await listBenchmarks([slug])
  return benchmark
}
