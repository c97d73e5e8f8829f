import { DatabaseError } from 'pg'
import { DomainError, type ErrorCode } from '../claims/domain-error.ts'

interface Failure {
  readonly code: ErrorCode
  readonly message: string
}

const UNREACHABLE: Failure = {
  code: 'unavailable',
  message: 'The database cannot be reached just now; try again in a few seconds.',
}

/** Classes of SQLSTATE (PostgreSQL, Appendix A) that are not our fault. */
const BY_CLASS: Readonly<Record<string, Failure>> = {
  '08': UNREACHABLE, // connection exception
  '53': UNREACHABLE, // insufficient resources: too many connections, disk full
  '57': UNREACHABLE, // operator intervention: shutting down, starting up
  // Data exception: schemas at the door keep most of it out; a forged cursor comes this far.
  '22': { code: 'invalid_input', message: 'A parameter is not of the form that is expected here.' },
}

/** Names of a connection that is not made or breaks: Node.js's, then Prisma's. */
const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
])

/** What pg throws without a code when the server goes away. */
const CONNECTION_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** An error of the database that a caller can do something about; undefined for one that is a fault of ours. */
export function databaseFailure(error: Error): DomainError | undefined {
  const failure =
    error instanceof DatabaseError ? BY_CLASS[error.code?.slice(0, 2) ?? ''] : connectionFailure(error)
  return failure && new DomainError(failure.code, failure.message, { cause: error })
}

function connectionFailure(error: Error): Failure | undefined {
  const code = 'code' in error ? String(error.code) : ''
  return CONNECTION_CODES.has(code) || CONNECTION_MESSAGE.test(error.message) ? UNREACHABLE : undefined
}
