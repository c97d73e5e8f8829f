import { type Finding, RAISED_KINDS } from '../claims/judgement.ts'
import type { Note } from '../claims/note.ts'
import type { Registry } from '../claims/registry.ts'
import { bySharpness } from '../claims/sharpness.ts'
import { listFindings } from '../db/queries/findings.ts'
import { inTransaction, type Transaction } from '../db/transaction.ts'
import { isCurrentReading } from '../db/write/reading.ts'
import { lockSource, saveSource } from '../db/write/source.ts'
import { insertApprovedSubmission } from '../db/write/submission.ts'
import { registryVersion } from '../registry/registry-version.ts'
import { describeByDigest } from './describe-by-digest.ts'
import { type Document, type ReadSource, readSource } from './document.ts'
import { readingIdOf } from './reading-identity.ts'
import { replaceReading } from './replace-reading.ts'

/** A contradiction, as far as a receipt tells of it. */
type Contradiction = Pick<Finding, 'id' | 'subject' | 'sentence'>

/** What became of a document. */
export interface Receipt {
  readonly sourceId: string
  readonly captureId: string
  readonly slug: string
  readonly title: string
  readonly outcome: 'new' | 'updated' | 'unchanged'
  readonly claims: number
  readonly derived: number
  /** Contradictions that this source is part of, the sharpest first. */
  readonly contradictions: readonly Contradiction[]
  readonly notes: readonly Note[]
}

/**
 * Reads a document and stores the reading, its claims and what the judge says of the topics that they touch, all in
 * one transaction. Reading the same bytes with the same reader, registry and description changes nothing.
 * Throws DomainError `unreadable`, `too_large` or `unavailable`.
 */
export async function ingestDocument(
  document: Document,
  registry: Registry,
  origin: 'command' | 'content',
): Promise<Receipt> {
  const read = readSource(document, registry)
  return inTransaction(async (tx) => {
    const receipt = await saveRead(tx, read, registry)
    if (receipt.outcome !== 'unchanged')
      await insertApprovedSubmission(tx, {
        origin,
        filename: document.filename,
        mediaType: read.capture.mediaType,
        sha256: read.capture.sha256,
        about: read.about,
        sourceId: receipt.sourceId,
        captureId: receipt.captureId,
      })
    return receipt
  })
}

/** Stores a reading inside the caller's transaction; see {@link ingestDocument}. */
export async function saveRead(tx: Transaction, given: ReadSource, registry: Registry): Promise<Receipt> {
  await lockSource(tx, given.source.id)
  const read = await describeByDigest(tx, given)
  const { source, capture, result } = read
  const version = registryVersion(registry)
  const readingId = readingIdOf(capture.id, result.readerVersion, version)
  const saved = await saveSource(tx, source)
  const unchanged = saved === 'unchanged' && (await isCurrentReading(tx, readingId))
  const contradictions = unchanged
    ? await listContradictionsOf(source.id)
    : contradictionsOf(source.id, await replaceReading(tx, read, { readingId, registryVersion: version }))
  return {
    sourceId: source.id,
    captureId: capture.id,
    slug: source.slug,
    title: source.title,
    outcome: saved === 'new' ? 'new' : unchanged ? 'unchanged' : 'updated',
    claims: result.claims.length,
    derived: result.derived.length,
    contradictions,
    notes: result.notes,
  }
}

function contradictionsOf(sourceId: string, findings: readonly Finding[]): Finding[] {
  return findings
    .filter((finding) => RAISED_KINDS.has(finding.kind) && concerns(finding, sourceId))
    .toSorted(bySharpness)
}

/** More than a person reads in a receipt. */
const MOST_LISTED = 200

async function listContradictionsOf(sourceId: string): Promise<readonly Contradiction[]> {
  return (await listFindings({ raised: true, source: sourceId }, { limit: MOST_LISTED })).items
}

function concerns({ a, b }: Finding, sourceId: string): boolean {
  return a.sourceIds.includes(sourceId) || b.sourceIds.includes(sourceId)
}
