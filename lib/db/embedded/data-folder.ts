import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DomainError } from '../../claims/domain-error.ts'
import { makeOpenFolder } from './open-folder.ts'
import { clusterIn } from './placement.ts'

const PASSWORD_BYTES = 24
const OWNER_ONLY = 0o600

/**
 * The data folder by its one true path, made if need be.
 * @throws DomainError `forbidden` when it can be neither made nor written.
 */
export function openDataFolder(path: string): string {
  try {
    makeOpenFolder(path)
    accessSync(path, constants.W_OK)
    return realpathSync(path)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DomainError(
      'forbidden',
      `The data folder ${path} cannot be used (${why}). Run Claimcheck as the user who started it first, or set CLAIMCHECK_DATA to a folder of yours`,
      { cause },
    )
  }
}

/**
 * The password of the server, made with the folder.
 * @throws DomainError `unavailable` when it is missing beside data that it opens.
 */
export function passwordOf(folder: string): string {
  const file = join(folder, 'password')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  if (existsSync(clusterIn(folder)))
    throw new DomainError(
      'unavailable',
      `${file} is missing, so the data beside it cannot be opened. Restore it, or set CLAIMCHECK_DATA to another folder`,
    )
  const password = randomBytes(PASSWORD_BYTES).toString('base64url')
  writeFileSync(file, password, { mode: OWNER_ONLY })
  return password
}

const ServerRecord = z.object({ port: z.int(), pid: z.int().or(z.undefined()) })

/** Notes where the server was started. */
export function rememberServer(folder: string, server: z.infer<typeof ServerRecord>): void {
  writeFileSync(join(folder, 'server.json'), `${JSON.stringify(server)}\n`)
}

/** The port of the last start: kept, so that programs whose server died under them find the next one. */
export function rememberedPort(folder: string): number | undefined {
  try {
    return ServerRecord.parse(JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'))).port
  } catch {
    return undefined
  }
}
