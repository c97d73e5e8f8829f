import { SearchForm } from '../_components/search-form.tsx'
import { countText } from '../_words/counted.ts'

interface Counts {
  readonly models: number
  readonly sources: number
  readonly claims: number
}

/** What this is in two sentences, how much there is, and search. */
export function Intro({ counts, contradictions }: { counts: Counts; contradictions: number }) {
  const figures = [
    { label: 'claims', count: counts.claims, href: '/models' },
    { label: 'models', count: counts.models, href: '/models' },
    { label: 'sources', count: counts.sources, href: '/sources' },
    { label: 'open contradictions', count: contradictions, href: '/contradictions' },
  ]
  return (
    <div className="pt-2 sm:pt-6">
      <h1 className="max-w-2xl text-4xl leading-tight sm:text-5xl">Who says what about AI models</h1>
      <p className="mt-4 max-w-2xl text-lg text-muted">
        Claimcheck reads articles and takes each price, limit, score and date in them as one claim, with the
        exact words it stands on. It then compares all sources and shows what agrees, what contradicts, and
        why.
      </p>
      <div className="mt-6 max-w-xl">
        <SearchForm size="large" />
      </div>
      <ul className="mt-8 flex flex-wrap gap-x-10 gap-y-3">
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
