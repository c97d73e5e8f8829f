import { z } from 'zod'
import type { Finding, Judgement } from '../../claims/judgement.ts'
import { RAISED_KINDS } from '../../claims/judgement.ts'
import { scopeKey } from '../../claims/qualifier.ts'
import { sharpnessOf } from '../../claims/sharpness.ts'
import { topicId } from '../queries/topics.ts'
import type { Transaction } from '../transaction.ts'
import { type Column, insertRows, updateAll, withRows } from './columns.ts'

export type FindingLevel = 'topic' | 'model' | 'source'

interface FindingToSave extends Finding {
  readonly level: FindingLevel
}

const FINDING_COLUMNS: readonly Column<FindingToSave>[] = [
  { name: 'id', type: 'text', of: (finding) => finding.id },
  { name: 'topic_id', type: 'text', of: (finding) => topicId(finding.modelKey, finding.property) },
  { name: 'model_key', type: 'text', of: (finding) => finding.modelKey },
  { name: 'property', type: 'text', of: (finding) => finding.property },
  { name: 'level', type: '"FindingLevel"', of: (finding) => finding.level },
  { name: 'rule', type: 'text', of: (finding) => finding.rule },
  { name: 'kind', type: '"FindingKind"', of: (finding) => finding.kind },
  { name: 'raised', type: 'bool', of: (finding) => RAISED_KINDS.has(finding.kind) },
  { name: 'severity', type: '"Severity"', of: (finding) => finding.severity },
  { name: 'sharpness', type: 'float8', of: (finding) => sharpnessOf(finding.a, finding.b) },
  { name: 'subject', type: 'text', of: (finding) => finding.subject },
  { name: 'a', type: 'jsonb', of: (finding) => finding.a },
  { name: 'b', type: 'jsonb', of: (finding) => finding.b },
  { name: 'cause', type: 'text', of: (finding) => finding.cause ?? null },
  { name: 'sentence', type: 'text', of: (finding) => finding.sentence },
]

interface SideOfFinding {
  readonly findingId: string
  readonly sourceId: string
  readonly side: 'a' | 'b'
}

const SIDE_COLUMNS: readonly Column<SideOfFinding>[] = [
  { name: 'finding_id', type: 'text', of: (row) => row.findingId },
  { name: 'source_id', type: 'text', of: (row) => row.sourceId },
  { name: 'side', type: 'text', of: (row) => row.side },
]

function sidesOf(finding: Finding): SideOfFinding[] {
  const of = (side: 'a' | 'b') =>
    [...new Set(finding[side].sourceIds)].map((sourceId) => ({ findingId: finding.id, sourceId, side }))
  return [...of('a'), ...of('b')]
}

/** Over what findings were made anew: those of this level and range that were not found again no longer hold. */
export type JudgedRange =
  | { readonly level: 'topic' | 'model'; readonly topicIds: readonly string[] }
  | { readonly level: 'source'; readonly sourceIds: readonly string[] }

function rangeSql(range: JudgedRange): { where: string; values: readonly string[] } {
  switch (range.level) {
    case 'topic':
    case 'model':
      return { where: 'f.topic_id = any($1)', values: range.topicIds }
    case 'source':
      return {
        where: 'exists (select from finding_source x where x.finding_id = f.id and x.source_id = any($1))',
        values: range.sourceIds,
      }
  }
}

const UNCHANGED_SQL = FINDING_COLUMNS.map(({ name }) => `finding."${name}"`).join(', ')
const GIVEN_SQL = FINDING_COLUMNS.map(({ name }) => `excluded."${name}"`).join(', ')

const Id = z.object({ id: z.string() })

/**
 * Saves the findings of one judging and gives the topics that they are about or were. A finding that was known keeps
 * its status and the time it was first seen: what a person decided stays decided. One that says the same as before is
 * not written again.
 */
