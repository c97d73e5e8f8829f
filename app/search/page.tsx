import type { Metadata } from 'next'
import { type SearchHit, search } from '../../lib/db/queries/search.ts'
import { Empty } from '../_components/empty.tsx'
import { PageHead } from '../_components/page-head.tsx'
import { SearchForm } from '../_components/search-form.tsx'
import { counted } from '../_words/counted.ts'
import { modelAddress, sourceAddress } from '../addresses.ts'
import { type SearchParams, textParam } from '../route-params.ts'

export const metadata: Metadata = { title: 'Search', robots: { index: false } }

const LONGEST_QUERY = 200

export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const q = textParam((await searchParams).q)?.slice(0, LONGEST_QUERY)
  const hits = q === undefined ? [] : await search(q)
  return (
    <>
      <PageHead title={q === undefined ? 'Search' : `Search: ${q}`} />
      <div className="mb-8 max-w-xl">
        <SearchForm size="large" value={q} />
      </div>
      {q !== undefined && hits.length === 0 ? (
        <Empty>
          No model or source is called anything like “{q}”. Try fewer letters, or look through{' '}
          <a href="/models" className="link">
            all models
          </a>
          .
        </Empty>
      ) : (
        <ul className="divide-y divide-line">
          {hits.map((hit) => (
            <Hit key={`${hit.kind} ${hit.id}`} hit={hit} />
          ))}
        </ul>
      )}
    </>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <li className="py-3">
      <a
        href={hit.kind === 'model' ? modelAddress(hit.id) : sourceAddress(hit.id)}
        className="link font-medium"
      >
        {hit.title}
      </a>
      <p className="text-muted text-sm">
        {[hit.kind === 'model' ? 'Model' : 'Source', hit.detail, counted(hit.claimCount, 'claim')]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
