import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { node, PROJECT, runProgram } from '../run-program.ts'
import type { Outcome, Tally } from './tally.ts'

/** Where playwright.config.ts writes its report. */
const REPORT = join(PROJECT, 'test-results/e2e.json')
/** The counts in Playwright's JSON report. */
const Report = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

/** Runs the end-to-end tests in a browser that is there. */
export async function runPlaywright(signal: AbortSignal): Promise<Outcome> {
  rmSync(REPORT, { force: true })
  const { ok, output } = await runProgram(node('node_modules/@playwright/test/cli.js', 'test'), { signal })
  return { tally: tallyOf(ok), output }
}

/** A run that failed without a failed test (a server that does not start) counts as one. */
function tallyOf(ok: boolean): Tally {
  try {
    const { stats } = Report.parse(JSON.parse(readFileSync(REPORT, 'utf8')))
    const failed = stats.unexpected + stats.flaky
    return { passed: stats.expected, failed: ok ? failed : Math.max(1, failed), skipped: stats.skipped }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
