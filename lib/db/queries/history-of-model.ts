import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

/** What most voices gave at one time as the value of a topic, in the unit and under the condition of its best value. */
export const DatedValue = z.object({
  /** ISO date at its precision */
  date: z.string(),
  /** Exact decimal as text */
  number: z.string(),
})
export type DatedValue = z.infer<typeof DatedValue>

const TopicHistory = z.object({
  topicId: z.string(),
  /** By date. */
  values: z.array(DatedValue),
})

/** Values of a topic that are looked at, the most voiced first, and voices of each, the strongest first. */
const MOST_VALUES = 8
const MOST_VOICES = 12

/**
 * The values of each of a model's topics over time, as far as sources give one (the day on which we took a source is
 * none). Expectations and denials are left out. Of a topic with very many voices only the strongest are heard.
 */
export async function listHistoryOfModel(modelKey: string): Promise<z.infer<typeof TopicHistory>[]> {
  return queryRows(
    'history_of_model',
    `select topic_id as "topicId", json_agg(json_build_object('date', date, 'number', number) order by date) as values from (
     select distinct on (topic_id, date) topic_id, date, number from (
       select t.id as topic_id, s.said_date as date, s.value->>'number' as number, count(distinct s.voice_key) as voices
       from topic t
         cross join lateral (
           select id from camp where topic_id = t.id and voice_count > 0 order by voice_count desc, id limit $2) c
         cross join lateral (
           select * from statement x where x.camp_id = c.id order by x.voice_rank, x.voice_key, x.id limit $3) s
       where t.model_key = $1 and t.best_number is not null and s.said_basis <> 'retrieved'
         and s.value->>'kind' = 'number' and s.modality in ('asserted', 'approximate')
         and s.unit = t.best->>'unit' and s.qualifiers = t.best->'qualifiers'
       group by t.id, s.said_date, s.value->>'number') said
     order by topic_id, date, voices desc, number) dated group by topic_id`,
    [modelKey, MOST_VALUES, MOST_VOICES],
    TopicHistory,
  )
}
