import type { Metadata } from 'next'
import { PageHead } from './_components/page-head.tsx'
import { SearchForm } from './_components/search-form.tsx'

export const metadata: Metadata = { title: 'Nothing here' }

export default function NotFound() {
  return (
    <>
      <PageHead title="Nothing here">
        <p>No page has this address. Perhaps the model, claim or source goes by another name:</p>
      </PageHead>
      <div className="max-w-xl">
        <SearchForm size="large" />
      </div>
      <p className="mt-6">
        <a href="/models" className="link">
          All models
        </a>
        {' · '}
        <a href="/sources" className="link">
          All sources
        </a>
        {' · '}
        <a href="/contradictions" className="link">
          All contradictions
        </a>
      </p>
    </>
  )
}
