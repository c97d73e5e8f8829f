import { findProperty } from '../../lib/claims/property.ts'
import { listBenchmarkScales } from '../../lib/db/queries/benchmark-scales.ts'
import { getModel } from '../../lib/db/queries/models.ts'
import { listTopicsOfModel } from '../../lib/db/queries/topics.ts'
import type { TopicRow } from '../../lib/db/topic-row.ts'
import { benchmarkSlug } from '../_words/property-label.ts'

/** What is known of one model for comparing it: its topics by property. */
export interface ComparedModel {
  readonly key: string
  readonly name: string
  readonly vendorName: string
  readonly topics: ReadonlyMap<string, TopicRow>
}

/** The models of some keys, in their order; unknown keys are left out, merged models stand under their new key. */
export async function readCompared(keys: readonly string[]): Promise<ComparedModel[]> {
  const found = await Promise.all(keys.map((key) => getModel(key)))
  const merged = await Promise.all(
    found.map((model) => (model?.mergedIntoKey ? getModel(model.mergedIntoKey) : model)),
  )
  const models = [
    ...new Map(merged.flatMap((model) => (model ? [[model.key, model] as const] : []))).values(),
  ]
  const topics = await Promise.all(models.map(({ key }) => listTopicsOfModel(key)))
  return models.map(({ key, name, vendor }, place) => ({
    key,
    name,
    vendorName: vendor.name,
    topics: new Map((topics[place] ?? []).map((topic) => [topic.property, topic])),
  }))
}

/** Which way is better, for each of the properties where one is: benchmarks as the registry has them. */
export async function readBetter(
  properties: readonly string[],
): Promise<ReadonlyMap<string, 'lower' | 'higher'>> {
  const slugs = properties.flatMap((property) => benchmarkSlug(property) ?? [])
  const scales = new Map((await listBenchmarkScales(slugs)).map(({ slug, better }) => [slug, better]))
  return new Map(
    properties.flatMap((property) => {
      const better = scales.get(benchmarkSlug(property) ?? '') ?? findProperty(property)?.better
      return better === undefined ? [] : [[property, better]]
    }),
  )
}
