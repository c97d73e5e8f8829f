import { z } from 'zod'
import { BestValue } from '../claims/judgement.ts'

/** A topic as lists show it. */
export const TopicRow = z.object({
  id: z.string(),
  modelKey: z.string(),
  modelName: z.string(),
  property: z.string(),
  claimCount: z.int(),
  sourceCount: z.int(),
  voiceCount: z.int(),
  /** Open contradictions. */
  raisedCount: z.int(),
  best: BestValue.nullable(),
  /** The best value of every scope that anyone speaks of. */
  facts: z.array(BestValue),
  /**
   * The outermost values that are stated under the condition of the best one and in its unit, exact decimals or ISO dates;
   * null where nothing is stated.
   */
  low: z.string().nullable(),
  high: z.string().nullable(),
  /** The newest time that any claim speaks of. */
  newest: z.string().nullable(),
  revision: z.int(),
  judgedAt: z.date().nullable(),
})
export type TopicRow = z.infer<typeof TopicRow>

/** Select list of a {@link TopicRow}; needs `topic t join model m on m.key = t.model_key`. */
export const TOPIC_ROW_SQL = `
  t.id, t.model_key as "modelKey", m.name as "modelName", t.property, t.claim_count as "claimCount",
  t.source_count as "sourceCount", t.voice_count as "voiceCount", t.raised_count as "raisedCount", t.best, t.facts,
  coalesce(trim_scale(t.low_number)::text, t.low_key) as low, coalesce(trim_scale(t.high_number)::text, t.high_key) as high,
  t.newest, t.revision, t.judged_at as "judgedAt"`
