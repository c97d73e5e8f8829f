import { claimId } from '../claims/id.ts'
import type { Said } from '../claims/time.ts'
import type { ClaimToSave } from '../db/write/claims.ts'
import { campIds } from '../judge/camp-id.ts'
import type { ReadSource } from './document.ts'
import { quoteText } from './quote-text.ts'

/** Where what was read is stored. */
export interface ReadingPlace {
  readonly sourceId: string
  readonly captureId: string
  readonly readingId: string
}

/** The time that claims speak of when the text does not say: when it was published, else when we took it. */
function saidOf({ source, capture }: ReadSource): Said {
  return source.published === null
    ? { date: capture.capturedAt.toISOString().slice(0, 10), basis: 'retrieved' }
    : { date: source.published, basis: 'published' }
}

/** The claims of a reading as they are stored, each with its id and camp. */
export function claimsToSave(read: ReadSource, place: ReadingPlace): ClaimToSave[] {
  const said = saidOf(read)
  const campIdOf = campIds()
  return read.result.claims.map((claim) => ({
    ...claim,
    ...place,
    said,
    campId: campIdOf(claim),
    quoteText: quoteText(read.result, claim.quote),
    id: claimId({
      sourceId: place.sourceId,
      captureSha256: read.capture.sha256,
      valueStart: claim.valueSpan.start,
      valueEnd: claim.valueSpan.end,
      property: claim.property,
      ordinal: claim.ordinal,
    }),
  }))
}
