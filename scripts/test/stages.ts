import { build } from '../build.ts'
import { node } from '../run-program.ts'
import { runCheck } from './run-check.ts'
import { runPlaywright } from './run-playwright.ts'
import { runVitest } from './run-vitest.ts'
import type { Outcome } from './tally.ts'

export type Stage = Readonly<{
  /** How it is chosen: `npm test -- unit types`. */
  name: string
  title: string
  run(signal: AbortSignal): Promise<Outcome>
}>

function check(name: string, title: string, file: string, ...args: string[]): Stage {
  return { name, title, run: (signal) => runCheck(node(file, ...args), signal) }
}

/** The pages' types come from Next.js: without them a fresh checkout has errors, and an old one those of lost pages. */
async function runTypes(signal: AbortSignal): Promise<Outcome> {
  const generated = await runCheck(node('node_modules/next/dist/bin/next', 'typegen'), signal)
  return generated.tally.failed > 0
    ? generated
    : runCheck(node('node_modules/typescript/bin/tsc', '--noEmit'), signal)
}

async function runBuild(signal: AbortSignal): Promise<Outcome> {
  await build(signal)
  return { tally: { passed: 1, failed: 0, skipped: 0 }, output: '' }
}

/** All that `npm test` does, the quick to fail first. */
export const STAGES: readonly Stage[] = [
  check('lockfile', 'Lockfile for every platform', 'scripts/complete-lock.mjs', '--check'),
  check('lint', 'Format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'),
  { name: 'types', title: 'Types', run: runTypes },
  check('layers', 'Layers', 'scripts/check-layers.ts'),
  check('dead', 'Dead code', 'node_modules/knip/bin/knip.js'),
  check('content', 'Starter content', 'scripts/check-content.ts'),
  check('migrations', 'Migrations as the schema', 'scripts/check-migrations.ts'),
  { name: 'unit', title: 'Unit tests', run: (signal) => runVitest('unit', signal) },
  { name: 'integration', title: 'Integration tests', run: (signal) => runVitest('integration', signal) },
  { name: 'eval', title: 'Evaluation', run: (signal) => runVitest('eval', signal) },
  { name: 'build', title: 'Build', run: runBuild },
  { name: 'e2e', title: 'End-to-end tests', run: runPlaywright },
]
