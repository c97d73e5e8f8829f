import type { ReactNode } from 'react'

/** One link of the chain: what it is in a line, all of it when unfolded. */
export function ChainStep({
  name,
  line,
  open = false,
  children,
}: {
  name: string
  line: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <li className="relative pb-4 pl-7 before:absolute before:top-4 before:bottom-[-0.5rem] before:left-[0.4375rem] before:border-line before:border-l-2 last:pb-0 last:before:hidden">
      <span
        className="absolute top-2.5 left-0 size-4 rounded-full border-2 border-accent bg-paper"
        aria-hidden="true"
      />
      <details open={open}>
        <summary className="py-1.5">
          <span className="mr-2 inline-block text-muted text-sm sm:w-20">{name}</span>
          <span className="font-medium">{line}</span>
        </summary>
        <div className="pt-1 pb-2 sm:pl-27">{children}</div>
      </details>
    </li>
  )
}

/** What is known of a link, term by term. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="space-y-1 text-sm">{children}</dl>
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline text-muted">{term}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  )
}
