import { CLAIM_ROW_SQL, ClaimRow } from '../claim-row.ts'
import { queryRows } from '../query-rows.ts'

/** Of a frequent word only so many places are looked at, and the best of them given. */
const MOST_LOOKED_AT = 300

const SEARCH = `
  with asked as (
    select websearch_to_tsquery('simple', folded($1)) as words, folded($1) as phrase),
  found as (
    select c.id, c.source_id, c.quote, c.recorded_at from claim c
    where quote_words(c.quote) @@ (select words from asked) and c.withdrawn_at is null limit ${MOST_LOOKED_AT}),
  best as (
    select distinct on (source_id, quote) id, quote, recorded_at from found order by source_id, quote, id),
  shown as (
    select id, folded(quote) like '%' || (select phrase from asked) || '%' as whole, recorded_at from best
    order by whole desc, recorded_at desc, id limit $2)
  select ${CLAIM_ROW_SQL} from shown join claim c on c.id = shown.id join source s on s.id = c.source_id
  order by shown.whole desc, shown.recorded_at desc, c.id`

/**
 * Claims by the words of their quotes: all words that are asked for, in any order, whatever their case and accents; those
 * that hold the text as it was typed first. A quote that makes several claims is given once.
 */
export async function searchQuotes(q: string, limit: number): Promise<ClaimRow[]> {
  const text = q.trim()
  return text === '' ? [] : queryRows('search_quotes', SEARCH, [text, limit], ClaimRow)
}
