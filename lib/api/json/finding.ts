import type { z } from '@hono/zod-openapi'
import type { FindingSide as JudgedSide } from '../../claims/judgement.ts'
import type { FindingThen } from '../../ingest/topic-then.ts'
import { findingAddress } from '../addresses.ts'
import type { Finding, FindingSide } from '../schemas/finding.ts'
import { sourceBriefJson } from './source.ts'

/** A finding that is recorded, or one worked out for another time. */
export function findingJson(row: FindingThen): z.infer<typeof Finding> {
  return {
    id: row.id,
    ...findingAddress(row),
    topic: row.topicId,
    model: row.modelKey,
    subject: row.subject,
    property: row.property,
    rule: row.rule,
    kind: row.kind,
    raised: row.raised,
    severity: row.severity,
    a: sideJson(row.a),
    b: sideJson(row.b),
    cause: row.cause,
    sentence: row.sentence,
    status: row.status,
    first_seen_at: row.firstSeenAt?.toISOString() ?? null,
    gone_at: row.goneAt?.toISOString() ?? null,
    sources: row.sources.map(sourceBriefJson),
  }
}

function sideJson(side: JudgedSide): z.infer<typeof FindingSide> {
  return {
    property: side.property,
    value: side.value,
    unit: side.unit,
    written: side.written,
    qualifiers: side.qualifiers,
    modality: side.modality,
    source_ids: side.sourceIds,
    claim_ids: side.claimIds,
  }
}
