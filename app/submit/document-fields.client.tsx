'use client'

import type { ChangeEvent } from 'react'
import { Field } from '../_components/field.tsx'
import { type Choice, SelectField } from '../_components/select-field.tsx'
import { type AboutField, LARGEST_UPLOAD, type SubmitState } from './submit-state.ts'

/** Step one: the document and what the submitter knows of it. */
export function DocumentFields({
  state,
  kinds,
  pending,
}: {
  state: SubmitState
  kinds: readonly Choice[]
  pending: boolean
}) {
  return (
    <>
      <div className="space-y-5">
        <Field id="text" label="Text" hint="Plain text, Markdown or HTML, as it stands in the article.">
          <textarea
            id="text"
            name="text"
            rows={12}
            defaultValue={state.text}
            aria-describedby="text-hint"
            className="field font-mono text-sm"
          />
        </Field>
        <Field id="file" label="Or a file" hint="Up to 5 MB: .md, .html or .txt">
          <input
            id="file"
            name="file"
            type="file"
            accept=".md,.markdown,.html,.htm,.txt,text/*"
            aria-describedby="file-hint"
            onChange={refuseLarge}
            className="field file:mr-3 file:rounded file:border-0 file:bg-surface file:px-3 file:py-1 file:text-ink"
          />
        </Field>
      </div>
      <fieldset className="mt-8">
        <legend className="mb-3 font-semibold text-lg">About the source, as far as you know</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <AboutInput name="url" label="Address" type="url" placeholder="https://" state={state} />
          <AboutInput name="title" label="Title" state={state} />
          <AboutInput name="publisher" label="Publisher" state={state} />
          <AboutInput name="author" label="Author" state={state} />
          <AboutInput
            name="published"
            label="Published"
            placeholder="2026-04-23, or 2026-04"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            state={state}
          />
          <div key={state.about.kind}>
            <SelectField
              name="kind"
              label="Kind of source"
              any="Not sure"
              choices={kinds}
              value={state.about.kind}
            />
          </div>
        </div>
      </fieldset>
      <button
        type="submit"
        name="step"
        value="preview"
        disabled={pending}
        className="button mt-8 disabled:opacity-60"
      >
        {pending ? 'Reading …' : 'See what is found'}
      </button>
    </>
  )
}

function AboutInput({
  name,
  label,
  state,
  ...input
}: {
  name: AboutField
  label: string
  state: SubmitState
  type?: string
  placeholder?: string
  pattern?: string
}) {
  return (
    <Field id={name} label={label}>
      <input
        id={name}
        name={name}
        defaultValue={state.about[name]}
        maxLength={2000}
        className="field"
        {...input}
      />
    </Field>
  )
}

/** Says so at once; the server checks it again. */
function refuseLarge({ currentTarget }: ChangeEvent<HTMLInputElement>) {
  const size = currentTarget.files?.[0]?.size ?? 0
  currentTarget.setCustomValidity(
    size > LARGEST_UPLOAD ? 'The file is larger than 5 MB. Send a part of it.' : '',
  )
  currentTarget.reportValidity()
}
