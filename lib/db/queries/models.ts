import { z } from 'zod'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'
import { queryRows } from '../query-rows.ts'

/** A model as lists show it. */
export const ModelRow = z.object({
  key: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(['model', 'product']),
  family: z.string().nullable(),
  released: z.string().nullable(),
  vendor: z.object({ key: z.string(), name: z.string() }),
  claimCount: z.int(),
  topicCount: z.int(),
  /** Topics with an open contradiction. */
  contestedCount: z.int(),
})
export type ModelRow = z.infer<typeof ModelRow>

const MODEL_ROW_SQL = `
  m.key, m.slug, m.name, m.kind, m.family, m.released,
  jsonb_build_object('key', v.key, 'name', v.name) as vendor,
  m.claim_count as "claimCount", m.topic_count as "topicCount", m.contested_count as "contestedCount"`

const MODEL_FROM_SQL = 'model m join vendor v on v.key = m.vendor_key'

export interface ModelFilter {
  readonly vendor?: string | undefined
  /** Part of a name or alias. */
  readonly q?: string | undefined
  /** Only models that some source speaks of. */
  readonly withClaims?: boolean | undefined
}

const Position = z.tuple([z.string(), z.string()])

/** By vendor, then by name as people sort ("GPT-5.10" after "GPT-5.9"). Merged models are left out. */
export async function listModels(filter: ModelFilter, page: PageRequest): Promise<Page<ModelRow>> {
  const after = decodeCursor(page.cursor, Position)
  const rows = await queryRows(
    'list_models',
    // What a row shows is put together for those on the page only.
    `with page as (
       select m.key, v.name || ' ' || m.name as sort_name from ${MODEL_FROM_SQL}
       where m.merged_into_key is null
         and ($1::text is null or m.vendor_key = $1)
         and ($2::text is null or m.name ilike '%' || $2 || '%'
              or exists (select from alias a where a.model_key = m.key and a.text ilike '%' || $2 || '%'))
         and ($3::boolean is not true or m.claim_count > 0)
         and ($4::text is null or (v.name || ' ' || m.name collate people, m.key) > ($4 collate people, $5))
       order by v.name || ' ' || m.name collate people, m.key limit $6)
     select ${MODEL_ROW_SQL}, page.sort_name from page join ${MODEL_FROM_SQL} on m.key = page.key
     order by page.sort_name collate people, m.key`,
    [
      filter.vendor ?? null,
      likeText(filter.q),
      filter.withClaims ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      page.limit + 1,
    ],
    ModelRow.extend({ sort_name: z.string() }),
  )
  return pageOf(rows, page.limit, (row) => [row.sort_name, row.key])
}

/** A person's text as part of a LIKE pattern: its wildcards are ordinary characters. */
function likeText(q: string | undefined): string | null {
  return q === undefined || q.trim() === '' ? null : q.trim().replace(/[\\%_]/g, '\\$&')
}

export const ModelDetail = ModelRow.extend({
  aliases: z.array(z.string()),
  /** The model that this one was found to be; its page answers for both. */
  mergedIntoKey: z.string().nullable(),
})
export type ModelDetail = z.infer<typeof ModelDetail>

/** Undefined when no such model is known. */
export async function getModel(key: string): Promise<ModelDetail | undefined> {
  const [model] = await queryRows(
    'get_model',
    `select ${MODEL_ROW_SQL}, m.merged_into_key as "mergedIntoKey",
       array(select a.text from alias a where a.model_key = m.key order by a.text collate people) as aliases
     from ${MODEL_FROM_SQL} where m.key = $1`,
    [key],
    ModelDetail,
  )
  return model
}
