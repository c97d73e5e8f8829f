import type { z } from '@hono/zod-openapi'
import { Problem } from '../schemas/problem.ts'

/** One good response of a route, for its definition. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

function problemOf(description: string) {
  return { description, content: { 'application/problem+json': { schema: Problem } } }
}

/** Every GET may be answered with these. */
export const COMMON_RESPONSES = {
  304: { description: 'The caller has this already (If-None-Match).' },
  400: problemOf('A parameter is not valid; each one is named.'),
  500: problemOf('A fault of ours; `instance` names it in the server’s log.'),
  503: problemOf('The database cannot be reached just now.'),
} as const

export const NOT_FOUND = { 404: problemOf('There is no such thing.') } as const

export const SUBMISSION_PROBLEMS = {
  400: problemOf('A field is not valid; each one is named.'),
  413: problemOf('The document is larger than 5 MB.'),
  415: problemOf('Neither JSON nor a form with a file.'),
  422: problemOf('The document cannot be read.'),
  500: problemOf('A fault of ours; `instance` names it in the server’s log.'),
  503: problemOf('The database cannot be reached just now.'),
} as const
