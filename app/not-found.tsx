import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { PageHead } from './_components/page-head.tsx'
import { SearchForm } from './_components/search-form.tsx'
import { nearPages } from './near-address.ts'

export const metadata: Metadata = { title: 'Nothing here' }

export default async function NotFound() {
  const near = await nearPages((await headers()).get('x-asked-path') ?? '/')
  return (
    <>
      <PageHead title="Nothing here">
        <p>
          No page has this address.{' '}
          {near.length === 0
            ? 'Perhaps what you look for goes by another name:'
            : 'Did you mean one of these?'}
        </p>
      </PageHead>
      {near.length === 0 ? null : (
        <ul className="mb-8 space-y-2" aria-label="Pages with a similar address">
          {near.map(({ href, title }) => (
            <li key={href}>
              <a href={href} className="link inline-block py-0.5 text-lg">
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
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
