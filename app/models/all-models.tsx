import { listModels } from '../../lib/db/queries/models.ts'
import { Empty } from '../_components/empty.tsx'
import { NothingRead } from '../_components/nothing-read.tsx'
import { Pager } from '../_components/pager.tsx'
import { listAddress } from '../addresses.ts'
import { foundOr404 } from '../found-or-404.ts'
import { choiceParam, type SearchParams, textParam } from '../route-params.ts'
import { byVendor } from './by-vendor.ts'
import { VendorModels } from './vendor-models.tsx'

const PER_PAGE = 100

/** All models by vendor, page by page; without those that no source speaks of, unless asked. */
export async function AllModels({ asked }: { asked: Awaited<SearchParams> }) {
  const filters = { q: textParam(asked.q), all: choiceParam(asked.all, ['yes']) }
  const cursor = textParam(asked.cursor)
  const models = await foundOr404(
    listModels({ q: filters.q, withClaims: filters.all !== 'yes' }, { limit: PER_PAGE, cursor }),
  )
  return (
    <>
      {models.items.length === 0 ? (
        filters.q ? (
          <Empty>
            No model that sources speak of is called “{filters.q}”.{' '}
            <a href={listAddress('/search', { q: filters.q })} className="link">
              Search for something like it
            </a>
          </Empty>
        ) : (
          <NothingRead />
        )
      ) : (
        byVendor(models.items).map(({ vendor, models }) => (
          <VendorModels key={vendor.key} vendor={vendor} models={models} />
        ))
      )}
      <Pager path="/models" filters={filters} cursor={cursor} next={models.next} />
      <p className="mt-6 text-sm">
        <a
          href={listAddress('/models', { q: filters.q, all: filters.all ? undefined : 'yes' })}
          className="link"
        >
          {filters.all ? 'Only models with claims' : 'Show models without claims too'}
        </a>
      </p>
    </>
  )
}
