import type { ReactNode } from 'react'

/** What stands where a list has nothing: why, and what to do. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="rounded-lg border border-line border-dashed p-6 text-muted">{children}</p>
}
