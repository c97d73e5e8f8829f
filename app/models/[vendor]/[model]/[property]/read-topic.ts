import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findProperty } from '../../../../../lib/claims/property.ts'
import { getBenchmark } from '../../../../../lib/db/queries/benchmarks.ts'
import { getTopic, topicId } from '../../../../../lib/db/queries/topics.ts'
import { benchmarkSlug, propertyLabels } from '../../../../_words/property-label.ts'
import { segmentParam } from '../../../../route-params.ts'
import { readModel } from '../read-model.ts'

const read = cache(async (vendor: string, modelSlug: string, property: string) => {
  const known = findProperty(property)
  if (known === undefined) notFound()
  const model = await readModel(vendor, modelSlug)
  const slug = benchmarkSlug(property)
  const [topic, benchmark] = await Promise.all([
    getTopic(topicId(model.key, property)),
    slug === undefined ? undefined : getBenchmark(slug),
  ])
  const labelOf = propertyLabels(benchmark === undefined ? [] : [benchmark])
  return { model, property, topic, benchmark, labelOf, definition: known.definition }
})

/** Model and topic of an address, read once per request. Answers 404 for an unknown model or property. */
export function readTopic(params: { vendor: string; model: string; property: string }) {
  return read(params.vendor, params.model, segmentParam(params.property))
}
