import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Everybody may enter, as the account postgres must. */
export const OPEN_FOLDER = 0o755

/** Makes a folder and those above it, and opens it whatever the umask. */
export function makeOpenFolder(path: string): void {
  if (existsSync(path)) return
  makeOpenFolder(dirname(path))
  mkdirSync(path)
  chmodSync(path, OPEN_FOLDER)
}
