import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

export const NameHit = z.object({
  kind: z.enum(['model', 'source']),
  /** Model key or source slug. */
  id: z.string(),
  title: z.string(),
  /** Vendor, or publisher. */
  detail: z.string().nullable(),
  claimCount: z.int(),
})
export type NameHit = z.infer<typeof NameHit>

/** How many names are looked at: that begin with what was typed, and that are like it; of these the nearest are ranked. */
const MOST = { beginning: 60, alike: 1000, ranked: 60 } as const

/** Sorts after every letter. */
const LAST_LETTER = 'chr(1114111)'

/**
 * Names of one table: those that begin with the text, and those that are like it. As a range of letters, since LIKE has no
 * use for an index where the text is not known when the statement is prepared.
 */
function candidatesSql(table: string, id: string, name: string): string {
  return `
    (select ${id} as id from ${table}, asked where squashed(${name}) ~>=~ asked.squashed
       and squashed(${name}) ~<~ (asked.squashed || ${LAST_LETTER}) limit ${MOST.beginning})
    union all (${alikeSql(table, id, name)})`
}

function alikeSql(table: string, id: string, name: string): string {
  return `select id from (
      select ${id} as id, ${name} as name from ${table} where folded(${name}) %> folded($1) limit ${MOST.alike}) x
    order by word_similarity(folded($1), folded(name)) desc limit ${MOST.ranked}`
}

/** Higher for a name that is what was typed, then for one that begins with it or holds it, then for one that is like it. */
function nearnessSql(name: string): string {
  return `case when squashed(${name}) = asked.squashed then 3 when starts_with(squashed(${name}), asked.squashed) then 2
    when strpos(squashed(${name}), asked.squashed) > 0 then 1 else 0 end
    + greatest(similarity(folded(${name}), asked.folded), word_similarity(asked.folded, folded(${name})))`
}

const SEARCH = `
  with asked as materialized (select folded($1) as folded, squashed($1) as squashed),
  model_hit as (
    select m.key, greatest(${nearnessSql('m.name')}, (
        select max(${nearnessSql('a.text')}) - 0.1 from alias a where a.model_key = m.key)) as nearness
    from model m, asked where m.merged_into_key is null and m.key in (
      ${candidatesSql('model', 'key', 'name')} union all ${candidatesSql('alias', 'model_key', 'text')})
    order by nearness desc, m.claim_count desc limit $2),
  source_hit as (
    select s.id, greatest(${nearnessSql('s.title')}, similarity(folded(s.publisher), asked.folded)) as nearness
    from source s, asked where s.id in (
      ${candidatesSql('source', 'id', 'title')} union all (${alikeSql('source', 'id', 'publisher')}))
    order by nearness desc limit $2),
  hit as (
    select 'model' as kind, m.key as id, m.name as title, v.name as detail, m.claim_count as "claimCount", h.nearness
    from model_hit h join model m on m.key = h.key join vendor v on v.key = m.vendor_key
    union all
    select 'source', s.slug, s.title, s.publisher,
      (select coalesce(sum(cardinality(claim_ids)), 0)::int from statement t where t.source_id = s.id), h.nearness
    from source_hit h join source s on s.id = h.id)
  select kind, id, title, detail, "claimCount" from hit
  order by nearness desc, "claimCount" desc, title collate people limit $2`

/** Models by name and alias, sources by title and publisher; the nearest first, accents and typing errors forgiven. */
export async function searchNames(q: string, limit: number): Promise<NameHit[]> {
  const text = q.trim()
  // Signs alone are the beginning of every name.
  return /[\p{L}\p{N}]/u.test(text) ? queryRows('search_names', SEARCH, [text, limit], NameHit) : []
}
