import type { ReactNode } from 'react'
import { htmlOf } from './html-of.ts'
import { pageParts } from './page-parts.ts'
import { StaticHtml } from './static-html.client.tsx'

/**
 * A part of a page in which nothing runs in the browser. It is written as HTML once, instead of as React's tree, as HTML
 * from that tree, and as the tree again at the end of the page. What runs in the browser stands beside it, not in it.
 */
export async function Static({ className, children }: { className?: string; children: ReactNode }) {
  const html = await htmlOf(children)
  const parts = pageParts()
  if (parts === undefined) return <StaticHtml part={-1} html={html} className={className} />
  return <StaticHtml part={parts.push(html) - 1} html={undefined} className={className} />
}
