import type { DerivedStatement } from '../../claims/derived-statement.ts'
import type { Transaction } from '../transaction.ts'
import { type Column, insertRows, updateAll } from './columns.ts'

export interface DerivedToSave extends DerivedStatement {
  readonly id: string
  readonly sourceId: string
  readonly captureId: string
  readonly readingId: string
  readonly quoteText: string
  /** Null when it cannot be checked. */
  readonly holds: boolean | null
  readonly calculation: string
}

const COLUMNS: readonly Column<DerivedToSave>[] = [
  { name: 'id', type: 'text', of: (derived) => derived.id },
  { name: 'source_id', type: 'text', of: (derived) => derived.sourceId },
  { name: 'capture_id', type: 'text', of: (derived) => derived.captureId },
  { name: 'reading_id', type: 'text', of: (derived) => derived.readingId },
  { name: 'subject', type: 'text', of: (derived) => derived.subject },
  { name: 'model_key', type: 'text', of: (derived) => derived.modelKey },
  { name: 'comparator', type: 'text', of: (derived) => derived.comparator },
  { name: 'comparator_key', type: 'text', of: (derived) => derived.comparatorKey },
  { name: 'property', type: 'text', of: (derived) => derived.property },
  { name: 'relation', type: 'text', of: (derived) => derived.relation },
  { name: 'figure', type: 'numeric', of: (derived) => derived.figure },
  { name: 'figure_high', type: 'numeric', of: (derived) => derived.figureHigh ?? null },
  { name: 'direction', type: 'text', of: (derived) => derived.direction ?? null },
  { name: 'modality', type: '"Modality"', of: (derived) => derived.modality },
  { name: 'quote', type: 'text', of: (derived) => derived.quoteText },
  { name: 'quote_start', type: 'int', of: (derived) => derived.quote.start },
  { name: 'quote_end', type: 'int', of: (derived) => derived.quote.end },
  { name: 'evidence', type: 'jsonb', of: (derived) => derived.evidence },
  { name: 'holds', type: 'bool', of: (derived) => derived.holds },
  { name: 'calculation', type: 'text', of: (derived) => derived.calculation },
]

/** Replaces what a source's current reading says in relative terms; what the new reading lacks is withdrawn. */
export async function saveDerived(
  tx: Transaction,
  sourceId: string,
  readingId: string,
  derived: readonly DerivedToSave[],
): Promise<void> {
  await insertRows(
    tx,
    'derived',
    COLUMNS,
    derived,
    `(id) do update set ${updateAll(COLUMNS, ['id'])}, withdrawn_at = null`,
  )
  await tx.query(
    'update derived set withdrawn_at = now() where source_id = $1 and reading_id <> $2 and withdrawn_at is null',
    [sourceId, readingId],
  )
}
