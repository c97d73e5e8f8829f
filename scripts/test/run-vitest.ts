import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { node, PROJECT, runProgram } from '../run-program.ts'
import type { Outcome, Tally } from './tally.ts'

/** The counts in vitest's JSON report. */
const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
})

/** Runs one project of vitest.config.ts. */
export async function runVitest(project: string, signal: AbortSignal): Promise<Outcome> {
  const file = join(PROJECT, `test-results/${project}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const command = node('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters)
  const { ok, output } = await runProgram(command, { signal })
  return { tally: tallyOf(file, ok), output }
}

/** A run that failed without a failed test (a file that does not load, an error after the tests) counts as one. */
function tallyOf(file: string, ok: boolean): Tally {
  try {
    const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')))
    const failed = ok ? report.numFailedTests : Math.max(1, report.numFailedTests)
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
