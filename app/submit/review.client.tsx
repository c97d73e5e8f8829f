'use client'

import { FoundClaims } from '../_components/found-claims.tsx'
import type { Found } from '../_words/found.ts'
import { ABOUT_FIELDS, type SubmitState } from './submit-state.ts'

/** Step two: what was found, and the choice to send it. The document travels in hidden fields; nothing is stored yet. */
export function Review({ state, found, pending }: { state: SubmitState; found: Found; pending: boolean }) {
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
      <textarea name="text" defaultValue={state.text} hidden readOnly />
      {state.file === undefined ? null : (
        <>
          <input type="hidden" name="file-name" defaultValue={state.file.name} />
          <input type="hidden" name="file-type" defaultValue={state.file.type} />
          <input type="hidden" name="file-base64" defaultValue={state.file.base64} />
        </>
      )}
      {ABOUT_FIELDS.map((field) => (
        <input key={field} type="hidden" name={field} defaultValue={state.about[field] ?? ''} />
      ))}
    </>
  )
}
