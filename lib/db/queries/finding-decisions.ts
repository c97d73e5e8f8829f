import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

/** What a person decided about a finding: append-only, so a later one does not take an earlier one away. */
export const FindingDecision = z.object({
  id: z.string(),
  findingId: z.string(),
  at: z.date(),
  who: z.string(),
  /** `explained`, `dismissed`, `source-corrected`, `reopen` */
  action: z.string(),
  why: z.string(),
})
export type FindingDecision = z.infer<typeof FindingDecision>

/** The decisions about some findings, the oldest first. */
export async function listDecisionsOfFindings(ids: readonly string[]): Promise<FindingDecision[]> {
  if (ids.length === 0) return []
  return queryRows(
    'decisions_of_findings',
    `select id, target_id as "findingId", at, who, action, why from decision
     where target_kind = 'finding' and target_id = any($1) order by at, id`,
    [ids],
    FindingDecision,
  )
}
