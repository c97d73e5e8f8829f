import { z } from 'zod'
import { SourceAbout } from '../../claims/source-about.ts'
import { queryRows } from '../query-rows.ts'

/** A submission as its submitter or a moderator sees it. `preview` is the ingest room's. */
export const SubmissionRow = z.object({
  id: z.string(),
  state: z.enum(['pending', 'approved', 'rejected']),
  origin: z.enum(['content', 'command', 'web', 'api']),
  filename: z.string().nullable(),
  about: SourceAbout,
  preview: z.unknown(),
  createdAt: z.date(),
  decidedAt: z.date().nullable(),
  /** Why it was approved or rejected. */
  why: z.string().nullable(),
  /** Slug of the source that it became part of. */
  sourceSlug: z.string().nullable(),
})
export type SubmissionRow = z.infer<typeof SubmissionRow>

const SUBMISSION_SQL = `
  b.id, b.state, b.origin, b.filename, b.about, b.preview, b.created_at as "createdAt", b.decided_at as "decidedAt",
  (select d.why from decision d where d.target_kind = 'submission' and d.target_id = b.id order by d.at desc limit 1) as why,
  (select s.slug from source s where s.id = b.source_id) as "sourceSlug"
  from submission b`

/** For the submitter: undefined unless the token is the one that the submission was answered with. */
export async function getSubmissionByToken(
  id: string,
  tokenSha256: string,
): Promise<SubmissionRow | undefined> {
  const [submission] = await queryRows(
    'submission_by_token',
    `select ${SUBMISSION_SQL} where b.id = $1 and b.token_sha256 = $2`,
    [id, tokenSha256],
    SubmissionRow,
  )
  return submission
}

/** For moderators, oldest first. */
export async function listPendingSubmissions(): Promise<SubmissionRow[]> {
  return queryRows(
    'pending_submissions',
    `select ${SUBMISSION_SQL} where b.state = 'pending' order by b.created_at, b.id`,
    [],
    SubmissionRow,
  )
}
