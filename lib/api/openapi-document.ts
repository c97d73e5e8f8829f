import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Handler } from 'hono'
import { answer } from './answer.ts'
import { json } from './routes/responses.ts'

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Claimcheck',
    version: '1',
    description:
      'Claims about AI models, where each was said, and which sources contradict each other. Values are exact decimals as text; offsets count UTF-16 code units of the source text.',
    license: { name: 'MIT' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'Models', description: 'Models and products that claims are about.' },
    {
      name: 'Topics',
      description: 'One property of one model: every value claimed, and what is best supported.',
    },
    { name: 'Claims', description: 'One statement of one source, with its exact place.' },
    { name: 'Sources', description: 'Where things were said, and how they were read.' },
    { name: 'Contradictions', description: 'Who contradicts whom, and which differences are explained.' },
    { name: 'Search', description: 'Models and sources by name.' },
    { name: 'Submissions', description: 'Articles handed in, waiting for a moderator.' },
    { name: 'Service', description: 'The API itself.' },
  ],
}

const TOKEN = {
  type: 'http',
  scheme: 'bearer',
  description: 'The token that a submission was answered with.',
} as const

const documentRoute = createRoute({
  method: 'get',
  path: '/v1/openapi.json',
  tags: ['Service'],
  summary: 'This document',
  responses: {
    200: json(z.looseObject({ openapi: z.string().openapi({ example: '3.1.0' }) }), 'OpenAPI 3.1.'),
  },
})

type Documented = Pick<OpenAPIHono, 'openAPIRegistry' | 'getOpenAPI31Document'>

/** The OpenAPI document of an app, made once from the schemas that validate, when it is first asked for. */
export function openapiHandler(app: Documented): Handler {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', TOKEN)
  app.openAPIRegistry.registerPath(documentRoute)
  let document: ReturnType<Documented['getOpenAPI31Document']> | undefined
  return (c) => {
    document ??= app.getOpenAPI31Document(ABOUT)
    return answer(c, document)
  }
}
