import { DomainError } from '../lib/claims/domain-error.ts'

/**
 * Runs a command-line program: a failure that a person can do something about is one line on stderr, any other is
 * shown whole; both end with exit code 1.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof DomainError ? error.message : error)
    process.exitCode = 1
  }
}
