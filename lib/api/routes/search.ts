import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { search as searchBase } from '../../db/queries/search.ts'
import { searchQuotes } from '../../db/queries/search-quotes.ts'
import { answerPage } from '../answer.ts'
import { claimJson } from '../json/claim.ts'
import { searchHitJson } from '../json/search-hit.ts'
import { Claim } from '../schemas/claim.ts'
import { pageOf } from '../schemas/page.ts'
import { Word } from '../schemas/scalars.ts'
import { SearchHit } from '../schemas/search-hit.ts'
import { COMMON_RESPONSES, json } from './responses.ts'

const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Search'],
  summary: 'Search models, sources and properties by name',
  description:
    'The 20 nearest, the nearest first; typing errors are forgiven. The name of a property finds it, with the name of a model its topic. There is no next page.',
  request: {
    query: z.strictObject({
      q: Word.openapi({
        description: 'A name or a part of it, of a property alone or with one of a model.',
        example: 'gpt 5.5',
      }),
    }),
  },
  responses: {
    200: json(pageOf(SearchHit).openapi('SearchHitPage'), 'What was found.'),
    ...COMMON_RESPONSES,
  },
})

const MOST_QUOTES = 20

const quotesRoute = createRoute({
  method: 'get',
  path: '/search/claims',
  tags: ['Search'],
  summary: 'Search claims by the words of their quotes',
  description:
    'At most 20 claims whose quotes have all the words, in any order, whatever their case and accents; those that hold the text as it is given first. A quote that makes several claims is given once. There is no next page.',
  request: {
    query: z.strictObject({
      q: Word.openapi({
        description: 'Words of a quote; `"…"` keeps some together, `-` excludes one.',
        example: 'per million input tokens',
      }),
    }),
  },
  responses: {
    200: json(pageOf(Claim).openapi('QuoteHitPage'), 'What was found.'),
    ...COMMON_RESPONSES,
  },
})

export const search = new OpenAPIHono()
  .openapi(searchRoute, async (c) => {
    const items = await searchBase(c.req.valid('query').q)
    return answerPage(c, { items, next: null }, searchHitJson)
  })
  .openapi(quotesRoute, async (c) => {
    const items = await searchQuotes(c.req.valid('query').q, MOST_QUOTES)
    return answerPage(c, { items, next: null }, claimJson)
  })
