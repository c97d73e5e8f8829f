import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const NearModel = z.object({ key: z.string(), name: z.string() })
type NearModel = z.infer<typeof NearModel>

/** Models that sources speak of and whose names share many trigrams with a text, those that share most first. */
export async function nearestModels(text: string, limit: number): Promise<NearModel[]> {
  return queryRows(
    'nearest_models',
    `select key, name from model
     where folded(name) % folded($1) and merged_into_key is null and claim_count > 0
     order by similarity(folded(name), folded($1)) desc, claim_count desc, key limit $2`,
    [text, limit],
    NearModel,
  )
}

/** What is said of a model about a property, beside an address that leads nowhere. */
const NearTopic = z.object({ modelKey: z.string(), modelName: z.string(), property: z.string() })
type NearTopic = z.infer<typeof NearTopic>

/** What is said of a model, the properties that are most like a text first. */
export async function nearestTopics(modelKey: string, text: string, limit: number): Promise<NearTopic[]> {
  return queryRows(
    'nearest_topics',
    `select t.model_key as "modelKey", m.name as "modelName", t.property
     from topic t join model m on m.key = t.model_key where t.model_key = $1 and t.claim_count > 0
     order by similarity(t.property, $2) desc, t.claim_count desc, t.id limit $3`,
    [modelKey, text, limit],
    NearTopic,
  )
}

const NearClaim = z.object({ id: z.string(), modelName: z.string(), property: z.string() })
type NearClaim = z.infer<typeof NearClaim>

/** Claims whose id begins as the text does: an address that was cut off where it was copied. */
export async function claimsThatBegin(id: string, limit: number): Promise<NearClaim[]> {
  return queryRows(
    'claims_that_begin',
    `select c.id, c.subject as "modelName", c.property from claim c
     where starts_with(c.id, $1) order by c.id limit $2`,
    [id, limit],
    NearClaim,
  )
}
