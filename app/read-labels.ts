import { listBenchmarks } from '../lib/db/queries/benchmarks.ts'
import { benchmarkSlug, type LabelOf, propertyLabels } from './_words/property-label.ts'

/** The labels of the given properties, with the names of the benchmarks among them. */
export async function readLabels(properties: readonly string[]): Promise<LabelOf> {
  const slugs = new Set(properties.flatMap((property) => benchmarkSlug(property) ?? []))
  return propertyLabels(await listBenchmarks([...slugs]))
}
