import type { Metadata } from 'next'
import { listModels } from '../../lib/db/queries/models.ts'
import { Empty } from '../_components/empty.tsx'
import { PageHead } from '../_components/page-head.tsx'
import { Static } from '../_static/static.tsx'
import { readLabels } from '../read-labels.ts'
import type { SearchParams } from '../route-params.ts'
import { AddModel } from './add-model.tsx'
import { compareFiltersOf, MOST_MODELS } from './compare-filters.ts'
import { CompareTable } from './compare-table.tsx'
import { readBetter, readCompared } from './compared.ts'
import { CostTable } from './cost-table.tsx'

type Props = { searchParams: SearchParams }

export const metadata: Metadata = {
  title: 'Compare models',
  description:
    'AI models side by side: prices, limits and scores as sources state them, with what is contested, and what a use would cost.',
  alternates: { canonical: '/compare' },
}

const MOST_CHOICES = 200

export default async function ComparePage({ searchParams }: Props) {
  const { models: keys, usage } = compareFiltersOf(await searchParams)
  const [models, all] = await Promise.all([
    readCompared(keys),
    listModels({ withClaims: true }, { limit: MOST_CHOICES }),
  ])
  const properties = [...new Set(models.flatMap(({ topics }) => [...topics.keys()]))]
  const [better, labelOf] = await Promise.all([readBetter(properties), readLabels(properties)])
  const shown = models.map(({ key }) => key)
  const choices = all.items
    .filter(({ key }) => !shown.includes(key))
    .map(({ key, name, vendor }) => ({ value: key, label: `${vendor.name} ${name}` }))
  return (
    <Static>
      <PageHead title="Compare models" crumbs={[{ href: '/models', label: 'Models' }]}>
        <p>The best-supported values side by side, with a mark where sources contradict each other.</p>
      </PageHead>
      {models.length < MOST_MODELS ? <AddModel models={shown} choices={choices} /> : null}
      {models.length === 0 ? (
        <Empty>
          No model is chosen yet. Add one, or begin with{' '}
          <a href="/compare?models=openai/gpt-5.5,anthropic/claude-opus-4.7" className="link">
            GPT-5.5 and Claude Opus 4.7
          </a>
          .
        </Empty>
      ) : (
        <>
          <CompareTable models={models} better={better} labelOf={labelOf} />
          <CostTable models={models} usage={usage} />
        </>
      )}
    </Static>
  )
}
