import { DomainError } from '../claims/domain-error.ts'
import type { FindingStatus } from '../db/finding-row.ts'
import { inTransaction } from '../db/transaction.ts'
import { lockFinding, saveFindingDecision } from '../db/write/finding-decision.ts'

/** What a person may decide about a finding, and what becomes of it. */
const STATUS_AFTER = {
  explained: 'explained',
  dismissed: 'dismissed',
  'source-corrected': 'source_corrected',
  reopen: 'open',
} as const satisfies Readonly<Record<string, FindingStatus>>

export type FindingAction = keyof typeof STATUS_AFTER

export const FINDING_ACTIONS: readonly string[] = Object.keys(STATUS_AFTER)

export function isFindingAction(text: string): text is FindingAction {
  return Object.hasOwn(STATUS_AFTER, text)
}

/**
 * Decides a contradiction, and keeps who did, when and why. The decision holds for the rule, the scopes and the two
 * values: reading the sources again does not reopen it, and another value on either side is another finding.
 * Throws `not_found`, or `conflict` when nothing would change.
 */
export async function decideFinding(decision: {
  readonly id: string
  readonly action: FindingAction
  readonly who: string
  readonly why: string
}): Promise<void> {
  const { id, action } = decision
  const status = STATUS_AFTER[action]
  await inTransaction(async (tx) => {
    const found = await lockFinding(tx, id)
    if (found.status === status)
      throw new DomainError(
        'conflict',
        `Finding ${id} is ${status.replace('_', ' ')} already; nothing was changed.`,
      )
    if (!found.raised && status !== 'open')
      throw new DomainError(
        'conflict',
        `Finding ${id} is a difference that is explained by rule, not a contradiction; there is nothing to decide.`,
      )
    await saveFindingDecision(tx, { ...decision, topicId: found.topic, status })
  })
}
