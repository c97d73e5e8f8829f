import { randomBytes } from 'node:crypto'
import { sha256 } from '../claims/id.ts'
import { getSubmissionByToken, type SubmissionRow } from '../db/queries/submissions.ts'
import { insertPendingSubmission } from '../db/write/submission.ts'
import type { SubmissionPreview } from './preview.ts'
import { readForPreview } from './preview-document.ts'
import type { SubmissionInput } from './submission-input.ts'

/** What the reader finds, with nothing stored. Throws DomainError `unreadable` or `too_large`. */
export async function previewSubmission(input: SubmissionInput): Promise<SubmissionPreview> {
  return readForPreview(input)
}

/** Stores a submission as pending: it is in nothing public until a moderator approves it. The token is told only once. */
export async function submit(
  input: SubmissionInput,
  origin: 'web' | 'api',
): Promise<{ id: string; token: string; preview: SubmissionPreview }> {
  const preview = await readForPreview(input)
  const token = randomBytes(24).toString('base64url')
  const id = await insertPendingSubmission({
    ...input,
    origin,
    preview,
    sha256: sha256(input.bytes),
    tokenSha256: sha256(token),
  })
  return { id, token, preview }
}

/** The submitter's own view; undefined for an unknown id and for a wrong token alike. */
export async function findSubmission(id: string, token: string): Promise<SubmissionRow | undefined> {
  return getSubmissionByToken(id, sha256(token))
}
