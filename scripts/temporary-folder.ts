import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPEN_FOLDER } from '../lib/db/embedded/open-folder.ts'

/** A new folder that the account postgres may enter, and its removal. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'claimcheck-')))
  await chmod(path, OPEN_FOLDER)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
