import type { Metadata } from 'next'
import { PageHead } from '../_components/page-head.tsx'
import { Static } from '../_static/static.tsx'
import type { SearchParams } from '../route-params.ts'
import { AllModels } from './all-models.tsx'
import { FindAnswer } from './find-answer.tsx'
import { findFiltersOf, isDemanding } from './find-filters.ts'
import { FindForm } from './find-form.tsx'
import { readChoices } from './read-choices.ts'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const demanding = isDemanding(findFiltersOf(await searchParams))
  return {
    title: demanding ? 'Models found' : 'Models',
    description:
      'AI models by vendor, price, context window, score, licence and date, with what sources contest about each.',
    alternates: { canonical: '/models' },
    ...(demanding ? { robots: { index: false } } : {}),
  }
}

export default async function ModelsPage({ searchParams }: Props) {
  const asked = await searchParams
  const filters = findFiltersOf(asked)
  const { vendors, benchmarks } = await readChoices(filters.benchmark)
  return (
    <Static>
      <PageHead title="Models">
        <p>
          Every model that sources speak of. Find one by name, or by what it must have;{' '}
          <a href="/compare" className="link">
            compare models side by side
          </a>
          .
        </p>
      </PageHead>
      <FindForm filters={filters} vendors={vendors} benchmarks={benchmarks} />
      {isDemanding(filters) ? <FindAnswer filters={filters} /> : <AllModels asked={asked} />}
    </Static>
  )
}
