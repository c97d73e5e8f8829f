import { hashId } from '../claims/id.ts'
import type { Finding } from '../claims/judgement.ts'
import { listStatementsOfSource } from '../db/queries/statements.ts'
import { topicId } from '../db/queries/topics.ts'
import type { Transaction } from '../db/transaction.ts'
import { listTopicIdsOfSource, upsertClaims, withdrawClaimsNotIn } from '../db/write/claims.ts'
import { type DerivedToSave, saveDerived } from '../db/write/derived.ts'
import { saveFindings } from '../db/write/judgements.ts'
import { insertCurrentReading, saveCurrentCapture } from '../db/write/reading.ts'
import { addStatements, removeStatements } from '../db/write/statements.ts'
import { ensureTopics, listTopicParts, lockModelsOf } from '../db/write/topics.ts'
import { type CheckedStatement, checkArithmetic } from './check-arithmetic.ts'
import { claimsToSave, type ReadingPlace } from './claims-to-save.ts'
import type { ReadSource } from './document.ts'
import { judgeTouched } from './judge-touched.ts'
import { quoteText } from './quote-text.ts'

/**
 * Makes a reading the current one of its source: its claims are inserted or corrected, those that it no longer has
 * are withdrawn, and every topic that gained or lost one is judged again. Gives the findings.
 */
export async function replaceReading(
  tx: Transaction,
  read: ReadSource,
  { readingId, registryVersion }: { readingId: string; registryVersion: string },
): Promise<Finding[]> {
  const { source, capture, result } = read
  const place: ReadingPlace = { sourceId: source.id, captureId: capture.id, readingId }
  const before = await listTopicIdsOfSource(tx, source.id)
  const { text, encoding, blocks, notes, readerVersion } = result
  await saveCurrentCapture(tx, capture)
  await insertCurrentReading(tx, {
    id: readingId,
    captureId: capture.id,
    readerVersion,
    registryVersion,
    text,
    encoding,
    blocks,
    notes,
  })
  const topicIds = [...new Set([...before, ...topicIdsOf(result.claims)])]
  await ensureTopics(tx, [...result.claims, ...result.derived])
  await lockModelsOf(tx, [...topicIds, ...topicIdsOf(result.derived)])
  await removeStatements(tx, source.id)
  await upsertClaims(tx, claimsToSave(read, place))
  await withdrawClaimsNotIn(tx, source.id, readingId, capture.id)
  await addStatements(tx, source.id)
  const statements = await listStatementsOfSource(tx, source.id)
  const { checked, findings } = await checkArithmetic(tx, source.id, result.derived, statements)
  await saveDerived(tx, source.id, readingId, derivedToSave(read, place, checked))
  const changed = await saveFindings(tx, { level: 'source', sourceIds: [source.id] }, findings)
  const touched = await listTopicParts(tx, [...new Set([...topicIds, ...changed])])
  return [...findings, ...(await judgeTouched(tx, touched))]
}

function topicIdsOf(said: readonly { readonly modelKey: string; readonly property: string }[]): string[] {
  return said.map(({ modelKey, property }) => topicId(modelKey, property))
}

function derivedToSave(
  read: ReadSource,
  place: ReadingPlace,
  checked: readonly CheckedStatement[],
): DerivedToSave[] {
  return checked.map((derived) => ({
    ...derived,
    ...place,
    quoteText: quoteText(read.result, derived.quote),
    id: hashId('d', [
      place.sourceId,
      read.capture.sha256,
      derived.quote.start,
      derived.quote.end,
      derived.property,
      derived.modelKey,
      derived.comparatorKey ?? '',
      derived.figure,
    ]),
  }))
}
