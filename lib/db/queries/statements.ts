import { z } from 'zod'
import { SourceKind } from '../../claims/source-kind.ts'
import { BenchmarkFacts, type Statement, Statement as StatementSchema } from '../../claims/statement.ts'
import { voiceKeyOf } from '../../claims/voice-key.ts'
import type { Queryable } from '../query-rows.ts'
import { queryRows } from '../query-rows.ts'
import { statementsSql } from '../statement-sql.ts'
import type { Transaction } from '../transaction.ts'

/** A statement with what the base knows of it beside. */
export interface StoredStatement extends Statement {
  readonly id: string
  readonly campId: string
  readonly topicId: string
}

const StatementRow = StatementSchema.omit({
  voice: true,
  attributedTo: true,
  group: true,
  benchmark: true,
  unlisted: true,
}).extend({
  id: z.string(),
  campId: z.string(),
  topicId: z.string(),
  recordedAt: z.date(),
  voiceKey: z.string(),
  voiceName: z.string(),
  voiceKind: SourceKind,
  vendorNames: z.array(z.string()),
  attributedTo: z.string().nullable(),
  group: z.string().nullable(),
  benchmark: BenchmarkFacts.nullable(),
})
type StatementRow = z.infer<typeof StatementRow>

function statementOf({
  voiceKey,
  voiceName,
  voiceKind,
  vendorNames,
  attributedTo,
  group,
  benchmark,
  ...said
}: StatementRow): StoredStatement {
  return {
    ...said,
    ...(attributedTo === null ? {} : { attributedTo }),
    ...(group === null ? {} : { group }),
    ...(benchmark === null ? {} : { benchmark }),
    voice: {
      id: voiceKey,
      name: voiceName,
      kind: voiceKind,
      firstParty: vendorNames.some((name) => voiceKeyOf(name) === voiceKey),
    },
  }
}

/** Select list of a {@link StatementRow}, of `statement x` and what {@link JOINS_SQL} joins. */
const ROW_SQL = `
  x.id, x.camp_id as "campId", x.topic_id as "topicId", x.recorded_at as "recordedAt", x.model_key as "modelKey", m.name as subject,
  x.property, x.value, x.unit, x.written, x.qualifiers, x.modality, x.attributed_to as "attributedTo",
  jsonb_build_object('date', x.said_date, 'basis', x.said_basis) as said, x.source_id as "sourceId", x.group_key as "group",
  x.voice_key as "voiceKey", coalesce(s.records->>'publisher', s.publisher, s.title) as "voiceName", s.kind as "voiceKind",
  array_prepend(v.name, v.aliases) as "vendorNames", x.claim_ids as "claimIds",
  case when b.slug is not null then jsonb_strip_nulls(jsonb_build_object(
    'name', b.name, 'unit', b.unit, 'min', b.scale_min, 'max', b.scale_max)) end as benchmark`
const JOINS_SQL = `
  join source s on s.id = x.source_id join model m on m.key = x.model_key join vendor v on v.key = m.vendor_key
  left join benchmark b on x.property = 'benchmark.' || b.slug`

/** All that one source says: what its own arithmetic is checked by. */
export async function listStatementsOfSource(tx: Transaction, sourceId: string): Promise<StoredStatement[]> {
  const rows = await queryRows(
    'statements_of_source',
    `select ${ROW_SQL} from statement x ${JOINS_SQL} where x.source_id = $1 order by x.id`,
    [sourceId],
    StatementRow,
    tx,
  )
  return rows.map(statementOf)
}

/**
 * What of a hot topic is heard: its values with most voices, and of each the strongest voices, more of the first than of
 * the last; the others are counted. Up to `whole` sources that say something, a topic is heard in full.
 */
const HEARD = { whole: 100, camps: 60, ofFirst: 12, ofEach: 1 } as const

/**
 * What topics are judged by: statements of every camp, the strongest voices first; where not all of a camp are given,
 * the last one says how many more there are. The cost is bounded, however hot a topic is.
 */
export async function listStatementsToJudge(
  topicIds: readonly string[],
  on: Queryable,
): Promise<StoredStatement[]> {
  const rows = await queryRows(
    'statements_to_judge',
    `select ${ROW_SQL}, k.source_count as "sourceCount", k.voice_count as "voiceCount"
     from unnest($1::text[]) as wanted(topic_id)
     cross join lateral (
       select id, source_count, voice_count, row_number() over (order by voice_count desc, id) as place,
         sum(source_count) over () as spoken
       from camp where topic_id = wanted.topic_id and source_count > 0 order by voice_count desc, id limit $2) k
     cross join lateral (
       select * from statement where camp_id = k.id order by voice_rank, voice_key, id
       limit case when k.spoken <= $3 then null else greatest($5, $4 / k.place) end) x
     ${JOINS_SQL} order by x.topic_id, k.place, x.voice_rank, x.voice_key, x.id`,
    [topicIds, HEARD.camps, HEARD.whole, HEARD.ofFirst, HEARD.ofEach],
    StatementRow.extend({ sourceCount: z.int(), voiceCount: z.int() }),
    on,
  )
  return [...Map.groupBy(rows, ({ campId }) => campId).values()].flatMap(withUnlisted)
}

