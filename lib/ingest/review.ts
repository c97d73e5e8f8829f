import { inTransaction } from '../db/transaction.ts'
import { decideSubmission, lockPendingSubmission } from '../db/write/submission.ts'
import { currentRegistry } from '../registry/current-registry.ts'
import { readSource } from './document.ts'
import { type Receipt, saveRead } from './ingest-document.ts'

export interface Verdict {
  readonly id: string
  readonly who: string
  readonly why: string
}

/**
 * Makes a pending submission public: its bytes are read by the reader of today and stored, with the decision, in one
 * transaction. Throws `not_found`, or `conflict` when it was decided already.
 */
export async function approveSubmission(verdict: Verdict): Promise<Receipt> {
  const registry = await currentRegistry()
  return inTransaction(async (tx) => {
    const waiting = await lockPendingSubmission(tx, verdict.id)
    const read = readSource(
      {
        bytes: waiting.bytes,
        filename: waiting.filename ?? undefined,
        mediaType: waiting.media_type ?? undefined,
        about: waiting.about,
        capturedAt: waiting.created_at,
        submitted: true,
      },
      registry,
    )
    const receipt = await saveRead(tx, read, registry)
    await decideSubmission(tx, {
      ...verdict,
      action: 'approved',
      sourceId: receipt.sourceId,
      captureId: receipt.captureId,
    })
    return receipt
  })
}

/** Turns a pending submission down; its bytes are let go, the decision is kept. Throws as {@link approveSubmission}. */
export async function rejectSubmission(verdict: Verdict): Promise<void> {
  await inTransaction(async (tx) => {
    await lockPendingSubmission(tx, verdict.id)
    await decideSubmission(tx, { ...verdict, action: 'rejected' })
  })
}
