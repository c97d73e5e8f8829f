import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { getClaim, listClaims } from '../../db/queries/claims.ts'
import { answer, answerPage } from '../answer.ts'
import { found } from '../found.ts'
import { claimDetailJson, claimJson } from '../json/claim.ts'
import { Claim, ClaimDetail, ClaimStatus } from '../schemas/claim.ts'
import { pageOf, pageParameters } from '../schemas/page.ts'
import { PropertyKey, Word } from '../schemas/scalars.ts'
import { COMMON_RESPONSES, json, NOT_FOUND } from './responses.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/claims',
  tags: ['Claims'],
  summary: 'List claims',
  description: 'The newest in the base first. Withdrawn claims are left out.',
  request: {
    query: z.strictObject({
      model: Word.optional().openapi({ description: 'Key of a model.', example: 'openai/gpt-5.5' }),
      property: PropertyKey.optional(),
      source: Word.optional().openapi({
        description: 'Id of a source.',
        example: 's_Zm9vYmFyYmF6cXV4MTIz',
      }),
      status: ClaimStatus.optional(),
      ...pageParameters,
    }),
  },
  responses: { 200: json(pageOf(Claim).openapi('ClaimPage'), 'A page of claims.'), ...COMMON_RESPONSES },
})

const getRoute = createRoute({
  method: 'get',
  path: '/claims/{id}',
  tags: ['Claims'],
  summary: 'Get a claim with its whole provenance',
  description: 'A withdrawn claim is still found, marked so.',
  request: { params: z.object({ id: Word.openapi({ example: 'c_Zm9vYmFyYmF6cXV4MTIz' }) }) },
  responses: { 200: json(ClaimDetail, 'The claim.'), ...COMMON_RESPONSES, ...NOT_FOUND },
})

export const claims = new OpenAPIHono()
  .openapi(listRoute, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    return answerPage(c, await listClaims(filter, { limit, cursor }), claimJson)
  })
  .openapi(getRoute, async (c) => {
    const { id } = c.req.valid('param')
    return answer(c, claimDetailJson(found(await getClaim(id), 'claim', id)))
  })
