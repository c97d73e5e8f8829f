import { requestOrigin } from '../request-origin.ts'
import { JsonLd } from './json-ld.tsx'

export interface Crumb {
  readonly href: string
  readonly label: string
}

/** The way up from this page. */
export async function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const origin = await requestOrigin()
  return (
    <nav aria-label="Breadcrumb" className="mb-3 text-muted text-sm">
      <ol className="flex flex-wrap gap-x-1.5">
        {crumbs.map(({ href, label }) => (
          <li key={href} className="flex gap-x-1.5">
            <a href={href} className="quiet-link py-0.5">
              {label}
            </a>
            <span aria-hidden="true">/</span>
          </li>
        ))}
      </ol>
      <JsonLd
        data={{
          '@type': 'BreadcrumbList',
          itemListElement: crumbs.map(({ href, label }, place) => ({
            '@type': 'ListItem',
            position: place + 1,
            name: label,
            item: new URL(href, origin).href,
          })),
        }}
      />
    </nav>
  )
}
