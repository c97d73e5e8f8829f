import { DomainError } from '../claims/domain-error.ts'
import type { Registry } from '../claims/registry.ts'
import { listMarksOfCapture } from '../db/queries/marks-of-capture.ts'
import { getStoredBytes, type StoredDocument } from '../db/queries/stored-documents.ts'
import { inTransaction } from '../db/transaction.ts'
import { lockSource } from '../db/write/source.ts'
import { READER_VERSION } from '../extract/reader-version.ts'
import { registryVersion } from '../registry/registry-version.ts'
import { claimsToSave } from './claims-to-save.ts'
import { type ReadSource, readSource } from './document.ts'
import { saveRead } from './ingest-document.ts'
import { type ReadingDifference, readingDifference } from './reading-difference.ts'
import { readingIdOf } from './reading-identity.ts'

/** Whether the current reading of a capture was made by the reader and the registry of today. */
export function isReadAsOfToday({ captureId, readingId }: StoredDocument, registry: Registry): boolean {
  return readingId === readingIdOf(captureId, READER_VERSION, registryVersion(registry))
}

/**
 * Reads a stored capture with the reader and the registry of today and makes that reading the current one, in one
 * transaction; with `dryRun` nothing is stored. Gives the difference to the reading before. Throws DomainError
 * `not_found` when the bytes were redacted meanwhile, `unavailable` when the database goes away.
 */
export async function rereadSource(
  { sourceId, slug, captureId }: StoredDocument,
  registry: Registry,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<ReadingDifference> {
  const stored = await getStoredBytes(captureId)
  if (!stored)
    throw new DomainError('not_found', `${slug}: its bytes are no longer kept; there is nothing to read.`)
  const { mediaType, filename, ...document } = stored
  const read = readSource(
    { ...document, sourceId, mediaType: mediaType ?? undefined, filename: filename ?? undefined },
    registry,
  )
  return inTransaction(async (tx) => {
    await lockSource(tx, sourceId)
    const before = await listMarksOfCapture(captureId, tx)
    if (!dryRun) await saveRead(tx, read, registry)
    return readingDifference(before, comparedClaims(read))
  })
}

function comparedClaims(read: ReadSource) {
  const { source, capture } = read
  return claimsToSave(read, { sourceId: source.id, captureId: capture.id, readingId: '' }).map((claim) => ({
    ...claim,
    quoteStart: claim.quote.start,
  }))
}
