import { cache } from 'react'
import { listBenchmarks } from '../lib/db/queries/benchmarks.ts'
import { benchmarkSlug, type LabelOf, propertyLabels } from './_words/property-label.ts'

/** Titles and pages name the same benchmarks: read once per request. @param slugs one in a line */
const readBenchmarks = cache((slugs: string) => listBenchmarks(slugs === '' ? [] : slugs.split('\n')))

/** The labels of the given properties, with the names of the benchmarks among them. */
export async function readLabels(properties: readonly string[]): Promise<LabelOf> {
  const slugs = new Set(properties.flatMap((property) => benchmarkSlug(property) ?? []))
  return propertyLabels(await readBenchmarks([...slugs].join('\n')))
}
