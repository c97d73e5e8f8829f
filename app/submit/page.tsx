import type { Metadata } from 'next'
import { SourceKind } from '../../lib/claims/source-kind.ts'
import { PageHead } from '../_components/page-head.tsx'
import { SOURCE_KIND } from '../_words/source-kind.ts'
import { submitAction } from './submit-action.ts'
import { SubmitForm } from './submit-form.client.tsx'

export const metadata: Metadata = {
  title: 'Submit an article',
  description:
    'Hand in an article that makes claims about AI models; you see what is found in it before you send it.',
  alternates: { canonical: '/submit' },
}

/** A digest is ours alone to write. */
const KINDS = SourceKind.options
  .filter((kind) => kind !== 'digest')
  .map((kind) => ({ value: kind, label: SOURCE_KIND[kind].label }))

export default function SubmitPage() {
  return (
    <>
      <PageHead title="Submit an article">
        <p>
          Paste the text or choose a file. You see the claims that are found in it before anything is sent;
          what you send waits until a moderator has looked at it, and is public nowhere until then.
        </p>
      </PageHead>
      <SubmitForm action={submitAction} kinds={KINDS} />
    </>
  )
}
