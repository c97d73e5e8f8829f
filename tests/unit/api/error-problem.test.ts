import { DatabaseError } from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { errorProblem } from '../../../lib/api/error-problem.ts'
import { Problem } from '../../../lib/api/schemas/problem.ts'
import { DomainError, type ErrorCode } from '../../../lib/claims/domain-error.ts'

afterEach(() => vi.restoreAllMocks())

const STATUSES: [ErrorCode, number][] = [
  ['invalid_input', 400],
  ['forbidden', 403],
  ['not_found', 404],
  ['conflict', 409],
  ['too_large', 413],
  ['unreadable', 422],
  ['unavailable', 503],
]

test.each(STATUSES)('%s is answered with %i and its message', async (code, status) => {
  const response = errorProblem(new DomainError(code, 'What was wrong.'))
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = Problem.parse(await response.json())
  expect(body).toMatchObject({ type: `urn:claimcheck:problem:${code}`, status, detail: 'What was wrong.' })
})

function databaseError(code: string): DatabaseError {
  const error = new DatabaseError('relation "secret" broke', 1, 'error')
  error.code = code
  return error
}

test.each([
  ['a server that shuts down', databaseError('57P01'), 503],
  ['too many connections', databaseError('53300'), 503],
  ['nobody listens', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), 503],
  ['Prisma cannot reach it', Object.assign(new Error('Can’t reach'), { code: 'P1001' }), 503],
  ['a cut connection', new Error('Connection terminated unexpectedly'), 503],
  ['a date that is none', databaseError('22007'), 400],
])('%s', async (_name, error, status) => {
  const response = errorProblem(error)
  expect(response.status).toBe(status)
  expect(response.headers.get('retry-after')).toBe(status === 503 ? '5' : null)
  expect(await response.text()).not.toContain('secret')
})

test.each([
  ['a bug', new TypeError('secret is undefined')],
  ['a wrong query', databaseError('42P01')],
])('%s is logged and answered without detail', async (_name, error) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const response = errorProblem(error)
  const text = await response.text()
  expect(response.status).toBe(500)
  expect(text).not.toContain('secret')
  expect(log).toHaveBeenCalledExactlyOnceWith(Problem.parse(JSON.parse(text)).instance, error)
})
