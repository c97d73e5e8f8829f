import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { search as searchBase } from '../../db/queries/search.ts'
import { answerPage } from '../answer.ts'
import { searchHitJson } from '../json/search-hit.ts'
import { pageOf } from '../schemas/page.ts'
import { Word } from '../schemas/scalars.ts'
import { SearchHit } from '../schemas/search-hit.ts'
import { COMMON_RESPONSES, json } from './responses.ts'

const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Search'],
  summary: 'Search models and sources by name',
  description: 'The 20 nearest, the nearest first; typing errors are forgiven. There is no next page.',
  request: {
    query: z.strictObject({
      q: Word.openapi({ description: 'A name or a part of it.', example: 'gpt 5.5' }),
    }),
  },
  responses: {
    200: json(pageOf(SearchHit).openapi('SearchHitPage'), 'What was found.'),
    ...COMMON_RESPONSES,
  },
})

export const search = new OpenAPIHono().openapi(searchRoute, async (c) => {
  const items = await searchBase(c.req.valid('query').q)
  return answerPage(c, { items, next: null }, searchHitJson)
})
