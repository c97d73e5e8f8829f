import { z } from 'zod'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'
import { queryRows } from '../query-rows.ts'
import { TOPIC_ROW_SQL, TopicRow } from '../topic-row.ts'

/** `openai/gpt-5.5` and `price.input` make `openai/gpt-5.5/price.input`. */
export function topicId(modelKey: string, property: string): string {
  return `${modelKey}/${property}`
}

/** Undefined when no claim of this property of this model was ever recorded. */
export async function getTopic(id: string): Promise<TopicRow | undefined> {
  const [topic] = await queryRows(
    'get_topic',
    `select ${TOPIC_ROW_SQL} from topic t join model m on m.key = t.model_key where t.id = $1`,
    [id],
    TopicRow,
  )
  return topic
}

/** All topics of a model that have claims, in the order of their properties' keys. */
export async function listTopicsOfModel(modelKey: string): Promise<TopicRow[]> {
  return queryRows(
    'topics_of_model',
    `select ${TOPIC_ROW_SQL} from topic t join model m on m.key = t.model_key
     where t.model_key = $1 and t.claim_count > 0 order by t.property`,
    [modelKey],
    TopicRow,
  )
}

export interface TopicFilter {
  readonly model?: string | undefined
  readonly property?: string | undefined
  /** With an open contradiction (true), or without (false). */
  readonly contested?: boolean | undefined
}

const Position = z.tuple([z.string()])

/** In the order of their ids: model by model, property by property. */
export async function listTopics(filter: TopicFilter, page: PageRequest): Promise<Page<TopicRow>> {
  const after = decodeCursor(page.cursor, Position)
  const rows = await queryRows(
    'list_topics',
    `select ${TOPIC_ROW_SQL} from topic t join model m on m.key = t.model_key
     where t.claim_count > 0 and ($1::text is null or t.model_key = $1) and ($2::text is null or t.property = $2)
       and ($3::boolean is null or (t.raised_count > 0) = $3) and ($4::text is null or t.id > $4)
     order by t.id limit $5`,
    [
      filter.model ?? null,
      filter.property ?? null,
      filter.contested ?? null,
      after?.[0] ?? null,
      page.limit + 1,
    ],
    TopicRow,
  )
  return pageOf(rows, page.limit, (row) => [row.id])
}
