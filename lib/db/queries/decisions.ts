import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const DecisionTarget = z.enum(['submission', 'claim', 'finding', 'alias', 'source'])

/** What a person decided, when and why. */
export const DecisionRow = z.object({
  id: z.string(),
  at: z.date(),
  who: z.string(),
  targetKind: DecisionTarget,
  targetId: z.string(),
  action: z.string(),
  why: z.string(),
  payload: z.unknown(),
})
export type DecisionRow = z.infer<typeof DecisionRow>

/** All decisions about things of one kind, or about one of them, the oldest first. */
export async function listDecisions(
  targetKind: z.infer<typeof DecisionTarget>,
  targetId?: string,
): Promise<DecisionRow[]> {
  return queryRows(
    'list_decisions',
    `select id, at, who, target_kind as "targetKind", target_id as "targetId", action, why, payload from decision
     where target_kind = $1::"DecisionTarget" and ($2::text is null or target_id = $2) order by at, id`,
    [targetKind, targetId ?? null],
    DecisionRow,
  )
}
