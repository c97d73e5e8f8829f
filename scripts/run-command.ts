import { DomainError } from '../lib/claims/domain-error.ts'

/**
 * Runs a command-line program: a failure that a person can do something about is one line on stderr, any other is
 * shown whole; both end with exit code 1. One that a signal is ending already has nothing to report.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (process.exitCode) return
    console.error(isForPeople(error) ? error.message : error)
    process.exitCode = 1
  }
}

/** Ours, and what parseArgs of Node.js says about arguments. */
function isForPeople(error: unknown): error is Error {
  if (error instanceof DomainError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
