import { Pool } from 'pg'
import { DomainError } from '../claims/domain-error.ts'
import { env } from '../env.ts'

declare global {
  // On globalThis, not in this module: code bundled by Next.js and code loaded by Node.js are two instances of it.
  var claimcheckPool: Pool | undefined
}

/** A connection that is not made within this time is reported as unavailable instead of hanging a request. */
const CONNECT_TIMEOUT_MS = 5_000

/**
 * `jit`: compiling pays for reports that take minutes, not for reads of milliseconds. `word_similarity_threshold`: "gemnii"
 * shares a third of its trigrams with "Gemini"; swapped letters cost that much in a short word. A URL's own options win.
 */
const SETTINGS = '-c jit=off -c pg_trgm.word_similarity_threshold=0.3'

/**
 * Opens the process's one pool on `url`. Connects lazily.
 * @throws DomainError `conflict` when a pool is open already.
 */
export function openPool(url: string): Pool {
  if (globalThis.claimcheckPool)
    throw new DomainError('conflict', 'The database pool of this process is open already')
  const pool = new Pool({
    connectionString: url,
    application_name: 'claimcheck',
    options: SETTINGS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  })
  // Without a listener an idle connection that the server cuts would end the process; the next query reports it.
  pool.on('error', () => {})
  globalThis.claimcheckPool = pool
  return pool
}

/**
 * The process's one pool: the open one, else one on DATABASE_URL.
 * @throws DomainError `unavailable` when neither is there.
 */
export function pool(): Pool {
  if (globalThis.claimcheckPool) return globalThis.claimcheckPool
  const { DATABASE_URL } = env()
  if (DATABASE_URL) return openPool(DATABASE_URL)
  throw new DomainError('unavailable', 'No database is open: call openDatabase() first, or set DATABASE_URL')
}

/** Ends the pool, if one is open, after its running queries. */
export async function closePool(): Promise<void> {
  const open = globalThis.claimcheckPool
  globalThis.claimcheckPool = undefined
  await open?.end()
}
