import { getBenchmark } from '../../lib/db/queries/benchmarks.ts'
import { findModels } from '../../lib/db/queries/find-models.ts'
import { benchmarkSlug } from '../_words/property-label.ts'
import { readLabels } from '../read-labels.ts'
import { demandOf, type FindFilters, orderOf, shownProperties } from './find-filters.ts'
import { FoundModels } from './found-models.tsx'

const MOST = 100

/** The models that the address asks for. */
export async function FindAnswer({ filters }: { filters: FindFilters }) {
  const slug = benchmarkSlug(filters.benchmark ?? '')
  const benchmark = slug === undefined ? undefined : await getBenchmark(slug)
  const demand = demandOf(filters, benchmark?.unit)
  const properties = shownProperties(filters)
  const [models, labelOf] = await Promise.all([
    findModels(demand, orderOf(filters), properties, MOST + 1),
    readLabels(properties),
  ])
  return (
    <FoundModels
      models={models.slice(0, MOST)}
      bounds={demand.bounds}
      cut={models.length > MOST}
      properties={properties}
      labelOf={labelOf}
    />
  )
}
