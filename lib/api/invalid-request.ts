import type { z } from '@hono/zod-openapi'
import { problem } from './problem.ts'
import type { Problem } from './schemas/problem.ts'

/** 400 that names each bad field of a request. */
export function invalidRequest(error: z.ZodError): Response {
  const errors = error.issues.flatMap(fieldErrors)
  return problem(
    'invalid_input',
    errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; '),
    {
      errors,
    },
  )
}

type FieldErrors = NonNullable<Problem['errors']>

/** zod reports all unknown keys of an object as one issue of the object: here each is its own. */
function fieldErrors(issue: z.core.$ZodIssue): FieldErrors {
  const path = issue.path.map(String)
  if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), message: issue.message }]
  return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'is not known here' }))
}
