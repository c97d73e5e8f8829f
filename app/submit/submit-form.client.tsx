'use client'

import { useActionState } from 'react'
import type { Choice } from '../_components/select-field.tsx'
import { DocumentFields } from './document-fields.client.tsx'
import { Review } from './review.client.tsx'
import { EMPTY_SUBMISSION, type SubmitState } from './submit-state.ts'

/** Both steps of submitting. Works without JavaScript: the server then renders the next step itself. */
export function SubmitForm({
  action,
  kinds,
}: {
  /** Handed in, since what runs in a browser may know nothing of the database. */
  action: (previous: SubmitState, form: FormData) => Promise<SubmitState>
  kinds: readonly Choice[]
}) {
  const [state, act, pending] = useActionState(action, EMPTY_SUBMISSION)
  return (
    <form action={act} aria-busy={pending}>
      {state.problem === undefined ? null : (
        <p role="alert" className="mb-6 rounded-lg border border-against bg-against-soft p-4">
          {state.problem}
        </p>
      )}
      {state.found === undefined ? (
        <DocumentFields state={state} kinds={kinds} pending={pending} />
      ) : (
        <Review found={state.found} pending={pending} />
      )}
    </form>
  )
}
