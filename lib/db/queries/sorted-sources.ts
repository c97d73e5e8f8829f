import { z } from 'zod'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'
import { queryRows } from '../query-rows.ts'
import { SOURCE_ROW_SQL, type SourceFilter, SourceRow } from './sources.ts'

export const SOURCE_ORDERS = ['newest', 'published', 'title', 'contradictions'] as const
export type SourceOrder = (typeof SOURCE_ORDERS)[number]

interface Order {
  /** What sources are sorted by. */
  readonly key: string
  /** SQL type of the key, where it is no text. */
  readonly type?: 'timestamptz'
  readonly join?: string
  readonly direction: 'asc' | 'desc'
}

const ORDERS: Readonly<Record<SourceOrder, Order>> = {
  // By the moment itself, which an index has in order.
  newest: { key: 's.created_at', type: 'timestamptz', direction: 'desc' },
  published: { key: `coalesce(s.published, '')`, direction: 'desc' },
  title: { key: `lower(coalesce(s.records->>'title', s.title))`, direction: 'asc' },
  contradictions: {
    key: `lpad(coalesce(raised.count, 0)::text, 9, '0')`,
    join: `left join (select x.source_id, count(distinct x.finding_id) as count from finding_source x
      where x.finding_id in (select id from finding where raised and status = 'open' and gone_at is null)
      group by x.source_id) raised on raised.source_id = s.id`,
    direction: 'desc',
  },
}

const Position = z.tuple([z.string(), z.string()])
const MomentPosition = z.tuple([z.iso.datetime({ offset: true }), z.string()])

/** Sources in an order that a reader chose, page by page. */
export async function listSortedSources(
  filter: SourceFilter,
  order: SourceOrder,
  page: PageRequest,
): Promise<Page<SourceRow>> {
  const { key, type = 'text', join = '', direction } = ORDERS[order]
  const after = decodeCursor(page.cursor, type === 'text' ? Position : MomentPosition)
  const beyond = direction === 'asc' ? '>' : '<'
  const rows = await queryRows(
    `sources_by_${order}`,
    `with found as (
       select s.id, ${key} as key from source s ${join}
       where ($1::text is null or s.kind::text = $1)
         and ($2::text is null or s.title ilike '%' || $2 || '%' or s.publisher ilike '%' || $2 || '%')),
     shown as (
       select id, key from found where $3::text is null or (key, id) ${beyond} ($3::${type}, $4)
       order by key ${direction}, id ${direction} limit $5)
     select ${SOURCE_ROW_SQL}, to_jsonb(shown.key) #>> '{}' as key from shown join source s on s.id = shown.id
     order by shown.key ${direction}, shown.id ${direction}`,
    [
      filter.kind ?? null,
      filter.q?.trim().replace(/[\\%_]/g, '\\$&') || null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      page.limit + 1,
    ],
    SourceRow.extend({ key: z.string() }),
  )
  return pageOf(rows, page.limit, (row) => [row.key, row.id])
}
