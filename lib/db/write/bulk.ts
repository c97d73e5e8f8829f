import type { SourceKind } from '../../claims/source-kind.ts'
import { pool } from '../pool.ts'
import type { Transaction } from '../transaction.ts'
import { type ClaimToSave, upsertClaims } from './claims.ts'
import { type Column, insertRows } from './columns.ts'
import { insertStatementsOf } from './statements.ts'
import { ensureTopics } from './topics.ts'

/** A source with its one capture and reading, all made by ourselves: for filling a base with very many. */
export interface BulkReading {
  readonly sourceId: string
  readonly captureId: string
  readonly readingId: string
  readonly slug: string
  readonly title: string
  readonly publisher: string
  readonly voiceKey: string
  readonly kind: SourceKind
  readonly published: string
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly capturedAt: Date
  readonly claims: readonly ClaimToSave[]
}

const SOURCE_COLUMNS: readonly Column<BulkReading>[] = [
  { name: 'id', type: 'text', of: (row) => row.sourceId },
  { name: 'slug', type: 'text', of: (row) => row.slug },
  { name: 'title', type: 'text', of: (row) => row.title },
  { name: 'publisher', type: 'text', of: (row) => row.publisher },
  { name: 'voice_key', type: 'text', of: (row) => row.voiceKey },
  { name: 'kind', type: '"SourceKind"', of: (row) => row.kind },
  { name: 'published', type: 'text', of: (row) => row.published },
]

const CAPTURE_COLUMNS: readonly Column<BulkReading>[] = [
  { name: 'id', type: 'text', of: (row) => row.captureId },
  { name: 'source_id', type: 'text', of: (row) => row.sourceId },
  { name: 'sha256', type: 'text', of: (row) => row.sha256 },
  { name: 'media_type', type: 'text', of: () => 'text/plain' },
  { name: 'byte_length', type: 'int', of: (row) => row.bytes.byteLength },
  { name: 'bytes', type: 'bytea', of: (row) => Buffer.from(row.bytes) },
  { name: 'captured_at', type: 'timestamptz', of: (row) => row.capturedAt },
]

const READING_COLUMNS: readonly Column<BulkReading>[] = [
  { name: 'id', type: 'text', of: (row) => row.readingId },
  { name: 'capture_id', type: 'text', of: (row) => row.captureId },
  { name: 'reader_version', type: 'text', of: () => 'seeded' },
  { name: 'registry_version', type: 'text', of: () => 'seeded' },
  { name: 'encoding', type: 'text', of: () => 'utf-8' },
  { name: 'text', type: 'text', of: (row) => row.text },
  { name: 'blocks', type: 'jsonb', of: () => [] },
  { name: 'notes', type: 'jsonb', of: () => [] },
  { name: 'current', type: 'bool', of: () => true },
]

/** Inserts sources with all that belongs to them; what is there already stays. Counts are left to {@link recountAll}. */
export async function insertReadings(tx: Transaction, readings: readonly BulkReading[]): Promise<void> {
  const claims = readings.flatMap((reading) => reading.claims)
  await insertRows(tx, 'source', SOURCE_COLUMNS, readings, '(id) do nothing')
  await insertRows(tx, 'capture', CAPTURE_COLUMNS, readings, '(id) do nothing')
  await insertRows(tx, 'reading', READING_COLUMNS, readings, '(id) do nothing')
  await tx.query(
    'update source s set current_capture_id = k.id from capture k where k.source_id = s.id and k.id = any($1)',
    [readings.map(({ captureId }) => captureId)],
  )
  await ensureTopics(tx, claims)
  await upsertClaims(tx, claims)
  await insertStatementsOf(
    tx,
    readings.map(({ sourceId }) => sourceId),
  )
}

/** Counts sources and voices of all camps and topics from the statements. */
export async function recountAll(tx: Transaction): Promise<void> {
  for (const table of ['camp', 'topic'])
    await tx.query(
      `update ${table} t set source_count = n.sources, voice_count = n.voices${table === 'topic' ? ', claim_count = n.claims' : ''}
       from (select ${table}_id as id, count(distinct source_id)::int as sources, count(distinct voice_key)::int as voices,
               sum(cardinality(claim_ids))::int as claims from statement group by ${table}_id) n
       where t.id = n.id and (t.source_count, t.voice_count) is distinct from (n.sources, n.voices)`,
    )
}

/** Tells the server's planner what the tables hold now. */
export async function analyzeTables(): Promise<void> {
  await pool().query('vacuum analyze')
}
