import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../claims/id.ts'

/** One folder of prisma/migrations. */
export type Migration = Readonly<{
  /** `<timestamp>_<name>`: the names sort in the order of application. */
  name: string
  sql: string
  /** SHA-256 of the SQL, as Prisma records it. */
  checksum: string
}>

/** Reads all migrations of a folder in order; an absent folder has none. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.toSorted().map((name) => readMigration(folder, name)))
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
  return { name, sql, checksum: sha256(sql) }
}
