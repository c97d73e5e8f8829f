import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { DomainError } from '../../claims/domain-error.ts'

// SQLite's lock on an (empty) file is one that the kernel holds for the process: it ends with the process, however
// that dies, so no pid is written down and none can be stale or reused. Node.js offers no other such lock.

const SQLITE_BUSY = 5
/** SQLite's extended error codes keep the primary one in the low byte. */
const PRIMARY_CODE = 0xff
const POLL_MS = 25

export type LockMode = 'shared' | 'exclusive'
export type FileLock = Readonly<{ release(): void }>

/** A database that is garbage-collected is closed, and its lock gone: those held are kept here. */
const held = new Set<DatabaseSync>()

/**
 * Takes the lock on `path` if nobody holds it in a way that excludes `mode`; else undefined.
 * @throws DomainError `forbidden` when this user may not lock it.
 */
export function tryLock(path: string, mode: LockMode): FileLock | undefined {
  try {
    const database = lockedDatabase(path, mode)
    held.add(database)
    return {
      release() {
        if (held.delete(database)) database.close()
      },
    }
  } catch (error) {
    if (isBusy(error)) return undefined
    throw new DomainError(
      'forbidden',
      `${path} cannot be locked (${error instanceof Error ? error.message : error}). Run Claimcheck as the user who started it first, or set CLAIMCHECK_DATA to another folder`,
      { cause: error },
    )
  }
}

function lockedDatabase(path: string, mode: LockMode): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec(mode === 'exclusive' ? 'begin exclusive' : 'begin')
    // A transaction takes the shared lock with its first read.
    if (mode === 'shared') database.prepare('select count(*) from sqlite_schema').get()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Does `work` while holding the exclusive lock on `path`, waiting for it up to `patienceMs`.
 * @throws DomainError `unavailable` when the wait was in vain.
 */
export async function withLock<T>(path: string, patienceMs: number, work: () => Promise<T>): Promise<T> {
  const lock = await waitForLock(path, patienceMs)
  try {
    return await work()
  } finally {
    lock.release()
  }
}

async function waitForLock(path: string, patienceMs: number): Promise<FileLock> {
  for (let waited = 0; waited <= patienceMs; waited += POLL_MS) {
    const lock = tryLock(path, 'exclusive')
    if (lock) return lock
    await sleep(POLL_MS)
  }
  throw new DomainError(
    'unavailable',
    `Another process of Claimcheck has held ${path} for ${patienceMs / 1000} s. Stop it, then try again`,
  )
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false
  return (error.errcode & PRIMARY_CODE) === SQLITE_BUSY
}
