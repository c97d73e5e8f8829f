import { Static } from '../_static/static.tsx'
import { SearchForm } from './search-form.tsx'

const PLACES = [
  { href: '/models', label: 'Models' },
  { href: '/contradictions', label: 'Contradictions' },
  { href: '/sources', label: 'Sources' },
  { href: '/submit', label: 'Submit' },
  { href: '/api-docs', label: 'API' },
] as const

export function SiteHeader() {
  return (
    <header className="screen-only border-line border-b">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <Static className="contents">
          <a href="/" className="flex items-center gap-2 py-1 font-semibold tracking-tight">
            <Logo />
            Claimcheck
          </a>
          <nav aria-label="Main" className="order-3 w-full sm:order-none sm:w-auto">
            <ul className="flex flex-wrap gap-x-4 text-sm sm:gap-x-5">
              {PLACES.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="quiet-link inline-block py-1.5 text-muted hover:text-ink">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </Static>
        <div className="ml-auto w-44 sm:w-60">
          <SearchForm size="small" />
        </div>
      </div>
    </header>
  )
}

function Logo() {
  return (
    <svg viewBox="0 0 32 32" className="size-6" aria-hidden="true">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <path
        d="M8 12h16M8 20h16M20 7 12 25"
        className="fill-none stroke-on-accent"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  )
}
