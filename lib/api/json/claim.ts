import type { z } from '@hono/zod-openapi'
import type { ClaimRow } from '../../db/claim-row.ts'
import type { ClaimDetail as ClaimDetailRow } from '../../db/queries/claims.ts'
import { claimAddress } from '../addresses.ts'
import type { Claim, ClaimDetail } from '../schemas/claim.ts'
import { sourceBriefJson } from './source.ts'

export function claimJson(row: ClaimRow): z.infer<typeof Claim> {
  return {
    id: row.id,
    ...claimAddress(row.id),
    topic: row.topicId,
    model: row.modelKey,
    subject: row.subject,
    property: row.property,
    value: row.value,
    unit: row.unit,
    written: row.written,
    qualifiers: row.qualifiers,
    modality: row.modality,
    attributed_to: row.attributedTo,
    quote: row.quote,
    start: row.quoteStart,
    end: row.quoteEnd,
    said: row.said,
    recorded_at: row.recordedAt.toISOString(),
    status: row.status,
    status_sentence: row.statusSentence,
    source: sourceBriefJson(row.source),
  }
}

export function claimDetailJson(row: ClaimDetailRow): z.infer<typeof ClaimDetail> {
  return {
    ...claimJson(row),
    subject_raw: row.subjectRaw,
    value_start: row.valueStart,
    value_end: row.valueEnd,
    evidence: row.evidence,
    locator: row.locator,
    group: row.group,
    author: row.author,
    licence: row.sourceLicence,
    display: row.sourceDisplay,
    capture: {
      id: row.capture.id,
      sha256: row.capture.sha256,
      media_type: row.capture.mediaType,
      byte_length: row.capture.byteLength,
      captured_at: row.capture.capturedAt.toISOString(),
    },
    reading: {
      id: row.reading.id,
      reader_version: row.reading.readerVersion,
      registry_version: row.reading.registryVersion,
      encoding: row.reading.encoding,
      read_at: row.reading.createdAt.toISOString(),
    },
    withdrawn: withdrawalOf(row),
  }
}

function withdrawalOf(row: ClaimDetailRow): z.infer<typeof ClaimDetail>['withdrawn'] {
  if (row.withdrawnAt === null) return null
  return { at: row.withdrawnAt.toISOString(), because: row.withdrawnBecause, successor: row.successorId }
}
