import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkContent } from '../../../lib/registry/check-content.ts'

it('finds nothing wrong in content/', async () => {
  const counts = await checkContent(join(import.meta.dirname, '../../../content'))
  expect(counts.sources).toBeGreaterThanOrEqual(5)
})

it('names the file that cannot be read', async () => {
  await expect(checkContent('/nowhere')).rejects.toThrow(/\/nowhere\/registry\/vendors\.yaml: cannot be read/)
})
