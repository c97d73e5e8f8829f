import { z } from 'zod'
import { CLAIM_ROW_SQL, ClaimRow } from '../claim-row.ts'
import { queryRows } from '../query-rows.ts'

/** A claim that stands for a source that says a value. */
export const VoiceRow = ClaimRow.extend({
  /** Independent voices that say this value in all; fewer of them may be listed. */
  voicesOfValue: z.int(),
})
export type VoiceRow = z.infer<typeof VoiceRow>

/** Values looked at, the most voiced first, and voices of each, the strongest first: no list shows more. */
const MOST_VALUES = 60
const MOST_VOICES_OF_VALUE = 60

/**
 * Who says what in a topic, a claim for each source and value: all of them where they are no more than `limit`, else the
 * strongest voice of every value, then the second ones, and so on. In the order of scopes and values.
 */
export async function listVoicesOfTopic(topicId: string, limit: number): Promise<VoiceRow[]> {
  return queryRows(
    'voices_of_topic',
    `with value as (
       select id, voice_count from camp where topic_id = $1 and voice_count > 0 order by voice_count desc, id limit $2),
     voice as (
       select t.id, value.voice_count, t.place from value cross join lateral (
         select x.id, row_number() over (order by x.voice_rank, x.voice_key, x.id) as place from statement x
         where x.camp_id = value.id order by x.voice_rank, x.voice_key, x.id limit $3) t
       order by t.place, value.voice_count desc, t.id limit $4)
     select ${CLAIM_ROW_SQL}, voice.voice_count as "voicesOfValue"
     from voice join claim c on c.id = voice.id join source s on s.id = c.source_id
     order by c.scope_key, c.value_number nulls last, c.value_key, c.said_date, c.id`,
    [topicId, MOST_VALUES, MOST_VOICES_OF_VALUE, limit],
    VoiceRow,
  )
}
