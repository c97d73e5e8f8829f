import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { pool } from '../../../lib/db/pool.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'
import { countRows } from '../support/snapshot.ts'

const READER = join(import.meta.dirname, '../support/ingest-article.ts')
/** Twenty seconds and more: a program that starts on a busy machine takes a while. */
const MOST_ASKED = 1_000
const NOTHING = { source: 0, capture: 0, reading: 0, claim: 0, topic: 0, finding: 0, submission: 0 }

afterEach(async () => {
  await pool().query(
    'truncate source, capture, reading, claim, derived, topic, finding, finding_source, submission, model, vendor cascade',
  )
})

/** Holds every reader up in the middle: its claims are written, its findings wait for this lock. */
async function inTheMiddle(work: (waiting: () => Promise<number>) => Promise<void>): Promise<void> {
  const blocker = await pool().connect()
  await blocker.query('begin')
  await blocker.query('lock table finding in access exclusive mode')
  const waiting = async () => {
    for (let asked = 0; asked < MOST_ASKED; asked++) {
      const { rows } = await pool().query(
        `select pid from pg_locks where relation = 'finding'::regclass and not granted`,
      )
      if (rows[0]) return Number(rows[0].pid)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error('No reader came to the findings: nothing was held up in the middle')
  }
  try {
    await work(waiting)
  } finally {
    await blocker.query('rollback')
    blocker.release()
  }
}

function databaseUrl(): string {
  const { connectionString } = pool().options
  return connectionString ?? ''
}

describe('a source is in whole, or not at all', () => {
  test('when the reading process is killed in the middle', async () => {
    const child = spawn(process.execPath, [READER], {
      env: { ...process.env, DATABASE_URL: databaseUrl() },
      stdio: 'inherit',
    })
    await inTheMiddle(async (waiting) => {
      await waiting()
      child.kill('SIGKILL')
      await once(child, 'exit')
    })
    expect(await countRows()).toMatchObject(NOTHING)
    const receipt = await ingestDocument(documentOf(HARBOR), EMPTY_REGISTRY, 'command')
    expect(receipt).toMatchObject({ outcome: 'new', claims: 3 })
  })

  test('when the database ends the connection in the middle, and the error says so', async () => {
    await inTheMiddle(async (waiting) => {
      const reading = ingestDocument(documentOf(HARBOR), EMPTY_REGISTRY, 'command')
      const refused = expect(reading).rejects.toThrow(/database went away; nothing of this was stored/)
      await pool().query('select pg_terminate_backend($1)', [await waiting()])
      await refused
    })
    expect(await countRows()).toMatchObject(NOTHING)
  })

  test('when a file cannot be read', async () => {
    const binary = { ...documentOf(''), bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) }
    await expect(ingestDocument(binary, EMPTY_REGISTRY, 'command')).rejects.toThrow(/not text/)
    await expect(ingestDocument(documentOf(''), EMPTY_REGISTRY, 'command')).rejects.toThrow(/empty/)
    expect(await countRows()).toMatchObject(NOTHING)
  })
})

test('two readers at once store each source once and find the contradiction', async () => {
  const texts = [HARBOR, PIER, HARBOR, PIER]
  const receipts = await Promise.all(
    texts.map((text) => ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')),
  )
  expect(receipts.map(({ outcome }) => outcome).sort()).toEqual(['new', 'new', 'unchanged', 'unchanged'])
  const { rows } = await pool().query('select raised_count from topic where property = $1', ['price.input'])
  expect(rows).toEqual([{ raised_count: 1 }])
  expect(await countRows()).toMatchObject({ source: 2, claim: 6 })
})
