import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { pool } from '../../lib/db/pool.ts'
import { node, runProgram } from '../../scripts/run-program.ts'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

/** What `npm start` prints after its steps when it cannot start, on a data folder of its own. */
async function failToStart(env: Readonly<Record<string, string>>): Promise<string> {
  const own = { CLAIMCHECK_DATA: folder.path, DATABASE_URL: '', PORT: '0' }
  const { ok, output } = await runProgram(node('scripts/start.ts'), { env: { ...own, ...env } })
  expect(ok).toBe(false)
  return output.replaceAll(/^.* … .*\n/gm, '')
}

async function listenOn(address: string): Promise<{ server: Server; port: string }> {
  const server = createServer().listen(0, address)
  await once(server, 'listening')
  const at = server.address()
  return { server, port: String(typeof at === 'object' ? at?.port : at) }
}

/** Many containers have no IPv6. */
const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
)

test.each(['127.0.0.1', '0.0.0.0', ...(hasIpv6 ? ['::1'] : [])])(
  'a port taken on %s is one clear line',
  async (address) => {
    const { server, port } = await listenOn(address)
    expect(await failToStart({ PORT: port })).toBe(`Port ${port} is taken; set PORT to another\n`)
    server.close()
  },
)

test('an unreachable DATABASE_URL is one clear line', async () => {
  const DATABASE_URL = 'postgresql://me:secret@127.0.0.1:1/claims'
  expect(await failToStart({ DATABASE_URL })).toBe(
    'The database of DATABASE_URL, 127.0.0.1:1/claims, cannot be used: connect ECONNREFUSED 127.0.0.1:1\n',
  )
})

test('data of a newer Claimcheck is one clear line', async () => {
  const { rows } = await pool().query(
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at)
     values ('newer', 'x', '29990101000000_newer', now()) returning current_database() as database`,
  )
  const own = new URL(inject('templateUrl'))
  own.pathname = `/${rows[0].database}`
  expect(await failToStart({ DATABASE_URL: own.href })).toMatch(
    /^The database is of a newer Claimcheck: it has the migration "29990101000000_newer"[^\n]+\n$/,
  )
})

test('bad settings are one clear line', async () => {
  expect(await failToStart({ PORT: 'three' })).toMatch(/^Bad environment: PORT [^\n]+\n$/)
})
