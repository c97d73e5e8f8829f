import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const FindingEvent = z.object({
  at: z.date(),
  /** `first_seen`, `gone` (a judging no longer found it), or what a person decided: `explained`, `dismissed`, … */
  what: z.string(),
  /** Who decided, and why; null for what the judge did. */
  who: z.string().nullable(),
  why: z.string().nullable(),
})
export type FindingEvent = z.infer<typeof FindingEvent>

/** What became of a finding, the oldest first; empty when there is no such finding. */
export async function findingHistory(id: string): Promise<FindingEvent[]> {
  return queryRows(
    'finding_history',
    `select at, what, who, why from (
       select first_seen_at as at, 'first_seen' as what, null as who, null as why, 0 as rank from finding where id = $1
       union all select at, action, who, why, 1 from decision where target_kind = 'finding' and target_id = $1
       union all select gone_at, 'gone', null, null, 2 from finding where id = $1 and gone_at is not null) event
     order by at, rank`,
    [id],
    FindingEvent,
  )
}
