import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

/** Something that is there, beside an address that leads nowhere. */
export const NearThing = z.object({
  kind: z.enum(['model', 'topic', 'claim', 'source']),
  /** Model key, topic id, claim id or source slug. */
  id: z.string(),
  title: z.string(),
  /** Of a topic and a claim. */
  modelKey: z.string().nullable(),
  property: z.string().nullable(),
})
export type NearThing = z.infer<typeof NearThing>

/** Below this, names have little more in common than a syllable. */
const LIKE = 0.2

/** Models whose key or name is like a text, those of which most is said first among equals. */
export async function nearestModels(text: string, limit: number): Promise<NearThing[]> {
  return queryRows(
    'nearest_models',
    `select 'model' as kind, key as id, name as title, null as "modelKey", null as property
     from (select m.key, m.name, greatest(similarity(m.key, $1), similarity(m.name, $1), word_similarity($1, m.name)) as nearness
           from model m where m.merged_into_key is null
             and exists (select from topic t where t.model_key = m.key and t.claim_count > 0)) near
     where nearness >= $2 order by nearness desc, key limit $3`,
    [text, LIKE, limit],
    NearThing,
  )
}

/** What is said of a model, the properties that are most like a text first. */
export async function nearestTopics(modelKey: string, text: string, limit: number): Promise<NearThing[]> {
  return queryRows(
    'nearest_topics',
    `select 'topic' as kind, t.id, m.name as title, t.model_key as "modelKey", t.property
     from topic t join model m on m.key = t.model_key where t.model_key = $1 and t.claim_count > 0
     order by similarity(t.property, $2) desc, t.claim_count desc, t.id limit $3`,
    [modelKey, text, limit],
    NearThing,
  )
}

/** Claims whose id begins as the text does: an address that was cut off where it was copied. */
export async function claimsThatBegin(id: string, limit: number): Promise<NearThing[]> {
  return queryRows(
    'claims_that_begin',
    `select 'claim' as kind, c.id, c.subject as title, c.model_key as "modelKey", c.property from claim c
     where starts_with(c.id, $1) order by c.id limit $2`,
    [id, limit],
    NearThing,
  )
}

/** Sources whose title is like a text. */
export async function nearestSources(text: string, limit: number): Promise<NearThing[]> {
  return queryRows(
    'nearest_sources',
    `select 'source' as kind, slug as id, title, null as "modelKey", null as property from source
     where title % $1 or $1 <% title order by word_similarity($1, title) desc, slug limit $2`,
    [text, limit],
    NearThing,
  )
}
