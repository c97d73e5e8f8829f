import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { sha256 } from '../../../lib/claims/id.ts'
import { applyMigrations } from '../../../lib/db/migrate.ts'
import { type Migration, readMigrations } from '../../../lib/db/migration-files.ts'
import { asList, missingMigration, WHOLE_DATABASE, withSchemaEngine } from '../../../lib/db/schema-engine.ts'
import { PROJECT } from '../../../scripts/run-program.ts'

const EMPTY_SCHEMA = 'datasource db {\n  provider = "postgresql"\n}\n'

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: sha256(sql) }
}

const first = migration(
  '20260101000000_first',
  'create table a (id int primary key);\ninsert into a values (1);',
)
const second = migration(
  '20260102000000_second',
  'create function f() returns int language plpgsql as $$ begin perform 1; return 2; end $$;\ncreate table b (id int primary key);',
)
const broken = migration('20260103000000_broken', 'create table c (id int);\n\nselect nonsense;')

let url: string

beforeEach(async () => {
  const name = `migrate_${randomUUID().replaceAll('-', '')}`
  const server = new URL(inject('templateUrl'))
  server.pathname = '/postgres'
  await query(server.href, `create database ${name}`)
  server.pathname = `/${name}`
  url = server.href
})

async function query(where: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: where })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const tables = () =>
  query(
    url,
    "select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' order by 1",
  )

describe('applyMigrations', () => {
  test('applies each once, in order', async () => {
    expect(await applyMigrations(url, [first])).toEqual([first.name])
    expect(await applyMigrations(url, [first, second])).toEqual([second.name])
    expect(await applyMigrations(url, [first, second])).toEqual([])
    expect(await tables()).toEqual([{ tablename: 'a' }, { tablename: 'b' }])
  })

  test('two programs at once apply it once', async () => {
    const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(url, [first, second])))
    expect(applied.flat().toSorted()).toEqual([first.name, second.name])
  })

  test('a failed one leaves nothing, says where, and does not stand in the way of its mend', async () => {
    const failure = applyMigrations(url, [first, broken])
    await expect(failure).rejects.toThrow(
      'The migration "20260103000000_broken" failed and nothing of it was kept: column "nonsense" does not exist (line 3)',
    )
    expect(await tables()).toEqual([{ tablename: 'a' }])
    const mended = migration(broken.name, 'create table c (id int);')
    expect(await applyMigrations(url, [first, mended])).toEqual([broken.name])
  })

  test('a database of a newer checkout is refused', async () => {
    await applyMigrations(url, [first, second])
    await expect(applyMigrations(url, [first])).rejects.toThrow(
      'of a newer Claimcheck: it has the migration "20260102000000_second"',
    )
  })

  test('a migration that was changed after it was applied is refused', async () => {
    await applyMigrations(url, [first])
    const changed = migration(first.name, `${first.sql} -- changed`)
    await expect(applyMigrations(url, [changed])).rejects.toThrow('was changed after it was applied')
  })

  test('what a failed `prisma migrate deploy` left in the history is passed over', async () => {
    await applyMigrations(url, [first])
    await query(
      url,
      `insert into _prisma_migrations (id, checksum, migration_name) values ('x', '${second.checksum}', '${second.name}')`,
    )
    expect(await applyMigrations(url, [first, second])).toEqual([second.name])
  })
})

describe("Prisma's own engine", () => {
  const migrationsList = asList([first, second])
  const filters = WHOLE_DATABASE

  test('finds nothing left to do and nothing edited after ours', async () => {
    await applyMigrations(url, [first, second])
    await withSchemaEngine(url, EMPTY_SCHEMA, async (engine) => {
      const asked = { migrationsList, optInToShadowDatabase: false, filters }
      expect(await engine.diagnoseMigrationHistory(asked)).toMatchObject({
        editedMigrationNames: [],
        failedMigrationNames: [],
        hasMigrationsTable: true,
        history: null,
      })
      expect(await engine.applyMigrations({ migrationsList, filters })).toEqual({ appliedMigrationNames: [] })
    })
  })

  test('leaves a database that ours accepts', async () => {
    await withSchemaEngine(url, EMPTY_SCHEMA, (engine) => engine.applyMigrations({ migrationsList, filters }))
    expect(await applyMigrations(url, [first, second])).toEqual([])
    expect(await tables()).toEqual([{ tablename: 'a' }, { tablename: 'b' }])
  })
})

describe('missingMigration', () => {
  const model = `${EMPTY_SCHEMA}model a {\n  id Int @id\n  name String?\n}\n`

  test('gives the SQL that the schema needs and the migrations lack', async () => {
    const sql = await missingMigration(url, model, [first])
    expect(sql).toContain('ADD COLUMN     "name" TEXT')
  })

  test('touches neither the database nor leaves its shadow', async () => {
    await missingMigration(url, model, [first])
    expect(await tables()).toEqual([])
    expect(await query(url, "select datname from pg_database where datname like 'shadow%'")).toEqual([])
  })

  test('finds none between the migrations and the schema of this checkout', async () => {
    const schema = await readFile(join(PROJECT, 'prisma/schema.prisma'), 'utf8')
    expect(
      await missingMigration(url, schema, await readMigrations(join(PROJECT, 'prisma/migrations'))),
    ).toBe('')
  })
})
