'use server'

import { redirect } from 'next/navigation'
import { DomainError } from '../../lib/claims/domain-error.ts'
import { previewSubmission, submit } from '../../lib/ingest/submissions.ts'
import { foundOf } from '../_words/found.ts'
import { readLabels } from '../read-labels.ts'
import { carriedDocument, inputOf, readForm } from './read-form.ts'
import { EMPTY_SUBMISSION, type SubmitState } from './submit-state.ts'

/**
 * One step of submitting, by the button that was pressed: `preview` reads the document and stores nothing, `change`
 * goes back to the form, `send` stores the previewed document as pending and leads to its page. Anyone may submit.
 */
export async function submitAction(previous: SubmitState, form: FormData): Promise<SubmitState> {
  const step = form.get('step')
  let state = EMPTY_SUBMISSION
  let address: string
  try {
    state = step === 'send' || step === 'change' ? carriedDocument(previous) : await readForm(form)
    if (step === 'change') return { about: state.about, text: state.text }
    if (step !== 'send') return await previewed(state)
    const { id, token } = await submit(inputOf(state), 'web')
    address = `/submissions/${id}?token=${token}`
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { about: state.about, text: state.text, problem: error.message }
  }
  redirect(address)
}

async function previewed(state: SubmitState): Promise<SubmitState> {
  const preview = await previewSubmission(inputOf(state))
  const labelOf = await readLabels(preview.claims.map(({ property }) => property))
  return { ...state, found: foundOf(preview, labelOf) }
}
