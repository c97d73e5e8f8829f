import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi'
import { countAll } from '../../db/queries/counts.ts'
import { pingDatabase } from '../../db/queries/health.ts'
import { API_ROOT } from '../addresses.ts'
import { answer, answerPrivately } from '../answer.ts'
import { Health, Index } from '../schemas/service.ts'
import { COMMON_RESPONSES, json } from './responses.ts'

const LINKS = {
  models: `${API_ROOT}/models`,
  topics: `${API_ROOT}/topics`,
  claims: `${API_ROOT}/claims`,
  sources: `${API_ROOT}/sources`,
  contradictions: `${API_ROOT}/contradictions`,
  search: `${API_ROOT}/search{?q}`,
  submissions: `${API_ROOT}/submissions`,
  openapi: `${API_ROOT}/openapi.json`,
  health: '/api/health',
}

const indexRoute = createRoute({
  method: 'get',
  path: '/v1',
  tags: ['Service'],
  summary: 'What there is',
  responses: { 200: json(Index, 'Links and counts.'), ...COMMON_RESPONSES },
})

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Service'],
  summary: 'Whether the service can reach its database',
  responses: { 200: json(Health, 'It can.'), 503: COMMON_RESPONSES[503] },
})

async function index(): Promise<z.infer<typeof Index>> {
  return { name: 'Claimcheck', links: LINKS, counts: await countAll() }
}

export const service = new OpenAPIHono()
  .openapi(indexRoute, async (c) => answer(c, await index()))
  .openapi(healthRoute, async (c) => {
    await pingDatabase()
    return answerPrivately(c, { status: 'ok' } as const)
  })
