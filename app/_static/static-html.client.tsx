'use client'

import { useId, useState } from 'react'
import { pageParts } from './page-parts.ts'

/** HTML that React leaves as it is. In the browser it is what the page came with, unless it was sent in the tree. */
export function StaticHtml({
  part,
  html,
  className,
}: {
  part: number
  html: string | undefined
  className: string | undefined
}) {
  const id = useId()
  const [markup] = useState(() => html ?? htmlInPage(id) ?? pageParts()?.[part] ?? '')
  return (
    <div
      id={id}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by htmlOf, which escapes every text
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  )
}

function htmlInPage(id: string): string | undefined {
  return typeof document === 'undefined' ? undefined : document.getElementById(id)?.innerHTML
}
