import { join } from 'node:path'
import { Client, DatabaseError } from 'pg'
import { DomainError } from '../claims/domain-error.ts'
import { env } from '../env.ts'
import { joinEmbeddedServer } from './embedded/embedded-server.ts'
import { leaveOnSignal } from './leave-on-signal.ts'
import { applyMigrations } from './migrate.ts'
import { readMigrations } from './migration-files.ts'
import { openPool } from './pool.ts'
import { closeConnections } from './prisma.ts'

const PROJECT = join(import.meta.dirname, '../..')
const CONNECT_TIMEOUT_MS = 5_000

/** A PostgreSQL that answers. */
export type Server = Readonly<{ url: string; leave(): Promise<void> }>

export type OpenDatabase = Readonly<{ url: string; close(): Promise<void> }>

/**
 * Opens the database for a command-line program: finds or starts the server, applies migrations, opens the pool that
 * `pool()` and `prisma()` use. `close()` ends them and leaves the server; a signal leaves it as well and ends the
 * process, which rolls back what was under way.
 * @throws DomainError with one line that says what is wrong.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  const server = await findServer()
  try {
    await migrateDatabase(server.url)
    openPool(server.url)
  } catch (error) {
    await server.leave()
    throw error
  }
  const forget = leaveOnSignal(server.leave)
  return {
    url: server.url,
    async close() {
      forget()
      await closeConnections()
      await server.leave()
    },
  }
}

/** The server of DATABASE_URL when that is set, else the embedded one, started when it does not run. */
export async function findServer(): Promise<Server> {
  const { DATABASE_URL, CLAIMCHECK_DATA } = env()
  if (!DATABASE_URL) return joinEmbeddedServer(CLAIMCHECK_DATA ?? join(PROJECT, '.data'))
  await requireAnswer(DATABASE_URL)
  return { url: DATABASE_URL, leave: async () => {} }
}

/** Applies the migrations of this checkout; returns the names of those applied now. */
export async function migrateDatabase(url: string): Promise<string[]> {
  return applyMigrations(url, await readMigrations(join(PROJECT, 'prisma/migrations')))
}

async function requireAnswer(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (cause) {
    const { host, pathname } = new URL(url)
    throw new DomainError(
      'unavailable',
      `The database of DATABASE_URL, ${host}${pathname}, cannot be used: ${reasonOf(cause)}`,
      {
        cause,
      },
    )
  } finally {
    await client.end().catch(() => {})
  }
}

/** PostgreSQL's own sentence, or the code of a connection that was not made (localhost fails once per address). */
function reasonOf(error: unknown): string {
  if (error instanceof DatabaseError) return error.message
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message || error.name : String(error)
}
