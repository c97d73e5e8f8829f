import { randomUUID } from 'node:crypto'
import { Client, DatabaseError } from 'pg'
import { DomainError } from '../claims/domain-error.ts'
import type { Migration } from './migration-files.ts'

/** The advisory lock that Prisma's own `migrate deploy` takes, so that theirs and ours exclude each other. */
const PRISMA_LOCK = 72_707_369

/** Prisma's table, column for column. */
const HISTORY_TABLE = `
  create table if not exists _prisma_migrations (
    id                  varchar(36) primary key not null,
    checksum            varchar(64) not null,
    finished_at         timestamptz,
    migration_name      varchar(255) not null,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`

/**
 * Brings the database at `url` to the last of `migrations`, as `prisma migrate deploy` would. Each migration and its
 * row in `_prisma_migrations` are one transaction: a failed one leaves nothing behind.
 * @returns the names of those applied now.
 * @throws DomainError `conflict` when the database is of a newer checkout, a migration was edited after it was
 * applied, or one fails.
 */
export async function applyMigrations(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = new Client({ connectionString: url, application_name: 'claimcheck-migrate' })
  // A connection lost between two queries is reported by the next one.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [PRISMA_LOCK])
    const pending = await pendingMigrations(client, migrations)
    for (const migration of pending) await applyMigration(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function pendingMigrations(client: Client, migrations: readonly Migration[]): Promise<Migration[]> {
  await client.query(HISTORY_TABLE)
  // Under the lock nobody is at work: an unfinished row is what a failed `prisma migrate deploy` left.
  await client.query('delete from _prisma_migrations where finished_at is null and rolled_back_at is null')
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select migration_name as name, checksum from _prisma_migrations where rolled_back_at is null order by started_at',
  )
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  for (const applied of rows) requireSame(applied, known.get(applied.name))
  const done = new Set(rows.map(({ name }) => name))
  return migrations.filter(({ name }) => !done.has(name))
}

function requireSame(applied: { name: string; checksum: string }, checksum: string | undefined): void {
  if (checksum === undefined)
    throw new DomainError(
      'conflict',
      `The database is of a newer Claimcheck: it has the migration "${applied.name}", which this checkout has not. Update the checkout, or set CLAIMCHECK_DATA to another folder`,
    )
  if (checksum !== applied.checksum)
    throw new DomainError(
      'conflict',
      `The migration "${applied.name}" was changed after it was applied to this database. Restore the file, or set CLAIMCHECK_DATA to another folder`,
    )
}

async function applyMigration(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (error) {
    const where =
      error instanceof DatabaseError && error.position ? ` (line ${lineAt(sql, Number(error.position))})` : ''
    const why = error instanceof Error ? error.message : String(error)
    throw new DomainError(
      'conflict',
      `The migration "${name}" failed and nothing of it was kept: ${why}${where}`,
      {
        cause: error,
      },
    )
  }
}

/** The line of a position that counts characters from 1. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position - 1).split('\n').length
}
