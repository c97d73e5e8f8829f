import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../lib/claims/domain-error.ts'
import { withLock } from '../lib/db/embedded/file-lock.ts'
import { makeOpenFolder } from '../lib/db/embedded/open-folder.ts'
import { node, PROJECT, runProgram } from './run-program.ts'

/** All that the build is made from. Times say nothing after a checkout, so contents are compared. */
const SOURCES = [
  'app',
  'lib',
  'public',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'prisma/schema.prisma',
  'proxy.ts',
  'tsconfig.json',
]
/** Made from prisma/schema.prisma. */
const GENERATED = join(PROJECT, 'lib/db/generated')
const BUILD = join(PROJECT, '.next')
const STAMP = join(BUILD, 'claimcheck-sources')
/** Two programs never build at once; a build takes less than a minute on any machine that serves. */
const TURN_MS = 600_000

/** True when the build is of exactly this code. */
export function isBuilt(): boolean {
  const made = existsSync(join(BUILD, 'BUILD_ID')) && existsSync(STAMP)
  return made && readFileSync(STAMP, 'utf8') === hashOfSources()
}

/**
 * Builds the pages unless the build is of this code already.
 * @throws DomainError `invalid_input` with the output of a failed build.
 */
export async function build(signal?: AbortSignal): Promise<void> {
  const data = join(PROJECT, '.data')
  makeOpenFolder(data)
  await withLock(join(data, 'building'), TURN_MS, async () => {
    if (isBuilt()) return
    const hash = hashOfSources()
    const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    const { ok, output } = await runProgram(node('node_modules/next/dist/bin/next', 'build'), { env, signal })
    signal?.throwIfAborted()
    if (!ok) throw new DomainError('invalid_input', `The build failed:\n${output}`)
    writeFileSync(STAMP, hash)
  })
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((path) => filesIn(join(PROJECT, path))))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || path === GENERATED) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)))
}
