import { z } from 'zod'
import type { FindingKind, Severity } from '../../claims/judgement.ts'
import { FINDING_ROW_SQL, FindingRow, type FindingStatus } from '../finding-row.ts'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'
import { queryRows } from '../query-rows.ts'

export interface FindingDemand {
  readonly raised?: boolean | undefined
  readonly kind?: FindingKind | undefined
  readonly model?: string | undefined
  readonly vendor?: string | undefined
  readonly property?: string | undefined
  /** Any of these properties, where a name that ends in `.` stands for all that begin with it. */
  readonly properties?: readonly string[] | undefined
  readonly severity?: Severity | undefined
  readonly status?: FindingStatus | undefined
}

/** `sharpest`: by severity, then by how far apart the sides are. `newest`: by when it was first seen. */
export type FindingOrder = 'sharpest' | 'newest'

const WHERE = `
  f.gone_at is null
  and ($1::boolean is null or f.raised = $1) and ($2::"FindingKind" is null or f.kind = $2)
  and ($3::text is null or f.model_key = $3) and ($4::text is null or f.model_key = any(array(select key from model where vendor_key = $4)))
  and ($5::text is null or f.property = $5)
  and ($6::text[] is null or f.property = any($6) or exists (
    select from unnest($6) as p(name) where right(p.name, 1) = '.' and starts_with(f.property, p.name)))
  and ($7::"Severity" is null or f.severity = $7) and ($8::"FindingStatus" is null or f.status = $8)`

/** One page of the findings that meet all demands. Findings that no longer hold are left out. */
export async function browseFindings(
  demand: FindingDemand,
  order: FindingOrder,
  page: PageRequest,
): Promise<Page<FindingRow>> {
  const values = [
    demand.raised ?? null,
    demand.kind ?? null,
    demand.model ?? null,
    demand.vendor ?? null,
    demand.property ?? null,
    demand.properties ?? null,
    demand.severity ?? null,
    demand.status ?? null,
  ]
  return order === 'newest' ? listNewest(values, page) : listSharpest(values, page)
}

const SharpPosition = z.tuple([z.enum(['low', 'medium', 'high']), z.number(), z.string()])

async function listSharpest(values: unknown[], page: PageRequest): Promise<Page<FindingRow>> {
  const after = decodeCursor(page.cursor, SharpPosition) ?? [null, null, null]
  const rows = await queryRows(
    'browse_findings_sharpest',
    `select ${FINDING_ROW_SQL} from finding f where ${WHERE}
       and ($9::text is null or (f.severity, f.sharpness, f.id) < ($9::"Severity", $10::float8, $11))
     order by f.severity desc, f.sharpness desc, f.id desc limit $12`,
    [...values, ...after, page.limit + 1],
    FindingRow,
  )
  return pageOf(rows, page.limit, (row) => [row.severity, row.sharpness, row.id])
}

const NewPosition = z.tuple([z.iso.datetime(), z.string()])

async function listNewest(values: unknown[], page: PageRequest): Promise<Page<FindingRow>> {
  const after = decodeCursor(page.cursor, NewPosition) ?? [null, null]
  const rows = await queryRows(
    'browse_findings_newest',
    `select ${FINDING_ROW_SQL} from finding f where ${WHERE}
       and ($9::timestamptz is null or (f.first_seen_at, f.id) < ($9::timestamptz, $10))
     order by f.first_seen_at desc, f.id desc limit $11`,
    [...values, ...after, page.limit + 1],
    FindingRow,
  )
  return pageOf(rows, page.limit, (row) => [row.firstSeenAt.toISOString(), row.id])
}
