export interface Crumb {
  readonly href: string
  readonly label: string
}

/** The way up from this page. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
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
    </nav>
  )
}
