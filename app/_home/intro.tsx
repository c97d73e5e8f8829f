import type { ReactNode } from 'react'
import { SearchForm } from '../_components/search-form.tsx'
import { countText } from '../_words/counted.ts'

interface Counts {
  readonly models: number
  readonly sources: number
  readonly claims: number
}

/** In one screen: what this is, how much there is, search, the way to submit, and beside it something live. */
export function Intro({
  counts,
  contradictions,
  children,
}: {
  counts: Counts
  contradictions: number
  children: ReactNode
}) {
  const figures = [
    { label: 'claims', count: counts.claims, href: '/models' },
    { label: 'models', count: counts.models, href: '/models' },
    { label: 'sources', count: counts.sources, href: '/sources' },
    { label: 'open contradictions', count: contradictions, href: '/contradictions' },
  ]
  return (
    <div className="max-sm:-mt-3 grid gap-x-12 gap-y-4 lg:grid-cols-[1fr_1.1fr] lg:grid-rows-[auto_1fr] lg:pt-6">
      <div>
        <h1 className="text-3xl leading-tight sm:text-4xl lg:text-5xl">Who says what about AI models</h1>
        <p className="mt-2 max-w-2xl text-muted leading-normal lg:mt-4 lg:text-lg lg:leading-relaxed">
          Claimcheck takes each price, limit, score and date in an article as one claim with the exact words
          it stands on, and shows which sources agree, which contradict, and why.
        </p>
        <div className="mt-4 max-w-xl lg:mt-6">
          <SearchForm size="large" />
        </div>
        <p className="mt-2 lg:mt-3">
          Or{' '}
          <a href="/submit" className="link">
            submit an article
          </a>{' '}
          and see what it claims.
        </p>
      </div>
      <div className="lg:row-span-2">{children}</div>
      <ul className="flex flex-wrap gap-x-8 gap-y-3 lg:content-start">
        {figures.map(({ label, count, href }) => (
          <li key={label}>
            <a href={href} className="quiet-link block">
              <span className="block font-semibold text-2xl tracking-tight">{countText(count)}</span>
              <span className="text-muted text-sm">{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
