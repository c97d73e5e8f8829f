import { z } from 'zod'
import { ClaimStatus } from '../claims/judgement.ts'
import { Modality } from '../claims/modality.ts'
import { Qualifiers } from '../claims/qualifier.ts'
import { Said } from '../claims/time.ts'
import { Value } from '../claims/value.ts'
import { SourceBrief } from './source-row.ts'

/** A claim as lists show it: what is said, how firmly, by which source, and how it stands among the others. */
export const ClaimRow = z.object({
  id: z.string(),
  topicId: z.string(),
  modelKey: z.string(),
  subject: z.string(),
  property: z.string(),
  value: Value,
  valueKey: z.string(),
  unit: z.string(),
  written: z.string(),
  qualifiers: Qualifiers,
  scopeKey: z.string(),
  modality: Modality,
  attributedTo: z.string().nullable(),
  quote: z.string(),
  quoteStart: z.int(),
  quoteEnd: z.int(),
  said: Said,
  recordedAt: z.date(),
  status: ClaimStatus,
  statusSentence: z.string(),
  withdrawnAt: z.date().nullable(),
  source: SourceBrief,
})
export type ClaimRow = z.infer<typeof ClaimRow>

/** Select list of a {@link ClaimRow}; needs `claim c join source s on s.id = c.source_id`. */
export const CLAIM_ROW_SQL = `
  c.id, c.topic_id as "topicId", c.model_key as "modelKey", c.subject, c.property, c.value,
  c.value_key as "valueKey", c.unit, c.written, c.qualifiers, c.scope_key as "scopeKey", c.modality,
  c.attributed_to as "attributedTo", c.quote, c.quote_start as "quoteStart", c.quote_end as "quoteEnd",
  jsonb_build_object('date', c.said_date, 'basis', c.said_basis) as said, c.recorded_at as "recordedAt",
  (select k.status from camp k where k.id = c.camp_id) as status,
  (select k.status_sentence from camp k where k.id = c.camp_id) as "statusSentence", c.withdrawn_at as "withdrawnAt",
  source_brief(s) as source`
