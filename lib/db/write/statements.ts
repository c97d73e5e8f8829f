import type { Transaction } from '../transaction.ts'

/** What `statementGroup` of the claims room gives: the list that the reader saw, else the table or the paragraph. */
const GROUP_SQL = `coalesce(c.group_key, case c.locator->>'kind'
  when 'table' then '~table:' || (c.locator->>'table') when 'text' then '~block:' || (c.locator->>'block') end
  || coalesce(':' || c.attributed_to, ''))`

/** The order of the voices' weights in the judge: who is heard first where not all can be. */
const RANK_SQL = `case s.kind when 'vendor' then 0 when 'paper' then 1 when 'leaderboard' then 1 when 'press' then 2
  when 'dataset' then 2 when 'blog' then 3 when 'digest' then 3 when 'aggregator' then 4 else 5 end`

const INSERT_SQL = `
  insert into statement (id, camp_id, topic_id, model_key, property, value, unit, written, qualifiers, modality, attributed_to,
    said_date, said_basis, recorded_at, source_id, voice_key, voice_rank, group_key, claim_ids)
  select min(c.id), c.camp_id, c.topic_id, c.model_key, c.property, (array_agg(c.value order by c.id))[1], c.unit, c.written,
    (array_agg(c.qualifiers order by c.id))[1], c.modality, c.attributed_to, c.said_date, c.said_basis, min(c.recorded_at),
    c.source_id, s.voice_key, ${RANK_SQL}, c.source_id || '/' || ${GROUP_SQL}, array_agg(c.id order by c.id)
  from claim c join source s on s.id = c.source_id
  where c.withdrawn_at is null and c.source_id = any($1)
  group by c.camp_id, c.topic_id, c.model_key, c.property, c.scope_key, c.value_key, c.unit, c.written, c.modality,
    c.attributed_to, c.said_date, c.said_basis, c.source_id, s.voice_key, s.kind, ${GROUP_SQL}`

/** Adds one source to the counts of what it speaks of, or takes it off; another source of its voice keeps the voice there. */
function countSql(table: 'camp' | 'topic', sign: '+' | '-'): string {
  const key = `${table}_id`
  const claims = table === 'topic' ? `, claim_count = t.claim_count ${sign} mine.claims` : ''
  return `
    update ${table} t set source_count = t.source_count ${sign} 1${claims}, voice_count = t.voice_count ${sign}
      (case when exists (select from statement o where o.${key} = t.id and o.voice_key = mine.voice_key and o.source_id <> $1)
        then 0 else 1 end)
    from (select ${key} as id, voice_key, sum(cardinality(claim_ids))::int as claims from statement where source_id = $1
          group by ${key}, voice_key) mine
    where t.id = mine.id`
}

/** Takes what a source says out of the counts, before its claims change. */
export async function removeStatements(tx: Transaction, sourceId: string): Promise<void> {
  await tx.query(countSql('camp', '-'), [sourceId])
  await tx.query(countSql('topic', '-'), [sourceId])
  await tx.query('delete from statement where source_id = $1', [sourceId])
}

/** Makes the statements of a source from its claims, and counts them in: the cost is the source's, whatever the base holds. */
export async function addStatements(tx: Transaction, sourceId: string): Promise<void> {
  await tx.query(INSERT_SQL, [[sourceId]])
  await tx.query(countSql('camp', '+'), [sourceId])
  await tx.query(countSql('topic', '+'), [sourceId])
}
