import { expect, test } from 'vitest'
import { pool } from '../../lib/db/pool.ts'
import { prisma } from '../../lib/db/prisma.ts'

test('a file of integration tests finds its own migrated, empty database', async () => {
  const { rows } = await pool().query('select current_database() as name')
  expect(rows[0].name).toMatch(/^test_/)
  expect(await prisma().source.count()).toBe(0)
})
