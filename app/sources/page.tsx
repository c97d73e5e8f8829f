import type { Metadata } from 'next'
import { SourceKind } from '../../lib/claims/source-kind.ts'
import { listSortedSources, SOURCE_ORDERS } from '../../lib/db/queries/sorted-sources.ts'
import { Empty } from '../_components/empty.tsx'
import { Field } from '../_components/field.tsx'
import { NothingRead } from '../_components/nothing-read.tsx'
import { PageHead } from '../_components/page-head.tsx'
import { Pager } from '../_components/pager.tsx'
import { SelectField } from '../_components/select-field.tsx'
import { Static } from '../_static/static.tsx'
import { SOURCE_KIND } from '../_words/source-kind.ts'
import { foundOr404 } from '../found-or-404.ts'
import { choiceParam, type SearchParams, textParam } from '../route-params.ts'
import { SourceTable } from './source-table.tsx'

export const metadata: Metadata = {
  title: 'Sources',
  description:
    'Every source that was read, with its record: how many of its claims others corroborate or contradict.',
  alternates: { canonical: '/sources' },
}

const PER_PAGE = 50
const ORDERS = [
  { value: 'published', label: 'Newest published' },
  { value: 'title', label: 'Title' },
  { value: 'contradictions', label: 'Most contradictions' },
] as const
const KINDS = SourceKind.options.map((kind) => ({ value: kind, label: SOURCE_KIND[kind].label }))

export default async function SourcesPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await searchParams
  const filters = {
    q: textParam(asked.q),
    kind: choiceParam(asked.kind, SourceKind.options),
    sort: choiceParam(asked.sort, SOURCE_ORDERS),
  }
  const cursor = textParam(asked.cursor)
  const sources = await foundOr404(
    listSortedSources(filters, filters.sort ?? 'newest', { limit: PER_PAGE, cursor }),
  )
  return (
    <Static>
      <PageHead title="Sources">
        <p>Every source that was read, with its record among the others.</p>
      </PageHead>
      <form action="/sources" className="mb-8 grid items-end gap-3 sm:grid-cols-[1fr_11rem_13rem_auto]">
        <Field id="source-name" label="Title or publisher">
          <input
            id="source-name"
            name="q"
            type="search"
            defaultValue={filters.q}
            maxLength={100}
            className="field"
          />
        </Field>
        <SelectField name="kind" label="Kind" any="Any kind" choices={KINDS} value={filters.kind} />
        <SelectField name="sort" label="Order" any="Newest here" choices={ORDERS} value={filters.sort} />
        <button type="submit" className="button">
          Filter
        </button>
      </form>
      {sources.items.length === 0 ? (
        filters.q || filters.kind ? (
          <Empty>
            No source fits these filters.{' '}
            <a href="/sources" className="link">
              Show all sources
            </a>
          </Empty>
        ) : (
          <NothingRead />
        )
      ) : (
        <SourceTable sources={sources.items} />
      )}
      <Pager path="/sources" filters={filters} cursor={cursor} next={sources.next} />
    </Static>
  )
}
