import { z } from 'zod'
import { queryRows } from '../query-rows.ts'
import { topicId } from './topics.ts'

const Revision = z.object({ revision: z.string().nullable() })

/** Undefined when there is no such thing: what is not there has no revision. */
async function revisionOf(name: string, text: string, values: unknown[]): Promise<string | undefined> {
  const [row] = await queryRows(name, text, values, Revision)
  return row?.revision ?? undefined
}

/** A row as text: another text when anything in it changed. */
const MODEL_SQL = `(select m::text || coalesce((select string_agg(a::text, ' ' order by a.id) from alias a where a.model_key = m.key), '')
  from model m where m.key = t.model_key)`

/** What a topic's page is made of: the topic as judged last (which sources it names included), its model and benchmark. */
export async function topicRevision(modelKey: string, property: string): Promise<string | undefined> {
  return revisionOf(
    'topic_revision',
    `select concat_ws(' ', t.id, t.revision, ${MODEL_SQL},
       (select b::text from benchmark b where t.property = 'benchmark.' || b.slug)) as revision from topic t where t.id = $1`,
    [topicId(modelKey, property)],
  )
}

/** A model's page shows all its topics, and the benchmarks' names. */
export async function modelRevision(modelKey: string): Promise<string | undefined> {
  return revisionOf(
    'model_revision',
    `select concat_ws(' ', ${MODEL_SQL}, (select string_agg(x.revision::text, ',' order by x.property) from topic x where x.model_key = t.model_key),
       (select string_agg(b::text, ' ' order by b.slug) from topic x join benchmark b on x.property = 'benchmark.' || b.slug
        where x.model_key = t.model_key)) as revision
     from (select key as model_key from model where key = $1) t`,
    [modelKey],
  )
}

/** A claim's page shows the claim in its text, its source, and the others of its topic. */
export async function claimRevision(id: string): Promise<string | undefined> {
  return revisionOf(
    'claim_revision',
    `select concat_ws(' ', c.reading_id, c.withdrawn_at, c.successor_id, t.id, t.revision, s::text,
       (select r.id from reading r where r.capture_id = c.capture_id and r.current),
       (select b::text from benchmark b where t.property = 'benchmark.' || b.slug)) as revision
     from claim c join topic t on t.id = c.topic_id join source s on s.id = c.source_id where c.id = $1`,
    [id],
  )
}

/** A source's page shows its reading, its arithmetic, and how each claim stands in its topic. */
export async function sourceRevision(slugOrId: string): Promise<string | undefined> {
  return revisionOf(
    'source_revision',
    `select concat_ws(' ', s::text, (select string_agg(r.id, ' ' order by r.id) from capture k join reading r on r.capture_id = k.id
         where k.source_id = s.id and r.current),
       (select string_agg(d.id || d.calculation, ' ' order by d.id) from derived d where d.source_id = s.id and d.withdrawn_at is null),
       (select string_agg(t.id || t.revision, ' ' order by t.id) from topic t
        where t.id in (select x.topic_id from statement x where x.source_id = s.id))) as revision
     from source s where s.slug = $1 or s.id = $1`,
    [slugOrId],
  )
}
