import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DomainError } from '../../claims/domain-error.ts'
import { sha256 } from '../../claims/id.ts'
import type { Account } from './postgres-account.ts'

/** Where the database cluster and the programs that serve it lie. */
export type Placement = Readonly<{ cluster: string; native: string }>

/** For clones in a folder that the account postgres cannot enter, such as /root. */
const AWAY = '/var/lib/claimcheck'
const OTHERS_MAY_ENTER = 0o001
const HASH_LENGTH = 12

type Site = Readonly<{ folder: string; native: string; account: Account | undefined; password: string }>

/** Where the cluster of a data folder lies when nothing hinders it. */
export function clusterIn(folder: string): string {
  return join(folder, 'pg')
}

/**
 * Decides where cluster and programs lie: in the data folder and in `native` as npm installed them, or, what root's
 * helper account cannot reach, under /var/lib/claimcheck. A cluster that exists stays where it is. The folder there is
 * named after path and password: a copied or emptied data folder gets another one.
 * @throws DomainError `forbidden` when the account cannot reach its own cluster any more.
 */
export function placeCluster({ folder, native, account, password }: Site): Placement {
  const here = clusterIn(folder)
  if (!account) return { cluster: here, native }
  const away = join(AWAY, sha256(`${folder}\n${password}`).slice(0, HASH_LENGTH))
  const cluster = chooseCluster(folder, here, join(away, 'pg'))
  return { cluster, native: isReachable(join(native, 'bin')) ? native : join(away, 'native') }
}

function chooseCluster(folder: string, here: string, away: string): string {
  if (isReachable(folder)) return existsSync(away) && !existsSync(here) ? away : here
  if (!existsSync(here)) return away
  throw new DomainError(
    'forbidden',
    `The account postgres cannot enter ${folder}, where its data is. Allow it with chmod o+x on that folder and those above it`,
  )
}

/** True when others may enter every folder from the root to `path`. */
function isReachable(path: string): boolean {
  const entered = (statSync(path).mode & OTHERS_MAY_ENTER) !== 0
  return entered && (path === dirname(path) || isReachable(dirname(path)))
}
