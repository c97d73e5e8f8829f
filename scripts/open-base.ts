import { findServer, migrateDatabase } from '../lib/db/database.ts'
import { openPool } from '../lib/db/pool.ts'
import { closeConnections } from '../lib/db/prisma.ts'
import { countOlderReadings } from '../lib/db/queries/stored-documents.ts'
import { READER_VERSION } from '../lib/extract/reader-version.ts'
import { loadContent } from '../lib/ingest/load-content.ts'
import { currentRegistry } from '../lib/registry/current-registry.ts'
import { registryVersion } from '../lib/registry/registry-version.ts'
import { step } from './step.ts'

/**
 * PostgreSQL, its tables and the starter content, ready for a server, in steps that can be stopped between any two.
 * What was opened is closed by the stack. Gives the connection string.
 */
export async function openBase(toUndo: AsyncDisposableStack, stop: AbortSignal): Promise<string> {
  const server = await step('PostgreSQL', findServer)
  toUndo.defer(() => server.leave())
  stop.throwIfAborted()
  await step(
    'Migrations',
    () => migrateDatabase(server.url),
    (applied) => applied.join(', '),
  )
  openPool(server.url)
  toUndo.defer(closeConnections)
  await step('Content', () => loadContent())
  await tellOfOlderReadings()
  stop.throwIfAborted()
  return server.url
}

async function tellOfOlderReadings(): Promise<void> {
  const count = await countOlderReadings(READER_VERSION, registryVersion(await currentRegistry()))
  if (count > 0)
    console.log(
      `  ${count.toLocaleString('en')} ${count === 1 ? 'source was' : 'sources were'} read by an earlier reader or registry; read again with: npm run reread`,
    )
}
