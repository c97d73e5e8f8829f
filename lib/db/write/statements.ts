import { statementsSql } from '../statement-sql.ts'
import type { Transaction } from '../transaction.ts'

const INSERT_SQL = `
  insert into statement (id, camp_id, topic_id, model_key, property, value, unit, written, qualifiers, modality, attributed_to,
    said_date, said_basis, recorded_at, source_id, voice_key, voice_rank, group_key, claim_ids)
  ${statementsSql('c.withdrawn_at is null and c.source_id = any($1)')}`

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

/** Makes the statements of sources that have none yet, not counted in. */
export async function insertStatementsOf(tx: Transaction, sourceIds: readonly string[]): Promise<void> {
  await tx.query(INSERT_SQL, [sourceIds])
}

/** Takes what a source says out of the counts, before its claims change. */
export async function removeStatements(tx: Transaction, sourceId: string): Promise<void> {
  await tx.query(countSql('camp', '-'), [sourceId])
  await tx.query(countSql('topic', '-'), [sourceId])
  await tx.query('delete from statement where source_id = $1', [sourceId])
}

/** Makes the statements of a source from its claims, and counts them in: the cost is the source's, whatever the base holds. */
export async function addStatements(tx: Transaction, sourceId: string): Promise<void> {
  await insertStatementsOf(tx, [sourceId])
  await tx.query(countSql('camp', '+'), [sourceId])
  await tx.query(countSql('topic', '+'), [sourceId])
}
