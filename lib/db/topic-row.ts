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
  revision: z.int(),
  judgedAt: z.date().nullable(),
})
export type TopicRow = z.infer<typeof TopicRow>

/** Select list of a {@link TopicRow}; needs `topic t join model m on m.key = t.model_key`. */
export const TOPIC_ROW_SQL = `
  t.id, t.model_key as "modelKey", m.name as "modelName", t.property, t.claim_count as "claimCount",
  t.source_count as "sourceCount", t.voice_count as "voiceCount", t.raised_count as "raisedCount", t.best, t.facts,
  t.revision, t.judged_at as "judgedAt"`
