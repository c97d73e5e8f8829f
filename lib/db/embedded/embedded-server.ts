import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { DomainError } from '../../claims/domain-error.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { createCluster, requireUsable } from './cluster.ts'
import { openDataFolder, passwordOf, rememberedPort, rememberServer } from './data-folder.ts'
import { tryLock, withLock } from './file-lock.ts'
import { freePort } from './free-port.ts'
import { type Placement, placeCluster } from './placement.ts'
import { type Account, postgresAccount } from './postgres-account.ts'
import { findPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts'
import { copyPrograms } from './programs.ts'

// The server of one data folder is shared by all our programs that run on it. Each holds `in-use` in shared mode for
// as long as it uses the server; whoever leaves and then gets it exclusively was the last, and stops the server.
// Coming and going happen one at a time, under `start-stop`. The kernel drops the locks of a killed program; the
// server that it may leave behind is joined by the next.

/** Making a cluster and recovering after a crash both fit in. */
const TURN_MS = 60_000
const ANSWER_MS = 30_000
const POLL_MS = 50

export type JoinedServer = Readonly<{
  url: string
  /** Gives the server up; the last one stops it. */
  leave(): Promise<void>
}>

/** All that a start needs to know about one data folder. */
type Site = Readonly<{
  folder: string
  binaries: Binaries
  account: Account | undefined
  placement: Placement
  password: string
}>

/**
 * Joins the embedded server of a data folder, starting it when it does not run and making its cluster when there is
 * none.
 * @throws DomainError that says why it cannot.
 */
export async function joinEmbeddedServer(dataFolder: string): Promise<JoinedServer> {
  const folder = openDataFolder(dataFolder)
  return withLock(join(folder, 'start-stop'), TURN_MS, async () => {
    const use = tryLock(join(folder, 'in-use'), 'shared')
    if (!use) throw new DomainError('conflict', `${join(folder, 'in-use')} is locked by a foreign program`)
    try {
      const site = await surveySite(folder)
      const port = await portOfRunningServer(site)
      return { url: urlOf(site, port), leave: () => leaveServer(folder, site.placement.cluster, use) }
    } catch (error) {
      use.release()
      throw error
    }
  })
}

async function leaveServer(folder: string, cluster: string, use: { release(): void }): Promise<void> {
  await withLock(join(folder, 'start-stop'), TURN_MS, async () => {
    use.release()
    const last = tryLock(join(folder, 'in-use'), 'exclusive')
    if (!last) return
    await stopPostmaster(cluster)
    last.release()
  })
}

async function surveySite(folder: string): Promise<Site> {
  const binaries = await findBinaries()
  const account = postgresAccount()
  const password = passwordOf(folder)
  const placement = placeCluster({ folder, native: binaries.native, account, password })
  return { folder, binaries, account, placement, password }
}

async function portOfRunningServer(site: Site): Promise<number> {
  const running = await portOfAnsweringServer(site)
  if (running !== undefined) return running
  try {
    await startServer(site)
  } catch (error) {
    // A server whose starter was killed may have come up between our looking and our starting.
    if (!findPostmaster(site.placement.cluster)) throw error
  }
  const started = await portOfAnsweringServer(site)
  if (started !== undefined) return started
  throw new DomainError(
    'unavailable',
    `PostgreSQL starts and ends at once; see ${join(site.folder, 'postgres.log')}`,
  )
}

/** The port of the live server once it answers; one that lives but does not answer is stopped. */
async function portOfAnsweringServer({ placement, ...site }: Site): Promise<number | undefined> {
  for (let waited = 0; waited <= ANSWER_MS; waited += POLL_MS) {
    const server = findPostmaster(placement.cluster)
    if (!server) return undefined
    if (server.ready && (await answers(urlOf(site, server.port)))) return server.port
    await sleep(POLL_MS)
  }
  await stopPostmaster(placement.cluster)
  return undefined
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: ANSWER_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function startServer({ folder, binaries, account, placement, password }: Site): Promise<void> {
  const { cluster, native } = placement
  if (native !== binaries.native) copyPrograms(binaries, native)
  if (existsSync(cluster)) requireUsable(cluster, binaries.version, account)
  else createCluster({ cluster, native, password, account })
  const port = await freePort(rememberedPort(folder))
  await startPostmaster({ placement, account, port, log: join(folder, 'postgres.log') })
  rememberServer(folder, { port, pid: findPostmaster(cluster)?.pid })
}

function urlOf({ password }: { password: string }, port: number): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
}
