/** What `statementGroup` of the claims room gives: the list that the reader saw, else the table or the paragraph. */
const GROUP_SQL = `coalesce(c.group_key, case c.locator->>'kind'
  when 'table' then '~table:' || (c.locator->>'table') when 'text' then '~block:' || (c.locator->>'block') end
  || coalesce(':' || c.attributed_to, ''))`

/** The order of the voices' weights in the judge: who is heard first where not all can be. */
const RANK_SQL = `case s.kind when 'vendor' then 0 when 'paper' then 1 when 'leaderboard' then 1 when 'press' then 2
  when 'dataset' then 2 when 'blog' then 3 when 'digest' then 3 when 'aggregator' then 4 else 5 end`

/** Claims `c` that meet a condition as rows of the table statement: equal claims of a source are one. */
export function statementsSql(where: string): string {
  return `
    select min(c.id) as id, c.camp_id, c.topic_id, c.model_key, c.property, (array_agg(c.value order by c.id))[1] as value,
      c.unit, c.written, (array_agg(c.qualifiers order by c.id))[1] as qualifiers, c.modality, c.attributed_to, c.said_date,
      c.said_basis, min(c.recorded_at) as recorded_at, c.source_id, s.voice_key, ${RANK_SQL} as voice_rank,
      c.source_id || '/' || ${GROUP_SQL} as group_key, array_agg(c.id order by c.id) as claim_ids
    from claim c join source s on s.id = c.source_id
    where ${where}
    group by c.camp_id, c.topic_id, c.model_key, c.property, c.scope_key, c.value_key, c.unit, c.written, c.modality,
      c.attributed_to, c.said_date, c.said_basis, c.source_id, s.voice_key, s.kind, ${GROUP_SQL}`
}