type CountedRow = StatementRow & { readonly sourceCount: number; readonly voiceCount: number }

/** The last statement of a camp carries how many are not listed. */
function withUnlisted(ofCamp: readonly CountedRow[]): StoredStatement[] {
  const statements = ofCamp.map(({ sourceCount, voiceCount, ...row }) => statementOf(row))
  const [first, last] = [ofCamp[0], statements.at(-1)]
  if (!first || !last) return []
  const sources = first.sourceCount - new Set(statements.map(({ sourceId }) => sourceId)).size
  const voices = first.voiceCount - new Set(statements.map(({ voice }) => voice.id)).size
  return sources === 0 ? statements : [...statements.slice(0, -1), { ...last, unlisted: { sources, voices } }]
}

const BesideRow = StatementSchema.pick({
  modelKey: true,
  property: true,
  value: true,
  unit: true,
  sourceId: true,
}).extend({ topicId: z.string() })
export type BesideRow = Readonly<z.infer<typeof BesideRow>>

/** What some sources say of some models besides the given topics: it names likely causes, and who is silent on what. */
export async function listStatementsBeside(
  pairs: readonly { readonly modelKey: string; readonly sourceId: string }[],
  topicIds: readonly string[],
  on: Queryable,
): Promise<BesideRow[]> {
  return queryRows(
    'statements_beside',
    `select x.model_key as "modelKey", x.topic_id as "topicId", x.property, x.value, x.unit, x.source_id as "sourceId"
     from unnest($1::text[], $2::text[]) as pair(model_key, source_id)
     join statement x on x.model_key = pair.model_key and x.source_id = pair.source_id
     where not (x.topic_id = any($3)) order by x.id`,
    [pairs.map(({ modelKey }) => modelKey), pairs.map(({ sourceId }) => sourceId), topicIds],
    BesideRow,
    on,
  )
}

/** A bound that no topic that people read comes near. */
const MOST_THEN = 5_000

/** What the base held of a topic at some moment (null: now), claims that were withdrawn since among it. */
export async function listStatementsOfTopicThen(
  topicId: string,
  knownAt: Date | null,
  on: Queryable,
): Promise<StoredStatement[]> {
  const held = 'c.recorded_at <= $2 and (c.withdrawn_at is null or c.withdrawn_at > $2)'
  const rows = await queryRows(
    'statements_then',
    `select ${ROW_SQL} from (${statementsSql(`c.topic_id = $1 and case when $2::timestamptz is null then c.withdrawn_at is null else ${held} end`)}) x
     ${JOINS_SQL} order by x.voice_rank, x.id limit ${MOST_THEN}`,
    [topicId, knownAt],
    StatementRow,
    on,
  )
  return rows.map(statementOf)
}

/** The benchmarks of some models with scores at a stated length of input. */
export async function listLengthTopics(
  modelKeys: readonly string[],
  on: Queryable,
): Promise<{ modelKey: string; property: string }[]> {
  return queryRows(
    'length_topics',
    `select distinct model_key as "modelKey", property from claim
     where model_key = any($1) and withdrawn_at is null and property like 'benchmark.%' and scope_key like '%context=%'`,
    [modelKeys],
    z.object({ modelKey: z.string(), property: z.string() }),
    on,
  )
}

const CopiedRow = z.object({
  sourceId: z.string(),
  modelKey: z.string(),
  subject: z.string(),
  other: z.string(),
})

/** Lists of hundreds of models are made by programs, and would take long: in them no copied row is looked for. */
const FIGURES_OF_A_LIST = 400

/** Which of some sources give a model the very figures, so many at least, that they give another; see `copiedRows` of the judge. */
export async function listCopiedRows(
  pairs: readonly { readonly modelKey: string; readonly sourceId: string }[],
  figures: number,
  on: Queryable,
): Promise<z.infer<typeof CopiedRow>[]> {
  return queryRows(
    'copied_rows',
    `select x.source_id as "sourceId", x.model_key as "modelKey", min(m.name) as subject, min(o.name) as other
     from (select distinct * from unnest($1::text[], $2::text[])) as pair(model_key, source_id)
     join (select source_id from (select distinct unnest($2::text[]) as source_id) asked
           where (select count(*) from (select from statement z where z.source_id = asked.source_id limit $4) figure) < $4) small
       on small.source_id = pair.source_id
     join statement x on x.model_key = pair.model_key and x.source_id = pair.source_id
     join statement y on y.source_id = x.source_id and y.model_key <> x.model_key and y.property = x.property
       and y.unit = x.unit and y.qualifiers = x.qualifiers
     join model m on m.key = x.model_key join model o on o.key = y.model_key
     group by x.source_id, x.model_key, y.model_key
     having count(distinct (x.property, x.qualifiers)) >= $3 and bool_and(y.value = x.value)
     order by x.source_id, x.model_key, min(o.name)`,
    [
      pairs.map(({ modelKey }) => modelKey),
      pairs.map(({ sourceId }) => sourceId),
      figures,
      FIGURES_OF_A_LIST,
    ],
    CopiedRow,
    on,
  )
}
