import { cache, type ReactNode } from 'react'

/** Each on a page has its own id. Not `useId`: what is written without React has no hooks. */
const onThisPage = cache(() => ({ count: 0 }))

/**
 * Something that is written for people, and exactly what it stands for: on hover, and where there is no hover on a tap
 * or a key. Works without JavaScript. Not for what stands in a link or a summary, which have a use of their own.
 */
export function Exact({ exact, children }: { exact: string; children: ReactNode }) {
  const id = `exact-${++onThisPage().count}`
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        title={exact}
        className="cursor-help py-0.5 text-left underline decoration-line-strong decoration-dotted decoration-1 underline-offset-4"
      >
        {children}
      </button>
      <span popover="auto" id={id} role="note" className="exact">
        {exact}
      </span>
    </>
  )
}
