import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { getCurrentReading, getSource, listDerivedOfSource, listSources } from '../../db/queries/sources.ts'
import { answer, answerPage } from '../answer.ts'
import { found } from '../found.ts'
import { sourceDetailJson, sourceJson } from '../json/source.ts'
import { pageOf, pageParameters } from '../schemas/page.ts'
import { Word } from '../schemas/scalars.ts'
import { Source, SourceDetail, SourceKind } from '../schemas/source.ts'
import { COMMON_RESPONSES, json, NOT_FOUND } from './responses.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/sources',
  tags: ['Sources'],
  summary: 'List sources',
  description: 'The newest in the base first.',
  request: {
    query: z.strictObject({
      kind: SourceKind.optional(),
      q: Word.optional().openapi({ description: 'Part of title or publisher.', example: 'weekly' }),
      ...pageParameters,
    }),
  },
  responses: { 200: json(pageOf(Source).openapi('SourcePage'), 'A page of sources.'), ...COMMON_RESPONSES },
})

const getRoute = createRoute({
  method: 'get',
  path: '/sources/{id}',
  tags: ['Sources'],
  summary: 'Get a source: how it was read, and what could not be read',
  description: 'Its text is not given; its claims, each with its quote, are one list away.',
  request: {
    params: z.object({ id: Word.openapi({ description: 'Id or slug.', example: 'a-price-list' }) }),
  },
  responses: { 200: json(SourceDetail, 'The source.'), ...COMMON_RESPONSES, ...NOT_FOUND },
})

async function wholeSource(idOrSlug: string): Promise<z.infer<typeof SourceDetail>> {
  const source = found(await getSource(idOrSlug), 'source', idOrSlug)
  const [reading, derived] = await Promise.all([getCurrentReading(source.id), listDerivedOfSource(source.id)])
  return sourceDetailJson(source, reading, derived)
}

export const sources = new OpenAPIHono()
  .openapi(listRoute, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    return answerPage(c, await listSources(filter, { limit, cursor }), sourceJson)
  })
  .openapi(getRoute, async (c) => answer(c, await wholeSource(c.req.valid('param').id)))
