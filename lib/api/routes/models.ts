import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { getModel, listModels } from '../../db/queries/models.ts'
import { listTopicsOfModel } from '../../db/queries/topics.ts'
import { answer, answerPage } from '../answer.ts'
import { found } from '../found.ts'
import { modelDetailJson, modelJson } from '../json/model.ts'
import { Model, ModelDetail } from '../schemas/model.ts'
import { pageOf, pageParameters } from '../schemas/page.ts'
import { Flag, Word } from '../schemas/scalars.ts'
import { COMMON_RESPONSES, json, NOT_FOUND } from './responses.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/models',
  tags: ['Models'],
  summary: 'List models',
  description: 'By vendor, then by name. Models that were found to be another are left out.',
  request: {
    query: z.strictObject({
      vendor: Word.optional().openapi({ description: 'Key of a vendor.', example: 'openai' }),
      q: Word.optional().openapi({ description: 'Part of a name or alias.', example: 'gpt' }),
      with_claims: Flag.optional().openapi({
        description: 'Only models that some source speaks of.',
        example: true,
      }),
      ...pageParameters,
    }),
  },
  responses: { 200: json(pageOf(Model).openapi('ModelPage'), 'A page of models.'), ...COMMON_RESPONSES },
})

const getRoute = createRoute({
  method: 'get',
  path: '/models/{vendor}/{model}',
  tags: ['Models'],
  summary: 'Get a model with its topics',
  request: {
    params: z.object({
      vendor: Word.openapi({ example: 'openai' }),
      model: Word.openapi({ example: 'gpt-5.5' }),
    }),
  },
  responses: { 200: json(ModelDetail, 'The model.'), ...COMMON_RESPONSES, ...NOT_FOUND },
})

async function modelWithTopics(key: string): Promise<z.infer<typeof ModelDetail>> {
  const [model, topics] = await Promise.all([getModel(key), listTopicsOfModel(key)])
  return modelDetailJson(found(model, 'model', key), topics)
}

export const models = new OpenAPIHono()
  .openapi(listRoute, async (c) => {
    const { limit, cursor, with_claims, ...filter } = c.req.valid('query')
    return answerPage(
      c,
      await listModels({ ...filter, withClaims: with_claims }, { limit, cursor }),
      modelJson,
    )
  })
  .openapi(getRoute, async (c) => {
    const { vendor, model } = c.req.valid('param')
    return answer(c, await modelWithTopics(`${vendor}/${model}`))
  })
