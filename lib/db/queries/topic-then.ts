import { CLAIM_ROW_SQL, ClaimRow } from '../claim-row.ts'
import { FINDING_ROW_SQL, FindingRow } from '../finding-row.ts'
import { queryRows } from '../query-rows.ts'
import { SourceBrief } from '../source-row.ts'

/** Claims by their ids, withdrawn ones too, in the order in which a topic shows them. */
export async function listClaimsByIds(ids: readonly string[]): Promise<ClaimRow[]> {
  return queryRows(
    'claims_by_ids',
    `select ${CLAIM_ROW_SQL} from claim c join source s on s.id = c.source_id where c.id = any($1)
     order by c.scope_key, c.value_number nulls last, c.value_key, c.said_date, c.id`,
    [ids],
    ClaimRow,
  )
}

/** Findings by their ids, also those that no longer hold. */
export async function listFindingsByIds(ids: readonly string[]): Promise<FindingRow[]> {
  return queryRows(
    'findings_by_ids',
    `select ${FINDING_ROW_SQL} from finding f where f.id = any($1)`,
    [ids],
    FindingRow,
  )
}

/** Sources as they are named beside a claim. */
export async function listSourceBriefs(ids: readonly string[]): Promise<SourceBrief[]> {
  return queryRows(
    'source_briefs',
    `select b.* from source s cross join lateral jsonb_to_record(source_brief(s)) as b(id text, slug text, title text,
       publisher text, kind text, published text, url text, records jsonb) where s.id = any($1) order by s.id`,
    [ids],
    SourceBrief,
  )
}
