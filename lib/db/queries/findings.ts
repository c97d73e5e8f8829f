import { z } from 'zod'
import type { FindingKind, Severity } from '../../claims/judgement.ts'
import { FINDING_ROW_SQL, FindingRow, type FindingStatus } from '../finding-row.ts'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'
import { queryRows } from '../query-rows.ts'

export interface FindingFilter {
  /** Contradictions only (true), explained differences only (false), or both. */
  readonly raised?: boolean | undefined
  readonly kind?: FindingKind | undefined
  readonly model?: string | undefined
  readonly property?: string | undefined
  readonly severity?: Severity | undefined
  readonly status?: FindingStatus | undefined
  readonly source?: string | undefined
}

const Position = z.tuple([z.enum(['low', 'medium', 'high']), z.number(), z.string()])

/** The sharpest first: by severity, then by how far apart the sides are. Findings that no longer hold are left out. */
export async function listFindings(filter: FindingFilter, page: PageRequest): Promise<Page<FindingRow>> {
  const after = decodeCursor(page.cursor, Position)
  const rows = await queryRows(
    'list_findings',
    `select ${FINDING_ROW_SQL} from finding f
     where f.gone_at is null
       and ($1::boolean is null or f.raised = $1) and ($2::"FindingKind" is null or f.kind = $2)
       and ($3::text is null or f.model_key = $3) and ($4::text is null or f.property = $4)
       and ($5::"Severity" is null or f.severity = $5) and ($6::"FindingStatus" is null or f.status = $6)
       and ($7::text is null or exists (select from finding_source x where x.finding_id = f.id and x.source_id = $7))
       and ($8::text is null or (f.severity, f.sharpness, f.id) < ($8::"Severity", $9::float8, $10))
     order by f.severity desc, f.sharpness desc, f.id desc limit $11`,
    [
      filter.raised ?? null,
      filter.kind ?? null,
      filter.model ?? null,
      filter.property ?? null,
      filter.severity ?? null,
      filter.status ?? null,
      filter.source ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      page.limit + 1,
    ],
    FindingRow,
  )
  return pageOf(rows, page.limit, (row) => [row.severity, row.sharpness, row.id])
}

/** Of the sharpest ones so many are looked at for some of different topics: they are often of one topic. */
const LOOKED_AT = 200

/** The sharpest open contradictions, one of each topic. */
export async function listSharpestFindings(limit: number): Promise<FindingRow[]> {
  return queryRows(
    'sharpest_findings',
    `with sharp as (
       select id, topic_id, severity, sharpness from finding where raised and status = 'open' and gone_at is null
       order by severity desc, sharpness desc, id desc limit ${LOOKED_AT}),
     shown as (
       select id from (select distinct on (topic_id) * from sharp order by topic_id, severity desc, sharpness desc, id desc) one
       order by severity desc, sharpness desc, id desc limit $1)
     select ${FINDING_ROW_SQL} from shown join finding f using (id) order by f.severity desc, f.sharpness desc, f.id desc`,
    [limit],
    FindingRow,
  )
}

const MOST_TELLING_SQL = `f.raised and f.status = 'open' desc, f.raised desc, f.severity desc, f.sharpness desc, f.id`

/** What the judge says of one topic now, open contradictions first; at most `limit`. */
export async function listFindingsOfTopic(topicId: string, limit: number): Promise<FindingRow[]> {
  return queryRows(
    'findings_of_topic',
    `select ${FINDING_ROW_SQL} from finding f where f.topic_id = $1 and f.gone_at is null
     order by ${MOST_TELLING_SQL} limit $2`,
    [topicId, limit],
    FindingRow,
  )
}

/** The standing findings of its topic that a claim is a side of, open contradictions first; at most `limit`. */
export async function listFindingsOfClaim(
  { id, topicId }: { readonly id: string; readonly topicId: string },
  limit: number,
): Promise<FindingRow[]> {
  return queryRows(
    'findings_of_claim',
    `select ${FINDING_ROW_SQL} from finding f
     where f.topic_id = $1 and f.gone_at is null and (f.a->'claimIds' ? $2 or f.b->'claimIds' ? $2)
     order by ${MOST_TELLING_SQL} limit $3`,
    [topicId, id, limit],
    FindingRow,
  )
}

/** Undefined when there is no such finding. */
export async function getFinding(id: string): Promise<FindingRow | undefined> {
  const [finding] = await queryRows(
    'get_finding',
    `select ${FINDING_ROW_SQL} from finding f where f.id = $1`,
    [id],
    FindingRow,
  )
  return finding
}
