import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPostmaster } from '../../../lib/db/embedded/postmaster.ts'
import { temporaryFolder } from '../../../scripts/temporary-folder.ts'
import { startHolder } from '../support/holder.ts'

const AWAY = '/var/lib/claimcheck'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let before: string[]

beforeEach(async () => {
  folder = await temporaryFolder()
  before = awayFolders()
})

afterEach(async () => {
  for (const name of awayFolders().filter((known) => !before.includes(known)))
    rmSync(join(AWAY, name), { recursive: true })
  await folder.remove()
})

function awayFolders(): string[] {
  return existsSync(AWAY) ? readdirSync(AWAY) : []
}

test.skipIf(process.getuid?.() !== 0)(
  'root in a folder that the account postgres cannot enter has its data elsewhere, and finds it again',
  async () => {
    const clone = join(folder.path, 'clone')
    mkdirSync(clone)
    chmodSync(clone, 0o700)
    const data = join(clone, '.data')
    for (const _ of ['first', 'second']) {
      const holder = startHolder(data)
      expect(await holder.port).toBeGreaterThan(0)
      expect(existsSync(join(data, 'pg'))).toBe(false)
      expect(await holder.leave()).toBe(0)
    }
    const made = awayFolders().filter((name) => !before.includes(name))
    expect(made).toHaveLength(1)
    expect(findPostmaster(join(AWAY, made[0] ?? '', 'pg'))).toBeUndefined()
  },
)
