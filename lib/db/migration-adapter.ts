import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { Client, type ClientConfig, type Pool, type QueryArrayResult } from 'pg'

// Prisma's schema engine talks to PostgreSQL through @prisma/adapter-pg, whose version 7.10.1 has faults in this use
// (not in that of the Prisma client). Each is mended here and nowhere else:
// - executeScript cuts a script at every `;`, also inside $$ bodies, and runs the pieces one by one;
// - the shadow database is dropped while the adapter's own pool is connected to it, which PostgreSQL refuses;
// - the engine never closes its connection, which holds Prisma's lock on migrations;
// - the catalogues' type "char" is unknown to it, so that introspection fails.

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type ArrayQuery = (...args: unknown[]) => Promise<QueryArrayResult>

/** Object ids of PostgreSQL's types (src/include/catalog/pg_type.dat). */
const CHAR = 18
const BPCHAR = 1042

/** adapter-pg's factory, fit for the schema engine. */
export class MigrationAdapter extends PrismaPg {
  readonly #config: ClientConfig
  readonly #opened: Adapter[] = []

  /** @param url must name its database: with a connection string `pg` would take the real database for the shadow. */
  constructor(url: string) {
    const config = separateSettings(url)
    super(config)
    this.#config = config
  }

  override async connect(): Promise<Adapter> {
    const adapter = mended(await super.connect())
    this.#opened.push(adapter)
    return adapter
  }

  /** Ends the engine's connections; not for a second call. */
  async close(): Promise<void> {
    await Promise.all(this.#opened.map((adapter) => adapter.dispose()))
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const shadow = `shadow_${crypto.randomUUID()}`
    const admin = new Client(this.#config)
    await admin.connect()
    await admin.query(`create database "${shadow}"`)
    const adapter = mended(await new PrismaPg({ ...this.#config, database: shadow }).connect())
    const closePool = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      await closePool()
      await admin.query(`drop database "${shadow}" with (force)`)
      await admin.end()
    }
    return adapter
  }
}

function separateSettings(url: string): ClientConfig {
  const { hostname, port, username, password, pathname } = new URL(url)
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  }
}

function mended(adapter: Adapter): Adapter {
  // Without arguments a query goes to the server as one simple query: all statements, one transaction.
  adapter.executeScript = async (sql) => {
    await adapter.executeRaw({ sql, args: [], argTypes: [] })
  }
  showCharColumns(adapter)
  return adapter
}

/** The engine asks one query at a time, so the columns of the last answer are those of the answer in hand. */
function showCharColumns(adapter: Adapter): void {
  const pool = adapter.underlyingDriver()
  const query = arrayQueryOf(pool)
  let charColumns: number[] = []
  const passAsBpchar: ArrayQuery = async (...args) => {
    const result = await query(...args)
    const fields = result.fields ?? []
    charColumns = fields.flatMap((field, column) => (field.dataTypeID === CHAR ? [column] : []))
    for (const field of fields) if (field.dataTypeID === CHAR) field.dataTypeID = BPCHAR
    return result
  }
  Object.defineProperty(pool, 'query', { value: passAsBpchar })
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (asked) => {
    const answer = await queryRaw(asked)
    for (const column of charColumns) answer.columnTypes[column] = ColumnTypeEnum.Character
    return answer
  }
}

/** `pg` types `query` by overloads that no wrapper can satisfy; the adapter uses only the form that gives a promise. */
function arrayQueryOf(pool: Pool): ArrayQuery {
  return pool.query.bind(pool) as ArrayQuery
}
