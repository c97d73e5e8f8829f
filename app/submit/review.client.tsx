'use client'

import { FoundClaims } from '../_components/found-claims.tsx'
import type { Found } from '../_words/found.ts'

/** Step two: what was found, and the choice to send it. Nothing is stored yet: the document waits in the form's state. */
export function Review({ found, pending }: { found: Found; pending: boolean }) {
  return (
    <>
      <div role="status" className="rounded-lg border border-line bg-surface p-5">
        <p className="font-semibold">“{found.title}” was read. Nothing is sent yet.</p>
        <div className="mt-4 flex flex-wrap gap-3">
          <button
            type="submit"
            name="step"
            value="send"
            disabled={pending}
            className="button disabled:opacity-60"
          >
            Send for review
          </button>
          <button type="submit" name="step" value="change" disabled={pending} className="button-quiet">
            Change something
          </button>
        </div>
      </div>
      <FoundClaims found={found} />
    </>
  )
}
