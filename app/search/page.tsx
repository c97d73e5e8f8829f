import type { Metadata } from 'next'
import { search } from '../../lib/db/queries/search.ts'
import { searchQuotes } from '../../lib/db/queries/search-quotes.ts'
import { Empty } from '../_components/empty.tsx'
import { PageHead } from '../_components/page-head.tsx'
import { SearchForm } from '../_components/search-form.tsx'
import { Section } from '../_components/section.tsx'
import { Static } from '../_static/static.tsx'
import { readLabels } from '../read-labels.ts'
import { type SearchParams, textParam } from '../route-params.ts'
import { NameHits } from './name-hits.tsx'
import { QuoteHits } from './quote-hits.tsx'

export const metadata: Metadata = { title: 'Search', robots: { index: false } }

const LONGEST_QUERY = 200
const MOST_QUOTES = 20

export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const q = textParam((await searchParams).q)?.slice(0, LONGEST_QUERY)
  const [hits, claims] =
    q === undefined ? [[], []] : await Promise.all([search(q), searchQuotes(q, MOST_QUOTES)])
  const labelOf = await readLabels(claims.map(({ property }) => property))
  return (
    <>
      <PageHead title={q === undefined ? 'Search' : `Search: ${q}`} />
      <div className="mb-8 max-w-xl">
        <SearchForm size="large" value={q} />
      </div>
      <Static>
        {q !== undefined && hits.length + claims.length === 0 ? (
          <Empty>
            No model, source or property is called anything like “{q}”, and no quote has these words. Try
            fewer letters, or look through{' '}
            <a href="/models" className="link">
              all models
            </a>
            .
          </Empty>
        ) : null}
        {hits.length === 0 ? null : <NameHits hits={hits} />}
        {claims.length === 0 ? null : (
          <Section id="quotes" title="In the words of sources">
            <QuoteHits claims={claims} labelOf={labelOf} />
          </Section>
        )}
      </Static>
    </>
  )
}
