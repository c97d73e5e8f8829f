import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DomainError } from '../../claims/domain-error.ts'
import { makeOpenFolder } from './open-folder.ts'
import type { Account } from './postgres-account.ts'

const OWNER_ONLY_FOLDER = 0o700
const OWNER_ONLY_FILE = 0o600

/** UTF-8 with its own rules for letters, whatever locale the machine has; texts sort by code point. */
const ENCODING = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']

/** The whole environment of every PostgreSQL program (NODE_ENV only because Next.js's types demand it of any). */
export const PROGRAM_ENV = { LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' } as const

type New = Readonly<{ cluster: string; native: string; password: string; account: Account | undefined }>

/** Makes the cluster (0.5-1 s). It gets its name only when it is whole: a killed initdb leaves nothing to trip over. */
export function createCluster({ cluster, native, password, account }: New): void {
  const scratch = join(dirname(cluster), `${basename(cluster)}.new-${randomUUID()}`)
  makeOpenFolder(dirname(cluster))
  removeUnfinished(cluster)
  mkdirSync(scratch, { mode: OWNER_ONLY_FOLDER })
  const passwordFile = join(scratch, 'password')
  const data = join(scratch, 'data')
  mkdirSync(data, { mode: OWNER_ONLY_FOLDER })
  writeFileSync(passwordFile, password, { mode: OWNER_ONLY_FILE })
  if (account) for (const path of [scratch, data, passwordFile]) chownSync(path, account.uid, account.gid)
  runInitdb(native, data, passwordFile, account)
  renameSync(data, cluster)
  rmSync(scratch, { recursive: true })
}

function runInitdb(native: string, data: string, passwordFile: string, account: Account | undefined): void {
  const identity = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  try {
    execFileSync(join(native, 'bin/initdb'), ['-D', data, ...identity, ...ENCODING, '--no-instructions'], {
      ...account,
      cwd: '/',
      env: PROGRAM_ENV,
      stdio: 'pipe',
      encoding: 'utf8',
    })
  } catch (cause) {
    throw new DomainError('unavailable', `PostgreSQL could not make its data folder: ${stderrOf(cause)}`, {
      cause,
    })
  }
}

function stderrOf(error: unknown): string {
  const printed = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  return printed.replaceAll('\n', ' ') || String(error)
}

function removeUnfinished(cluster: string): void {
  const started = readdirSync(dirname(cluster)).filter((name) => name.startsWith(`${basename(cluster)}.new-`))
  for (const name of started) rmSync(join(dirname(cluster), name), { recursive: true, force: true })
}

/**
 * Checks that `version` of PostgreSQL can serve an existing cluster, and that the account owns it.
 * @throws DomainError `conflict` for another major version, `forbidden` for another owner.
 */
export function requireUsable(cluster: string, version: string, account: Account | undefined): void {
  const owner = statSync(cluster).uid
  const expected = account?.uid ?? process.getuid?.()
  if (owner !== expected)
    throw new DomainError(
      'forbidden',
      `${cluster} belongs to another user (uid ${owner}). Run Claimcheck as the user who started it first, or set CLAIMCHECK_DATA to another folder`,
    )
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const ours = version.split('.')[0] ?? ''
  if (made === ours) return
  const advice =
    Number(made) > Number(ours)
      ? 'It is of a newer Claimcheck: update this checkout'
      : 'Run the older Claimcheck that made it'
  throw new DomainError(
    'conflict',
    `${cluster} was made by PostgreSQL ${made}, here is ${ours}. ${advice}, or set CLAIMCHECK_DATA to another folder`,
  )
}
