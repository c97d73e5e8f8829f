import { execFileSync } from 'node:child_process'
import { DomainError } from '../../claims/domain-error.ts'

/** Whom to run as, in the words of node:child_process. */
export type Account = Readonly<{ uid: number; gid: number }>

const NAME = 'postgres'

/**
 * PostgreSQL refuses to run as root, so root runs it as the account `postgres`, made when it is not there.
 * @returns undefined for an ordinary user, who runs it as himself.
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  return findAccount() ?? createAccount()
}

function findAccount(): Account | undefined {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return undefined
  }
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, NAME], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }))
}

function createAccount(): Account {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
      {
        stdio: 'pipe',
      },
    )
  } catch (cause) {
    throw new DomainError(
      'unavailable',
      `PostgreSQL does not run as root, and the account "${NAME}" could not be made with useradd. Make it, or run Claimcheck as an ordinary user, or set DATABASE_URL`,
      { cause },
    )
  }
  return { uid: idOf('-u'), gid: idOf('-g') }
}
