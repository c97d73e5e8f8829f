import { z } from 'zod'
import { SourceKind } from '../../claims/source-kind.ts'
import { Statement } from '../../claims/statement.ts'
import { voiceKeyOf } from '../../claims/voice-key.ts'
import { queryRows } from '../query-rows.ts'
import type { Transaction } from '../transaction.ts'

const StatementRow = Statement.omit({ voice: true, attributedTo: true, group: true })
  .extend({
    voiceKey: z.string(),
    voiceName: z.string(),
    voiceKind: SourceKind,
    vendorNames: z.array(z.string()),
    attributedTo: z.string().nullable(),
    group: z.string().nullable(),
  })
  .transform(
    ({ voiceKey, voiceName, voiceKind, vendorNames, attributedTo, group, ...said }): Statement => ({
      ...said,
      ...(attributedTo === null ? {} : { attributedTo }),
      ...(group === null ? {} : { group }),
      voice: {
        id: voiceKey,
        name: voiceName,
        kind: voiceKind,
        firstParty: vendorNames.some((name) => voiceKeyOf(name) === voiceKey),
      },
    }),
  )

/** What `statementGroup` of the claims room gives: the list that the reader saw, else the table or the paragraph. */
const GROUP_SQL = `coalesce(c.group_key, case c.locator->>'kind'
  when 'table' then '~table:' || (c.locator->>'table') when 'text' then '~block:' || (c.locator->>'block') end
  || coalesce(':' || c.attributed_to, ''))`

/** Equal statements of one source are one row, however often the source repeats them. */
async function listStatements(
  tx: Transaction,
  name: string,
  where: string,
  values: unknown[],
): Promise<Statement[]> {
  return queryRows(
    name,
    `select c.model_key as "modelKey", m.name as subject, c.property, (array_agg(c.value order by c.id))[1] as value,
       c.unit, c.written, (array_agg(c.qualifiers order by c.id))[1] as qualifiers, c.modality,
       c.attributed_to as "attributedTo", jsonb_build_object('date', c.said_date, 'basis', c.said_basis) as said,
       c.source_id as "sourceId", c.source_id || '/' || ${GROUP_SQL} as "group", s.voice_key as "voiceKey",
       coalesce(s.records->>'publisher', s.publisher, s.title) as "voiceName", s.kind as "voiceKind",
       array_prepend(v.name, v.aliases) as "vendorNames", array_agg(c.id order by c.id) as "claimIds"
     from claim c join source s on s.id = c.source_id join model m on m.key = c.model_key join vendor v on v.key = m.vendor_key
     where c.withdrawn_at is null and ${where}
     group by c.model_key, m.name, c.property, c.scope_key, c.value_key, c.unit, c.written, c.modality, c.attributed_to,
       c.said_date, c.said_basis, c.source_id, ${GROUP_SQL}, s.voice_key, s.records, s.publisher, s.title, s.kind, v.name, v.aliases
     order by c.model_key, c.property, c.source_id, min(c.id)`,
    values,
    StatementRow,
    tx,
  )
}

/** All that is said of some models: what they are judged by. */
export async function listStatementsOfModels(
  tx: Transaction,
  modelKeys: readonly string[],
): Promise<Statement[]> {
  return listStatements(tx, 'statements_of_models', 'c.model_key = any($1)', [modelKeys])
}

/** All that one source says: what its own arithmetic is checked by. */
export async function listStatementsOfSource(tx: Transaction, sourceId: string): Promise<Statement[]> {
  return listStatements(tx, 'statements_of_source', 'c.source_id = $1', [sourceId])
}
