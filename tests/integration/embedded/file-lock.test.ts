import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LockMode, tryLock, withLock } from '../../../lib/db/embedded/file-lock.ts'
import { temporaryFolder } from '../../../scripts/temporary-folder.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let path: string

beforeEach(async () => {
  folder = await temporaryFolder()
  path = join(folder.path, 'lock')
})
afterEach(() => folder.remove())

test.each<[LockMode, LockMode, boolean]>([
  ['shared', 'shared', true],
  ['shared', 'exclusive', false],
  ['exclusive', 'shared', false],
  ['exclusive', 'exclusive', false],
])('beside a %s lock a %s one is possible: %s', (first, second, possible) => {
  const held = tryLock(path, first)
  const other = tryLock(path, second)
  expect(other !== undefined).toBe(possible)
  other?.release()
  held?.release()
  const after = tryLock(path, 'exclusive')
  expect(after).toBeDefined()
  after?.release()
})

test('a lock may be released twice', () => {
  const held = tryLock(path, 'exclusive')
  held?.release()
  held?.release()
  expect(tryLock(path, 'shared')?.release()).toBeUndefined()
})

test('withLock lets one at a time work, and the next one also after a failure', async () => {
  let inside = 0
  const work = async (result: number) => {
    inside++
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(inside).toBe(1)
    inside--
    if (result === 2) throw new Error('two')
    return result
  }
  const turns = await Promise.allSettled([1, 2, 3].map((n) => withLock(path, 5_000, () => work(n))))
  expect(turns.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('withLock says who keeps it waiting when its patience ends', async () => {
  const held = tryLock(path, 'exclusive')
  await expect(withLock(path, 100, async () => {})).rejects.toThrow(`has held ${path} for 0.1 s`)
  held?.release()
})
