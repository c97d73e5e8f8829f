import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DomainError } from '../../claims/domain-error.ts'
import { PROGRAM_ENV } from './cluster.ts'
import type { Placement } from './placement.ts'
import type { Account } from './postgres-account.ts'
import { processCommand } from './process-command.ts'

/** A PostgreSQL server process that lives, as its postmaster.pid describes it. */
export type Postmaster = Readonly<{ pid: number; port: number; ready: boolean }>

const POLL_MS = 15
/** Fast shutdown takes about 20 ms; a checkpoint of much data may take seconds. */
const FAST_STOP_MS = 30_000
const IMMEDIATE_STOP_MS = 5_000

/** The lines of postmaster.pid, counted from 0 (PostgreSQL: src/include/utils/pidfile.h). */
const LINE = { pid: 0, port: 3, status: 7 } as const

/** The live server of a cluster, whoever started it; undefined when there is none, even if a stale file says so. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const record = readRecord(cluster)
  if (!record || !processCommand(record.pid).includes(` -D ${cluster} `)) return undefined
  return record
}

function readRecord(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return {
    pid: Number(lines[LINE.pid]),
    port: Number(lines[LINE.port]),
    ready: lines[LINE.status]?.trim() === 'ready',
  }
}

type Launch = Readonly<{ placement: Placement; account: Account | undefined; port: number; log: string }>

/**
 * Starts a server on 127.0.0.1 and waits until it accepts connections. It is in its own process group, so that Ctrl-C
 * reaches our programs first, and outlives this process.
 * @throws DomainError `unavailable` with PostgreSQL's own reason.
 */
export async function startPostmaster({ placement, account, port, log }: Launch): Promise<void> {
  const { cluster, native } = placement
  forgetForeignPid(cluster)
  if (existsSync(log)) renameSync(log, `${log}.1`)
  const output = openSync(log, 'w')
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`]
  const child = spawn(join(native, 'bin/postgres'), ['-D', cluster, ...settings.flatMap((s) => ['-c', s])], {
    ...account,
    cwd: '/',
    env: PROGRAM_ENV,
    detached: true,
    stdio: ['ignore', 'ignore', output],
  })
  closeSync(output)
  let ended = false
  for (const event of ['exit', 'error'])
    child.once(event, () => {
      ended = true
    })
  child.unref()
  while (!findPostmaster(cluster)?.ready) {
    if (ended) throw new DomainError('unavailable', `PostgreSQL did not start: ${reasonsIn(log)} (${log})`)
    await sleep(POLL_MS)
  }
}

/**
 * PostgreSQL passes over a postmaster.pid whose process is dead, but not one whose number belongs to somebody else's
 * process by now: that file goes, the process is left alone.
 */
function forgetForeignPid(cluster: string): void {
  const record = readRecord(cluster)
  if (record && processCommand(record.pid) !== '' && !findPostmaster(cluster))
    rmSync(join(cluster, 'postmaster.pid'))
}

function reasonsIn(log: string): string {
  const lines = readFileSync(log, 'utf8').split('\n')
  return lines.filter((line) => /FATAL|PANIC|HINT/.test(line)).join(' ') || lines.join(' ').trim()
}

/** Stops the server of a cluster, if one lives: fast (open transactions roll back), then immediately (it recovers). */
export async function stopPostmaster(cluster: string): Promise<void> {
  if (await signalAndWait(cluster, 'SIGINT', FAST_STOP_MS)) return
  if (await signalAndWait(cluster, 'SIGQUIT', IMMEDIATE_STOP_MS)) return
  throw new DomainError('unavailable', `The PostgreSQL server of ${cluster} does not stop; end it by hand`)
}

async function signalAndWait(
  cluster: string,
  signal: 'SIGINT' | 'SIGQUIT',
  patienceMs: number,
): Promise<boolean> {
  const server = findPostmaster(cluster)
  if (!server) return true
  process.kill(server.pid, signal)
  for (let waited = 0; waited < patienceMs; waited += POLL_MS) {
    if (processCommand(server.pid) === '') return true
    await sleep(POLL_MS)
  }
  return false
}
