import { randomUUID } from 'node:crypto'
import { HTTPException } from 'hono/http-exception'
import { DomainError } from '../claims/domain-error.ts'
import { databaseFailure } from '../db/database-failure.ts'
import { problem } from './problem.ts'

const RETRY_AFTER_SECONDS = '5'

/** Any thrown thing as a problem. What nobody foresaw is logged under an id that the answer names, and told to nobody. */
export function errorProblem(thrown: Error): Response {
  if (thrown instanceof HTTPException && thrown.res) return thrown.res
  const error = thrown instanceof DomainError ? thrown : databaseFailure(thrown)
  if (error) return domainProblem(error)
  const instance = `urn:uuid:${randomUUID()}`
  console.error(instance, thrown)
  return problem('internal', 'Something went wrong here; it is in the server’s log.', { instance })
}

function domainProblem(error: DomainError): Response {
  const headers = error.code === 'unavailable' ? { 'retry-after': RETRY_AFTER_SECONDS } : {}
  return problem(error.code, error.message, {}, headers)
}
