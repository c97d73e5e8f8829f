import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

export const SearchHit = z.object({
  kind: z.enum(['model', 'source']),
  /** Model key or source slug. */
  id: z.string(),
  title: z.string(),
  /** Vendor, or publisher. */
  detail: z.string().nullable(),
  claimCount: z.int(),
})
export type SearchHit = z.infer<typeof SearchHit>

/** "gemnii" shares a third of its trigrams with "Gemini": swapped letters cost that much in a short word. */
const MISSPELT = 0.3

/** A name without case, spaces and signs: "gpt 5.5" and "GPT-5.5" are one. */
function squashSql(text: string): string {
  return `regexp_replace(lower(${text}), '[^[:alnum:].]+', '', 'g')`
}

/** Higher for a name that is what was typed, then for one that begins with it or holds it, then for one that is like it. */
function nearnessSql(name: string): string {
  return `case when ${squashSql(name)} = ${squashSql('$1')} then 3
    when ${squashSql(name)} like ${squashSql('$2')} || '%' then 2
    when ${name} ilike '%' || $2 || '%' then 1 else 0 end
    + greatest(similarity(${name}, $1), word_similarity($1, ${name}))`
}

const SEARCH = `
  with hits as (
    select 'model' as kind, m.key as id, m.name as title, v.name as detail,
      greatest(${nearnessSql('m.name')}, max(${nearnessSql("coalesce(a.text, '')")}) - 0.1) as nearness,
      (select coalesce(sum(t.claim_count), 0)::int from topic t where t.model_key = m.key) as "claimCount"
    from model m join vendor v on v.key = m.vendor_key left join alias a on a.model_key = m.key
    where m.merged_into_key is null
      and (m.name % $1 or a.text % $1 or m.name ilike '%' || $2 || '%' or a.text ilike '%' || $2 || '%'
        or word_similarity($1, m.name) >= ${MISSPELT})
    group by m.key, m.name, v.name
    union all
    select 'source', s.slug, s.title, s.publisher,
      greatest(word_similarity($1, s.title), similarity(coalesce(s.publisher, ''), $1)),
      (select count(*)::int from claim c where c.source_id = s.id and c.withdrawn_at is null)
    from source s
    where $1 <% s.title or s.publisher % $1 or s.title ilike '%' || $2 || '%' or s.publisher ilike '%' || $2 || '%'
  )
  select kind, id, title, detail, "claimCount" from hits
  order by nearness desc, "claimCount" desc, title collate people limit $3`

/** Models by name and alias, sources by title and publisher; the nearest first, typing errors forgiven. */
export async function search(q: string, limit = 20): Promise<SearchHit[]> {
  const text = q.trim()
  if (text === '') return []
  return queryRows('search', SEARCH, [text, text.replace(/[\\%_]/g, '\\$&'), limit], SearchHit)
}
