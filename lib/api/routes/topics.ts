import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { listClaimsOfTopic } from '../../db/queries/claims.ts'
import { listFindingsOfTopic } from '../../db/queries/findings.ts'
import { getTopic, listTopics, topicId } from '../../db/queries/topics.ts'
import { type TopicThen, topicThen } from '../../ingest/topic-then.ts'
import { answer, answerPage } from '../answer.ts'
import { found } from '../found.ts'
import { type AskedMoment, topicDetailJson, topicJson } from '../json/topic.ts'
import { pageOf, pageParameters } from '../schemas/page.ts'
import { AsOf, Flag, KnownAt, PropertyKey, Word } from '../schemas/scalars.ts'
import { Topic, TopicDetail } from '../schemas/topic.ts'
import { COMMON_RESPONSES, json, NOT_FOUND } from './responses.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/topics',
  tags: ['Topics'],
  summary: 'List topics: what is said of one property of one model',
  description: 'Model by model, property by property.',
  request: {
    query: z.strictObject({
      model: Word.optional().openapi({ description: 'Key of a model.', example: 'openai/gpt-5.5' }),
      property: PropertyKey.optional(),
      contested: Flag.optional().openapi({
        description: 'With an open contradiction (true), or without (false).',
        example: true,
      }),
      ...pageParameters,
    }),
  },
  responses: { 200: json(pageOf(Topic).openapi('TopicPage'), 'A page of topics.'), ...COMMON_RESPONSES },
})

const getRoute = createRoute({
  method: 'get',
  path: '/topics/{vendor}/{model}/{property}',
  tags: ['Topics'],
  summary: 'Get a topic with every value claimed and what the judge says of them',
  request: {
    params: z.object({
      vendor: Word.openapi({ example: 'openai' }),
      model: Word.openapi({ example: 'gpt-5.5' }),
      property: Word.openapi({ example: 'price.input' }),
    }),
    query: z.strictObject({ as_of: AsOf.optional(), known_at: KnownAt.optional() }),
  },
  responses: { 200: json(TopicDetail, 'The topic.'), ...COMMON_RESPONSES, ...NOT_FOUND },
})

/** An answer is read whole; the lists of claims and contradictions have pages. */
const MOST_CLAIMS = 500
const MOST_FINDINGS = 200

async function wholeTopic(id: string): Promise<TopicThen> {
  const [topic, claims, findings] = await Promise.all([
    getTopic(id),
    listClaimsOfTopic(id, { limit: MOST_CLAIMS }),
    listFindingsOfTopic(id, MOST_FINDINGS),
  ])
  return { topic: found(topic, 'topic', id), claims: claims.items, findings }
}

/** A topic as it stands now, or judged anew for another moment. */
async function topicAt(id: string, moment: AskedMoment): Promise<z.infer<typeof TopicDetail>> {
  const isNow = moment.asOf === undefined && moment.knownAt === undefined
  const then = isNow ? await wholeTopic(id) : found(await topicThen(id, moment), 'topic', id)
  return topicDetailJson(then.topic, then.claims, then.findings, moment)
}

export const topics = new OpenAPIHono()
  .openapi(listRoute, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    return answerPage(c, await listTopics(filter, { limit, cursor }), topicJson)
  })
  .openapi(getRoute, async (c) => {
    const { vendor, model, property } = c.req.valid('param')
    const { as_of: asOf, known_at: knownAt } = c.req.valid('query')
    return answer(c, await topicAt(topicId(`${vendor}/${model}`, property), { asOf, knownAt }))
  })
