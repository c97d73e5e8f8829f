import { z } from 'zod'
import { FindingKind, FindingSide, Severity } from '../claims/judgement.ts'
import { SourceBrief } from './source-row.ts'

export const FindingStatus = z.enum(['open', 'explained', 'dismissed', 'source_corrected'])
export type FindingStatus = z.infer<typeof FindingStatus>

/** A finding with the sources of both sides. */
export const FindingRow = z.object({
  id: z.string(),
  topicId: z.string(),
  modelKey: z.string(),
  subject: z.string(),
  property: z.string(),
  rule: z.string(),
  kind: FindingKind,
  raised: z.boolean(),
  severity: Severity,
  sharpness: z.number(),
  a: FindingSide,
  b: FindingSide,
  cause: z.string().nullable(),
  sentence: z.string(),
  status: FindingStatus,
  firstSeenAt: z.date(),
  goneAt: z.date().nullable(),
  sources: z.array(SourceBrief),
})
export type FindingRow = z.infer<typeof FindingRow>

/** Select list of a {@link FindingRow}; needs `finding f`. */
export const FINDING_ROW_SQL = `
  f.id, f.topic_id as "topicId", f.model_key as "modelKey", f.subject, f.property, f.rule, f.kind, f.raised,
  f.severity, f.sharpness, f.a, f.b, f.cause, f.sentence, f.status, f.first_seen_at as "firstSeenAt",
  f.gone_at as "goneAt",
  (select coalesce(jsonb_agg(source_brief(s) order by s.id), '[]')
   from (select distinct source_id from finding_source where finding_id = f.id) fs join source s on s.id = fs.source_id) as sources`
