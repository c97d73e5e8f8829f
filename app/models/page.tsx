import type { Metadata } from 'next'
import { listModels } from '../../lib/db/queries/models.ts'
import { Empty } from '../_components/empty.tsx'
import { Field } from '../_components/field.tsx'
import { PageHead } from '../_components/page-head.tsx'
import { Pager } from '../_components/pager.tsx'
import { listAddress } from '../addresses.ts'
import { foundOr404 } from '../found-or-404.ts'
import { choiceParam, type SearchParams, textParam } from '../route-params.ts'
import { byVendor } from './by-vendor.ts'
import { VendorModels } from './vendor-models.tsx'

export const metadata: Metadata = {
  title: 'Models',
  description:
    'All AI models that sources speak of, by vendor, with how much is claimed and contested about each.',
  alternates: { canonical: '/models' },
}

const PER_PAGE = 200

export default async function ModelsPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await searchParams
  const filters = { q: textParam(asked.q), all: choiceParam(asked.all, ['yes']) }
  const cursor = textParam(asked.cursor)
  const models = await foundOr404(
    listModels({ q: filters.q, withClaims: filters.all !== 'yes' }, { limit: PER_PAGE, cursor }),
  )
  return (
    <>
      <PageHead title="Models">
        <p>
          {filters.all
            ? 'Every model we know of.'
            : 'Every model that at least one source makes a claim about.'}{' '}
          <a
            href={listAddress('/models', { q: filters.q, all: filters.all ? undefined : 'yes' })}
            className="link"
          >
            {filters.all ? 'Only those with claims' : 'Show those without claims too'}
          </a>
        </p>
      </PageHead>
      <form action="/models" className="mb-8 flex max-w-xl items-end gap-2">
        {filters.all ? <input type="hidden" name="all" value="yes" /> : null}
        <div className="grow">
          <Field id="model-name" label="Name or part of it">
            <input
              id="model-name"
              name="q"
              type="search"
              defaultValue={filters.q}
              maxLength={100}
              className="field"
            />
          </Field>
        </div>
        <button type="submit" className="button">
          Filter
        </button>
      </form>
      {models.items.length === 0 ? (
        <Empty>
          {filters.q ? `No model with claims is called “${filters.q}”.` : 'No source has been read yet.'}
        </Empty>
      ) : (
        byVendor(models.items).map(({ vendor, models }) => (
          <VendorModels key={vendor.key} vendor={vendor} models={models} />
        ))
      )}
      <Pager path="/models" filters={filters} cursor={cursor} next={models.next} />
    </>
  )
}
