import { runProgram } from '../run-program.ts'
import type { Outcome } from './tally.ts'

/** A program that succeeds or fails as a whole. */
export async function runCheck(command: readonly string[], signal: AbortSignal): Promise<Outcome> {
  const { ok, output } = await runProgram(command, { signal })
  return { tally: { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }, output }
}
