import type { ErrorCode } from '../claims/domain-error.ts'
import { COMMON_HEADERS } from './headers.ts'
import type { Problem } from './schemas/problem.ts'

type ProblemCode = ErrorCode | 'method_not_allowed' | 'unsupported_media_type' | 'internal'

/** The one table from what went wrong to what HTTP calls it. */
const PROBLEMS: Readonly<Record<ProblemCode, { status: number; title: string }>> = {
  invalid_input: { status: 400, title: 'The request is not valid' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'In conflict with what is stored' },
  too_large: { status: 413, title: 'Too large' },
  unsupported_media_type: { status: 415, title: 'Unsupported media type' },
  unreadable: { status: 422, title: 'The document cannot be read' },
  internal: { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
}

type Details = Pick<Problem, 'errors' | 'instance'>

/** A problem as RFC 9457 writes it. */
export function problem(
  code: ProblemCode,
  detail: string,
  details: Details = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, title } = PROBLEMS[code]
  const body: Problem = { type: `urn:claimcheck:problem:${code}`, title, status, detail, ...details }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...COMMON_HEADERS,
      'cache-control': 'no-store',
      'content-type': 'application/problem+json',
      ...headers,
    },
  })
}
