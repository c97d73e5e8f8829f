import { z } from 'zod'
import { CLAIM_ROW_SQL, ClaimRow } from '../claim-row.ts'
import { pool } from '../pool.ts'
import { type Queryable, queryRows } from '../query-rows.ts'

/** A claim with the place of its figure: what a page needs to mark it in the text. */
export const ClaimMark = ClaimRow.extend({ valueStart: z.int(), valueEnd: z.int() })
export type ClaimMark = z.infer<typeof ClaimMark>

/** The claims of one capture that count, in the order of the text; offsets count into that capture's reading. */
export async function listMarksOfCapture(captureId: string, on: Queryable = pool()): Promise<ClaimMark[]> {
  return queryRows(
    'marks_of_capture',
    `select ${CLAIM_ROW_SQL}, c.value_start as "valueStart", c.value_end as "valueEnd"
     from claim c join source s on s.id = c.source_id
     where c.capture_id = $1 and c.withdrawn_at is null order by c.value_start, c.value_end, c.id`,
    [captureId],
    ClaimMark,
    on,
  )
}
