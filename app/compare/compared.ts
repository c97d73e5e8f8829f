import { findProperty } from '../../lib/claims/property.ts'
import { scopeKey } from '../../lib/claims/qualifier.ts'
import { listBenchmarkScales } from '../../lib/db/queries/benchmark-scales.ts'
import { getModel } from '../../lib/db/queries/models.ts'
import { listSpreadsOfModels, type Spread } from '../../lib/db/queries/spreads-of-models.ts'
import { listTopicsOfModel } from '../../lib/db/queries/topics.ts'
import type { TopicRow } from '../../lib/db/topic-row.ts'
import { benchmarkSlug } from '../_words/property-label.ts'

/** What is known of one model for comparing it: its topics by property, and how far contested values lie apart. */
export interface ComparedModel {
  readonly key: string
  readonly name: string
  readonly vendorName: string
  readonly topics: ReadonlyMap<string, TopicRow>
  readonly spreads: ReadonlyMap<string, Spread>
}

/** The key under which {@link ComparedModel.spreads} has the spread of a topic's best value. */
export function factKey({ id, best }: TopicRow): string {
  return `${id}\n${scopeKey(best?.qualifiers ?? {})}\n${best?.unit ?? ''}`
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
  const [topics, spreads] = await Promise.all([
    Promise.all(models.map(({ key }) => listTopicsOfModel(key))),
    listSpreadsOfModels(models.map(({ key }) => key)),
  ])
  const bySpread = new Map(
    spreads.map((spread) => [`${spread.topicId}\n${spread.scopeKey}\n${spread.unit}`, spread]),
  )
  return models.map(({ key, name, vendor }, place) => ({
    key,
    name,
    vendorName: vendor.name,
    topics: new Map((topics[place] ?? []).map((topic) => [topic.property, topic])),
    spreads: bySpread,
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
