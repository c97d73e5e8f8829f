import type { z } from '@hono/zod-openapi'
import type { SubmissionRow } from '../../db/queries/submissions.ts'
import { type PreviewClaim, SubmissionPreview } from '../../ingest/preview.ts'
import { API_ROOT, submissionHref } from '../addresses.ts'
import type { Submission, SubmissionReceipt } from '../schemas/submission.ts'
import { noteJson } from './source.ts'

export function receiptJson(submitted: {
  id: string
  token: string
  preview: SubmissionPreview
}): z.infer<typeof SubmissionReceipt> {
  return {
    id: submitted.id,
    href: submissionHref(submitted.id),
    state: 'pending',
    ...previewJson(submitted.preview),
    token: submitted.token,
  }
}

/** Throws a ZodError when the stored preview is not what this version stores. */
export function submissionJson(row: SubmissionRow): z.infer<typeof Submission> {
  return {
    id: row.id,
    href: submissionHref(row.id),
    state: row.state,
    ...previewJson(row.preview === null ? undefined : SubmissionPreview.parse(row.preview)),
    filename: row.filename,
    about: row.about,
    created_at: row.createdAt.toISOString(),
    decided_at: row.decidedAt?.toISOString() ?? null,
    why: row.why,
    source_href: row.sourceSlug === null ? null : `${API_ROOT}/sources/${encodeURIComponent(row.sourceSlug)}`,
  }
}

function previewJson(preview: SubmissionPreview | undefined) {
  return {
    title: preview?.title ?? null,
    claims: preview?.claims.map(foundClaimJson) ?? [],
    derived_count: preview?.derivedCount ?? 0,
    notes: preview?.notes.map(noteJson) ?? [],
  }
}

function foundClaimJson(claim: PreviewClaim): z.infer<typeof SubmissionReceipt>['claims'][number] {
  return {
    subject: claim.subject,
    model: claim.modelKey,
    property: claim.property,
    value: claim.value,
    unit: claim.unit,
    written: claim.written,
    qualifiers: claim.qualifiers,
    modality: claim.modality,
    quote: claim.quote,
  }
}
