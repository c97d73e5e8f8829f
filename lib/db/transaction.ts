import type { PoolClient } from 'pg'
import { DomainError } from '../claims/domain-error.ts'
import { pool } from './pool.ts'

/** One open transaction: what functions that write take. */
export type Transaction = PoolClient

/** Deadlock and serialization failure: the same work succeeds when it is done again. */
const WORTH_ANOTHER_TRY = new Set(['40P01', '40001'])
const TRIES = 3

/** The server is gone or going: refused, reset, shut down. */
const CONNECTION_LOST = /^(08|57P0[123]|ECONN|EPIPE|ENOTFOUND)/

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function isConnectionLoss(error: unknown): boolean {
  return (
    CONNECTION_LOST.test(codeOf(error)) ||
    (error instanceof Error && /connection terminated|Connection ended/i.test(error.message))
  )
}

/**
 * Runs work in one transaction: all of it is stored, or nothing. Tried again after a deadlock.
 * Throws `unavailable` when the database goes away.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(work)
    } catch (error) {
      if (isConnectionLoss(error))
        throw new DomainError(
          'unavailable',
          'The database went away; nothing of this was stored. Start it and try again.',
          {
            cause: error,
          },
        )
      if (attempt === TRIES || !WORTH_ANOTHER_TRY.has(codeOf(error))) throw error
    }
  }
}

async function once<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = await pool().connect()
  let broken = false
  const onError = () => {
    broken = true
  }
  tx.on('error', onError)
  try {
    await tx.query('begin')
    const result = await work(tx)
    await tx.query('commit')
    return result
  } catch (error) {
    await tx.query('rollback').catch(onError)
    throw error
  } finally {
    tx.off('error', onError)
    tx.release(broken)
  }
}
