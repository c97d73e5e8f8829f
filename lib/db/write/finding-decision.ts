import { z } from 'zod'
import { DomainError } from '../../claims/domain-error.ts'
import type { FindingStatus } from '../finding-row.ts'
import type { Transaction } from '../transaction.ts'

const Locked = z.object({ topic: z.string(), raised: z.boolean(), status: z.string() })

/**
 * Locks a finding for a decision, behind its model as the judge does, and gives what it is now. Throws `not_found` for
 * an unknown id.
 */
export async function lockFinding(tx: Transaction, id: string): Promise<z.infer<typeof Locked>> {
  await tx.query(
    'select from model where key = (select model_key from finding where id = $1) for no key update',
    [id],
  )
  const { rows } = await tx.query(
    'select topic_id as topic, raised, status::text from finding where id = $1 for update',
    [id],
  )
  const row: unknown = rows[0]
  if (row === undefined)
    throw new DomainError(
      'not_found',
      `There is no finding "${id}". List those that are open with: npm run decide`,
    )
  return Locked.parse(row)
}

export interface FindingDecision {
  readonly id: string
  readonly topicId: string
  readonly action: string
  readonly status: FindingStatus
  readonly who: string
  readonly why: string
}

/** Sets the status of a finding, adds the decision to its history, and counts what is still open in its topic. */
export async function saveFindingDecision(tx: Transaction, decision: FindingDecision): Promise<void> {
  const { id, topicId, action, status, who, why } = decision
  await tx.query('update finding set status = $2::"FindingStatus" where id = $1', [id, status])
  await tx.query(
    `insert into decision (id, who, target_kind, target_id, action, why)
     values (gen_random_uuid()::text, $1, 'finding', $2, $3, $4)`,
    [who, id, action, why],
  )
  await tx.query(
    `update topic t set revision = revision + 1, raised_count =
       (select count(*) from finding f where f.topic_id = t.id and f.raised and f.status = 'open' and f.gone_at is null)
     where t.id = $1`,
    [topicId],
  )
}
