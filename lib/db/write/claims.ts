import { z } from 'zod'
import type { ReadClaim } from '../../claims/claim.ts'
import { scopeKey } from '../../claims/qualifier.ts'
import type { Said } from '../../claims/time.ts'
import { valueKey } from '../../claims/value.ts'
import { topicId } from '../queries/topics.ts'
import type { Transaction } from '../transaction.ts'
import { type Column, insertRows, updateAll } from './columns.ts'

export interface ClaimToSave extends ReadClaim {
  readonly id: string
  readonly sourceId: string
  readonly captureId: string
  readonly readingId: string
  readonly quoteText: string
  readonly said: Said
  /** All that say this value: see `campIdOf` of the judge. */
  readonly campId: string
}

function figureOf(claim: ClaimToSave): string | null {
  if (claim.value.kind === 'number') return claim.value.number
  return claim.value.kind === 'range' ? claim.value.low : null
}

const COLUMNS: readonly Column<ClaimToSave>[] = [
  { name: 'id', type: 'text', of: (claim) => claim.id },
  { name: 'source_id', type: 'text', of: (claim) => claim.sourceId },
  { name: 'capture_id', type: 'text', of: (claim) => claim.captureId },
  { name: 'reading_id', type: 'text', of: (claim) => claim.readingId },
  { name: 'topic_id', type: 'text', of: (claim) => topicId(claim.modelKey, claim.property) },
  { name: 'model_key', type: 'text', of: (claim) => claim.modelKey },
  { name: 'subject', type: 'text', of: (claim) => claim.subject },
  { name: 'subject_raw', type: 'text', of: (claim) => claim.subjectRaw },
  { name: 'property', type: 'text', of: (claim) => claim.property },
  { name: 'value', type: 'jsonb', of: (claim) => claim.value },
  { name: 'value_key', type: 'text', of: (claim) => valueKey(claim.value) },
  { name: 'value_number', type: 'numeric', of: figureOf },
  { name: 'unit', type: 'text', of: (claim) => claim.unit },
  { name: 'written', type: 'text', of: (claim) => claim.written },
  { name: 'qualifiers', type: 'jsonb', of: (claim) => claim.qualifiers },
  { name: 'scope_key', type: 'text', of: (claim) => scopeKey(claim.qualifiers) },
  { name: 'modality', type: '"Modality"', of: (claim) => claim.modality },
  { name: 'attributed_to', type: 'text', of: (claim) => claim.attributedTo ?? null },
  { name: 'quote', type: 'text', of: (claim) => claim.quoteText },
  { name: 'quote_start', type: 'int', of: (claim) => claim.quote.start },
  { name: 'quote_end', type: 'int', of: (claim) => claim.quote.end },
  { name: 'value_start', type: 'int', of: (claim) => claim.valueSpan.start },
  { name: 'value_end', type: 'int', of: (claim) => claim.valueSpan.end },
  { name: 'evidence', type: 'jsonb', of: (claim) => claim.evidence },
  { name: 'locator', type: 'jsonb', of: (claim) => claim.locator },
  { name: 'group_key', type: 'text', of: (claim) => claim.group ?? null },
  { name: 'ordinal', type: 'int', of: (claim) => claim.ordinal },
  { name: 'said_date', type: 'text', of: (claim) => claim.said.date },
  { name: 'said_basis', type: '"SaidBasis"', of: (claim) => claim.said.basis },
  { name: 'camp_id', type: 'text', of: (claim) => claim.campId },
]

const CAMP_COLUMNS: readonly Column<ClaimToSave>[] = [
  { name: 'id', type: 'text', of: (claim) => claim.campId },
  { name: 'topic_id', type: 'text', of: (claim) => topicId(claim.modelKey, claim.property) },
]

/** Fixed when a claim is first recorded: where it stands. Everything else is interpretation and may be corrected. */
const FIXED = ['id', 'source_id', 'capture_id', 'property', 'value_start', 'value_end', 'ordinal']

/** Inserts new claims and corrects the interpretation of known ones; a claim that was withdrawn and is back counts again. */
export async function upsertClaims(tx: Transaction, claims: readonly ClaimToSave[]): Promise<void> {
  const camps = new Map(claims.map((claim) => [claim.campId, claim]))
  await insertRows(tx, 'camp', CAMP_COLUMNS, [...camps.values()], '(id) do nothing')
  await insertRows(
    tx,
    'claim',
    COLUMNS,
    claims,
    `(id) do update set ${updateAll(COLUMNS, FIXED)}, withdrawn_at = null, withdrawn_because = null, successor_id = null`,
  )
}

/** The topics that a source's claims are in now. */
export async function listTopicIdsOfSource(tx: Transaction, sourceId: string): Promise<string[]> {
  const { rows } = await tx.query(
    'select distinct topic_id as id from claim where source_id = $1 and withdrawn_at is null',
    [sourceId],
  )
  return rows.map((row: unknown) => z.object({ id: z.string() }).parse(row).id)
}

/**
 * Withdraws every claim of a source that the given reading does not have. Each points to its successor: a claim of
 * the same topic and scope in the new reading, the nearest in place.
 */
export async function withdrawClaimsNotIn(
  tx: Transaction,
  sourceId: string,
  readingId: string,
  captureId: string,
): Promise<number> {
  const { rowCount } = await tx.query(
    `update claim old set withdrawn_at = now(),
       withdrawn_because = (case when old.capture_id = $3 then 'reading' else 'capture' end)::"Withdrawal",
       successor_id = (select c.id from claim c
         where c.source_id = old.source_id and c.reading_id = $2 and c.withdrawn_at is null
           and c.topic_id = old.topic_id and c.scope_key = old.scope_key
         order by abs(c.value_start - old.value_start), c.id limit 1)
     where old.source_id = $1 and old.withdrawn_at is null and old.reading_id <> $2`,
    [sourceId, readingId, captureId],
  )
  return rowCount ?? 0
}
