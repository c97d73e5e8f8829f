import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NODE, PROJECT } from './project.mjs'

/** Says what the client in this folder was generated from. */
const STAMP = join(PROJECT, 'lib/db/generated/.made-from')
const SOURCES = ['prisma/schema.prisma', 'node_modules/prisma/package.json']

/** True when the generated client is of this schema and this version of Prisma. */
export function clientIsCurrent() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOfSources()
}

/** Remembers what the client was generated from. */
export function stampClient() {
  writeFileSync(STAMP, hashOfSources())
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of SOURCES) hash.update(readFileSync(join(PROJECT, file)))
  return hash.digest('hex')
}

/** Prisma insists on a schema engine's binary, which it would download, although generating does not use it. */
export function generateClient() {
  return {
    command: [NODE, 'node_modules/prisma/build/index.js', 'generate'],
    env: { PRISMA_SCHEMA_ENGINE_BINARY: NODE, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
  }
}
