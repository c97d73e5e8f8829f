import { z } from 'zod'
import { DomainError } from '../../claims/domain-error.ts'
import { SourceAbout } from '../../claims/source-about.ts'
import { prisma } from '../prisma.ts'
import type { Transaction } from '../transaction.ts'

export interface PendingSubmission {
  readonly origin: 'web' | 'api'
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly filename?: string | undefined
  readonly mediaType?: string | undefined
  readonly about: SourceAbout
  readonly preview: object
  readonly tokenSha256: string
}

/** Stores a submission that waits for a moderator; gives its id. Nothing public sees it. */
export async function insertPendingSubmission(submission: PendingSubmission): Promise<string> {
  const { id } = await prisma().submission.create({
    data: {
      state: 'pending',
      origin: submission.origin,
      bytes: new Uint8Array(submission.bytes),
      sha256: submission.sha256,
      filename: submission.filename ?? null,
      mediaType: submission.mediaType ?? null,
      about: submission.about,
      preview: submission.preview,
      tokenSha256: submission.tokenSha256,
    },
    select: { id: true },
  })
  return id
}

const Waiting = z.object({
  id: z.string(),
  origin: z.enum(['content', 'command', 'web', 'api']),
  bytes: z.instanceof(Uint8Array),
  filename: z.string().nullable(),
  media_type: z.string().nullable(),
  about: SourceAbout,
  created_at: z.date(),
})

/**
 * Locks a pending submission for its decision. Throws `not_found` for an unknown id and `conflict` for one that
 * was already decided.
 */
export async function lockPendingSubmission(tx: Transaction, id: string): Promise<z.infer<typeof Waiting>> {
  const { rows } = await tx.query(
    'select *, state::text as decided from submission where id = $1 for update',
    [id],
  )
  const row: unknown = rows[0]
  if (row === undefined)
    throw new DomainError(
      'not_found',
      `There is no submission "${id}". List those that wait with: npm run review`,
    )
  const { decided } = z.looseObject({ decided: z.string() }).parse(row)
  if (decided !== 'pending')
    throw new DomainError('conflict', `Submission ${id} was already ${decided}; nothing was changed.`)
  return Waiting.parse(row)
}

export interface SubmissionDecision {
  readonly id: string
  readonly action: 'approved' | 'rejected'
  readonly who: string
  readonly why: string
  readonly sourceId?: string | undefined
  readonly captureId?: string | undefined
}

/** Records the decision. The bytes of an approved one are the capture's from now on; those of a rejected one are let go. */
export async function decideSubmission(tx: Transaction, decision: SubmissionDecision): Promise<void> {
  await tx.query(
    `update submission set state = $2::"SubmissionState", decided_at = now(), bytes = null, source_id = $3, capture_id = $4
     where id = $1`,
    [decision.id, decision.action, decision.sourceId ?? null, decision.captureId ?? null],
  )
  await tx.query(
    `insert into decision (id, who, target_kind, target_id, action, why)
     values (gen_random_uuid()::text, $1, 'submission', $2, $3, $4)`,
    [decision.who, decision.id, decision.action, decision.why],
  )
}

/** A reading of our own (command line, starter content) comes in approved. */
export async function insertApprovedSubmission(
  tx: Transaction,
  submission: {
    origin: 'command' | 'content'
    filename?: string | undefined
    mediaType: string
    sha256: string
    about: SourceAbout
    sourceId: string
    captureId: string
  },
): Promise<void> {
  await tx.query(
    `insert into submission (id, state, origin, filename, media_type, sha256, about, source_id, capture_id, decided_at)
     values (gen_random_uuid()::text, 'approved', $1::"SubmissionOrigin", $2, $3, $4, $5, $6, $7, now())`,
    [
      submission.origin,
      submission.filename ?? null,
      submission.mediaType,
      submission.sha256,
      JSON.stringify(submission.about),
      submission.sourceId,
      submission.captureId,
    ],
  )
}
