import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findPostmaster } from '../../lib/db/embedded/postmaster.ts'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { startClaimcheck } from './support/claimcheck.ts'

test.describe.configure({ mode: 'serial' })

let folder: Awaited<ReturnType<typeof temporaryFolder>>

test.beforeAll(async () => {
  folder = await temporaryFolder()
})

test.afterAll(() => folder.remove())

test('a second Claimcheck runs beside the first, and stops all that it started', async ({
  page,
  baseURL,
}) => {
  const second = await startClaimcheck(folder.path)
  expect(second.url).not.toBe(baseURL)
  await page.goto(second.url)
  await expect(page).toHaveTitle(/Claimcheck/)
  const cluster = join(folder.path, 'pg')
  expect(findPostmaster(cluster)?.ready).toBe(true)
  expect(await second.stop()).toBe(0)
  expect(findPostmaster(cluster)).toBeUndefined()
})

test('started again it is up in less than five seconds, and says how long each step took', async () => {
  const start = performance.now()
  const again = await startClaimcheck(folder.path)
  const seconds = (performance.now() - start) / 1000
  await again.stop()
  expect(seconds).toBeLessThan(5)
  expect(again.printed).toMatch(/^PostgreSQL … \d+\.\d s\nMigrations … \d+\.\d s\nContent … \d+\.\d s\n/)
  expect(again.printed).not.toContain('Build')
})
