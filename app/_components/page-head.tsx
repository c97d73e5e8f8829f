import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'

/** The top of a page: the way up, the one h1, and what the page is about. */
export function PageHead({
  title,
  crumbs = [],
  children,
}: {
  title: string
  crumbs?: readonly Crumb[]
  children?: ReactNode
}) {
  return (
    <header className="mb-8">
      {crumbs.length === 0 ? null : <Breadcrumbs crumbs={crumbs} />}
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      {children ? <div className="mt-3 max-w-prose text-muted">{children}</div> : null}
    </header>
  )
}
