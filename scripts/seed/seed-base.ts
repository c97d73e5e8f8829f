import { claimId, sha256 } from '../../lib/claims/id.ts'
import { sliceOf } from '../../lib/claims/span.ts'
import { voiceKeyOf } from '../../lib/claims/voice-key.ts'
import { inTransaction } from '../../lib/db/transaction.ts'
import { analyzeTables, type BulkReading, insertReadings, recountAll } from '../../lib/db/write/bulk.ts'
import { campIds } from '../../lib/judge/camp-id.ts'
import { CLAIMS_OF_A_SOURCE, seededSource } from './seeded-source.ts'
import { seededReading } from './seeded-text.ts'

/** Sources written in one transaction. */
const BATCH = 400
const CAPTURED = new Date('2026-06-30T12:00:00Z')

/** How many sources make so many claims. */
export function sourcesFor(claims: number): number {
  return Math.ceil(claims / CLAIMS_OF_A_SOURCE)
}

/** Fills the base with seeded sources, from one number up to another; topics are counted, and judged as readings touch them. */
export async function seedBase(seed: number, from: number, to: number): Promise<void> {
  const campIdOf = campIds()
  for (let first = from; first < to; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, to - first) }, (_, index) => first + index)
    const readings = numbers.map((index) => bulkReading(seed, index, campIdOf))
    await inTransaction((tx) => insertReadings(tx, readings))
  }
  await inTransaction(recountAll)
  await analyzeTables()
}

function bulkReading(seed: number, index: number, campIdOf: ReturnType<typeof campIds>): BulkReading {
  const source = seededSource(seed, index)
  const { text, claims } = seededReading(source)
  const [sourceId, bytes] = [`s_seeded_${seed}_${index}`, new TextEncoder().encode(text)]
  const hash = sha256(bytes)
  const place = { sourceId, captureId: `k_seeded_${seed}_${index}`, readingId: `r_seeded_${seed}_${index}` }
  return {
    ...place,
    slug: `seeded-${seed}-${index}`,
    title: source.title,
    publisher: source.publisher,
    voiceKey: voiceKeyOf(source.publisher),
    kind: source.kind,
    published: source.published,
    sha256: hash,
    bytes,
    text,
    capturedAt: CAPTURED,
    claims: claims.map((claim) => ({
      ...claim,
      ...place,
      quoteText: sliceOf(text, claim.quote),
      said: { date: source.published, basis: 'published' },
      campId: campIdOf(claim),
      id: claimId({
        sourceId,
        captureSha256: hash,
        valueStart: claim.valueSpan.start,
        valueEnd: claim.valueSpan.end,
        property: claim.property,
        ordinal: claim.ordinal,
      }),
    })),
  }
}
