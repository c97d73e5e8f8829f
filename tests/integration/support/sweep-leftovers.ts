import { readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLock } from '../../../lib/db/embedded/file-lock.ts'
import { stopPostmaster } from '../../../lib/db/embedded/postmaster.ts'

/** No run of the tests takes as long. */
const LEFT_MS = 60 * 60_000

/** Stops the servers, and removes the folders, of runs of the tests that were killed. */
export async function sweepLeftovers(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith('claimcheck-'))
  for (const folder of folders.map((name) => join(tmpdir(), name))) await sweep(folder)
}

async function sweep(folder: string): Promise<void> {
  const state = statSync(join(folder, 'server.json'), { throwIfNoEntry: false })
  if (!state || Date.now() - state.mtimeMs < LEFT_MS) return
  const unused = tryLock(join(folder, 'in-use'), 'exclusive')
  if (!unused) return
  await stopPostmaster(join(folder, 'pg'))
  unused.release()
  rmSync(folder, { recursive: true, force: true })
}
