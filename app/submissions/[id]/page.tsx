import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SubmissionPreview } from '../../../lib/ingest/preview.ts'
import { findSubmission } from '../../../lib/ingest/submissions.ts'
import { FoundClaims } from '../../_components/found-claims.tsx'
import { PageHead } from '../../_components/page-head.tsx'
import { foundOf } from '../../_words/found.ts'
import { readLabels } from '../../read-labels.ts'
import { type SearchParams, segmentParam, textParam } from '../../route-params.ts'
import { SubmissionState } from './submission-state.tsx'

/** The token stands in the address: it must not leave with a link, nor be found by a search engine. */
export const metadata: Metadata = {
  title: 'Your submission',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

export default async function SubmissionPage({ params, searchParams }: Props) {
  const [{ id }, { token }] = await Promise.all([params, searchParams])
  const submission = await findSubmission(segmentParam(id), textParam(token) ?? '')
  if (submission === undefined) notFound()
  const preview = SubmissionPreview.safeParse(submission.preview).data
  const labelOf = await readLabels(preview?.claims.map(({ property }) => property) ?? [])
  return (
    <>
      <PageHead title="Your submission">
        <p>{preview?.title ?? submission.filename ?? 'A document'}</p>
      </PageHead>
      <SubmissionState submission={submission} />
      {preview === undefined ? null : <FoundClaims found={foundOf(preview, labelOf)} />}
    </>
  )
}