export async function saveFindings(
  tx: Transaction,
  range: JudgedRange,
  findings: readonly Finding[],
): Promise<string[]> {
  const { where, values } = rangeSql(range)
  const { rows } = await tx.query(
    `update finding f set gone_at = now() where f.gone_at is null and f.level = $2::"FindingLevel" and ${where}
       and not (f.id = any($3)) returning f.topic_id as id`,
    [values, range.level, findings.map((finding) => finding.id)],
  )
  const saved = findings.map((finding) => ({ ...finding, level: range.level }))
  const written = await insertRows(
    tx,
    'finding',
    FINDING_COLUMNS,
    saved,
    `(id) do update set ${updateAll(FINDING_COLUMNS, ['id'])}, last_seen_at = now(), gone_at = null
     where finding.gone_at is not null or (${UNCHANGED_SQL}) is distinct from (${GIVEN_SQL}) returning id`,
  )
  const changed = new Set(written.map((row) => Id.parse(row).id))
  await tx.query('delete from finding_source where finding_id = any($1)', [[...changed]])
  await insertRows(
    tx,
    'finding_source',
    SIDE_COLUMNS,
    findings.filter(({ id }) => changed.has(id)).flatMap(sidesOf),
  )
  const ended = rows.map((row: unknown) => Id.parse(row).id)
  return [...new Set([...ended, ...findings.map((finding) => topicId(finding.modelKey, finding.property))])]
}

interface StatusOfCamp {
  readonly campId: string
  readonly status: string
  readonly sentence: string
}

const STATUS_COLUMNS: readonly Column<StatusOfCamp>[] = [
  { name: 'id', type: 'text', of: (row) => row.campId },
  { name: 'status', type: '"ClaimStatus"', of: (row) => row.status },
  { name: 'sentence', type: 'text', of: (row) => row.sentence },
]

/** Writes the status of all who say a value; rows whose status stays are not touched. */
export async function saveStatuses(tx: Transaction, statuses: readonly StatusOfCamp[]): Promise<void> {
  await withRows(
    tx,
    STATUS_COLUMNS,
    statuses,
    `update camp k set status = given.status, status_sentence = given.sentence from given
     where k.id = given.id and (k.status, k.status_sentence) is distinct from (given.status, given.sentence)`,
  )
}

const TOPIC_COLUMNS: readonly Column<Judgement>[] = [
  { name: 'id', type: 'text', of: (judgement) => topicId(judgement.modelKey, judgement.property) },
  { name: 'best', type: 'jsonb', of: (judgement) => judgement.best ?? null },
  { name: 'best_number', type: 'numeric', of: (judgement) => bestNumber(judgement) },
  { name: 'best_unit', type: 'text', of: ({ best }) => best?.unit ?? null },
  { name: 'best_scope', type: 'text', of: ({ best }) => (best ? scopeKey(best.qualifiers) : null) },
  { name: 'facts', type: 'jsonb', of: (judgement) => judgement.facts },
]

function bestNumber({ best }: Judgement): string | null {
  return best?.value.kind === 'number' ? best.value.number : null
}

/** Writes what the judge found best in each topic. */
export async function saveBestValues(tx: Transaction, judgements: readonly Judgement[]): Promise<void> {
  await withRows(
    tx,
    TOPIC_COLUMNS,
    judgements,
    `update topic t set best = nullif(given.best, 'null'::jsonb), best_number = given.best_number,
       best_unit = given.best_unit, best_scope = given.best_scope, facts = given.facts from given
     where t.id = given.id`,
  )
}

/** The outermost claim that states a value under the condition of a topic's best one: one look into an index. */
function outermostSql(direction: 'asc' | 'desc'): string {
  return `(select c.value_number, c.value_key from claim c
    where c.topic_id = t.id and c.withdrawn_at is null and c.scope_key = t.best_scope and c.unit = t.best_unit
      and c.modality in ('asserted', 'approximate', 'at_least', 'at_most')
      and (c.value_number is not null) = (t.best->'value'->>'kind' in ('number', 'range'))
    order by coalesce(c.value_number, 'Infinity') ${direction}, c.value_key ${direction} limit 1)`
}

/**
 * Counts what is open in topics, finds how far their values lie apart, and moves their revision on: pages and answers
 * about them are new from now on.
 */
export async function refreshTopics(tx: Transaction, topicIds: readonly string[]): Promise<void> {
  await tx.query(
    `update topic t set
       raised_count = (select count(*) from finding f where f.topic_id = t.id and f.raised and f.status = 'open' and f.gone_at is null),
       best = case when t.claim_count = 0 then null else t.best end,
       best_number = case when t.claim_count = 0 then null else t.best_number end,
       facts = case when t.claim_count = 0 then '[]' else t.facts end,
       (low_number, low_key) = ${outermostSql('asc')},
       (high_number, high_key) = ${outermostSql('desc')},
       newest = (select max(c.said_date) from claim c where c.topic_id = t.id and c.withdrawn_at is null),
       revision = revision + 1, judged_at = now()
     where t.id = any($1)`,
    [topicIds],
  )
}
