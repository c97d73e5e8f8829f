import type { ReactNode } from 'react'

/**
 * A table that scrolls in its own frame where it is wider than the screen; reachable by keyboard. It is `relative`, so
 * that what stands in it out of sight, for those who listen, does not widen the page.
 */
export function TableFrame({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto rounded-lg border border-line">
      <table className="relative w-full border-collapse text-left text-sm [&_td]:px-3 [&_td]:py-2.5 [&_td]:align-top [&_th]:px-3 [&_th]:py-2.5 [&_th]:align-top [&_tr+tr]:border-line [&_tr+tr]:border-t [&_thead]:border-line [&_thead]:border-b [&_thead]:bg-surface">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  )
}
