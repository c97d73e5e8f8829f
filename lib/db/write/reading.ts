import type { Block } from '../../claims/block.ts'
import type { Note } from '../../claims/note.ts'
import type { Transaction } from '../transaction.ts'

export interface CaptureToSave {
  readonly id: string
  readonly sourceId: string
  readonly sha256: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly filename: string | null
  readonly capturedAt: Date
}

export interface ReadingToSave {
  readonly id: string
  readonly captureId: string
  readonly readerVersion: string
  readonly registryVersion: string
  readonly encoding: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}

/**
 * Whether a source says now what this very reading says: then reading again changes nothing. The reading of an older
 * capture is not it, so that a page that goes back to what it said before is noticed.
 */
export async function isCurrentReading(tx: Transaction, readingId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'select from reading r join source s on s.current_capture_id = r.capture_id where r.id = $1 and r.current',
    [readingId],
  )
  return rowCount === 1
}

/**
 * Makes a capture the current one of its source. It is immutable: taking the same bytes of the same source again adds
 * no other.
 */
export async function saveCurrentCapture(tx: Transaction, capture: CaptureToSave): Promise<void> {
  await tx.query(
    `insert into capture (id, source_id, sha256, media_type, byte_length, bytes, filename, captured_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [
      capture.id,
      capture.sourceId,
      capture.sha256,
      capture.mediaType,
      capture.bytes.byteLength,
      Buffer.from(capture.bytes),
      capture.filename,
      capture.capturedAt,
    ],
  )
  await tx.query('update source set current_capture_id = $2 where id = $1', [capture.sourceId, capture.id])
}

/** Makes a reading the current one of its capture. */
export async function insertCurrentReading(tx: Transaction, reading: ReadingToSave): Promise<void> {
  await tx.query('update reading set current = false where capture_id = $1 and current', [reading.captureId])
  await tx.query(
    `insert into reading (id, capture_id, reader_version, registry_version, encoding, text, blocks, notes, current)
     values ($1, $2, $3, $4, $5, $6, $7, $8, true)
     on conflict (id) do update set current = true`,
    [
      reading.id,
      reading.captureId,
      reading.readerVersion,
      reading.registryVersion,
      reading.encoding,
      reading.text,
      JSON.stringify(reading.blocks),
      JSON.stringify(reading.notes),
    ],
  )
}
