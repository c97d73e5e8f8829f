import { OpenAPIHono } from '@hono/zod-openapi'
import { errorProblem } from './error-problem.ts'
import { PREFLIGHT_HEADERS } from './headers.ts'
import { invalidRequest } from './invalid-request.ts'
import { openapiHandler } from './openapi-document.ts'
import { problem } from './problem.ts'
import { claims } from './routes/claims.ts'
import { contradictions } from './routes/contradictions.ts'
import { models } from './routes/models.ts'
import { search } from './routes/search.ts'
import { service } from './routes/service.ts'
import { sources } from './routes/sources.ts'
import { submissions } from './routes/submissions.ts'
import { topics } from './routes/topics.ts'

const METHODS = ['GET', 'POST'] as const

/** The JSON API: one Hono app that serves `/api/*` in the Node server and in Next.js. */
export const api = new OpenAPIHono({
  defaultHook: (result) => (result.success ? undefined : invalidRequest(result.error)),
}).basePath('/api')

api.route('/', service)
for (const things of [models, topics, claims, sources, contradictions, search, submissions])
  api.route('/v1', things)
api.get('/v1/openapi.json', openapiHandler(api))

api.options('*', () => new Response(null, { status: 204, headers: PREFLIGHT_HEADERS }))
api.onError(errorProblem)
api.notFound((c) => {
  const allowed = METHODS.filter((method) => api.router.match(method, c.req.path)[0].length > 0)
  if (allowed.length === 0)
    return problem('not_found', `There is nothing at ${c.req.path}; /api/v1 lists what there is.`)
  return methodNotAllowed(c.req.method, allowed)
})

function methodNotAllowed(method: string, allowed: readonly (typeof METHODS)[number][]): Response {
  const allow = [...allowed.flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each])), 'OPTIONS'].join(
    ', ',
  )
  return problem(
    'method_not_allowed',
    `${method} is not possible here; possible are ${allow}.`,
    {},
    { allow },
  )
}
