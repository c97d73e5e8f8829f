import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import { findServer } from '../lib/db/database.ts'
import { readMigrations } from '../lib/db/migration-files.ts'
import { MIGRATION_LOCK, missingMigration } from '../lib/db/schema-engine.ts'
import { runCommand } from './run-command.ts'

const PRISMA = join(import.meta.dirname, '../prisma')
const MIGRATIONS = join(PRISMA, 'migrations')

/** `npm run migration -- NAME` writes what prisma/schema.prisma has beyond the migrations; `--check` only looks. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [name] = positionals
  if (!values.check && !name?.match(/^[a-z][a-z0-9_]*$/))
    throw new DomainError(
      'invalid_input',
      'Usage: npm run migration -- NAME (small letters, digits and _), or --check',
    )
  const sql = await findMissing()
  if (values.check && sql)
    throw new DomainError(
      'conflict',
      `The migrations lag behind prisma/schema.prisma; run: npm run migration -- NAME\n${sql}`,
    )
  if (!sql) console.log('The migrations agree with prisma/schema.prisma')
  else if (name) console.log(`Wrote ${await writeMigration(name, sql)}; add by hand what Prisma cannot say`)
})

async function findMissing(): Promise<string> {
  const schema = await readFile(join(PRISMA, 'schema.prisma'), 'utf8')
  const server = await findServer()
  try {
    return await missingMigration(server.url, schema, await readMigrations(MIGRATIONS))
  } finally {
    await server.leave()
  }
}

async function writeMigration(name: string, sql: string): Promise<string> {
  // Prisma's own timestamp: UTC to the second, digits only.
  const timestamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS, `${timestamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  await writeFile(join(MIGRATIONS, 'migration_lock.toml'), MIGRATION_LOCK)
  return join(folder, 'migration.sql')
}
