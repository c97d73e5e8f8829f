/** How many rows go to the server in one statement: five times faster than single inserts, and bounded in memory. */
const BATCH = 5_000

export interface Column<Row> {
  readonly name: string
  /** PostgreSQL type of the column; `jsonb` values are given as anything that JSON can say. */
  readonly type: string
  readonly of: (row: Row) => unknown
}

/** Parallel arrays for `unnest`, one per column, in batches. */
function* batches<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Generator<unknown[][]> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH)
    yield columns.map((column) =>
      batch.map((row) => (column.type === 'jsonb' ? JSON.stringify(column.of(row)) : column.of(row))),
    )
  }
}

function unnestSql<Row>(columns: readonly Column<Row>[]): string {
  const arrays = columns.map(
    (column, index) => `$${index + 1}::${column.type === 'jsonb' ? 'text' : column.type}[]`,
  )
  const names = columns.map((column) => `"${column.name}"`)
  return `unnest(${arrays.join(', ')}) as given(${names.join(', ')})`
}

function selectSql<Row>(columns: readonly Column<Row>[]): string {
  return columns
    .map((column) => (column.type === 'jsonb' ? `given."${column.name}"::jsonb` : `given."${column.name}"`))
    .join(', ')
}

interface Writer {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>
}

/**
 * Inserts rows in bulk. `onConflict` is the SQL after `on conflict`, such as `(key) do nothing`; gives what its
 * `returning` returns.
 */
export async function insertRows<Row>(
  tx: Writer,
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  onConflict?: string,
): Promise<unknown[]> {
  const names = columns.map((column) => `"${column.name}"`).join(', ')
  const text = `insert into ${table} (${names}) select ${selectSql(columns)} from ${unnestSql(columns)}
    ${onConflict ? `on conflict ${onConflict}` : ''}`
  const returned: unknown[] = []
  for (const arrays of batches(rows, columns)) returned.push(...(await tx.query(text, arrays)).rows)
  return returned
}

/** `do update` of all columns but the keys. */
export function updateAll<Row>(columns: readonly Column<Row>[], except: readonly string[]): string {
  return columns
    .filter((column) => !except.includes(column.name))
    .map((column) => `"${column.name}" = excluded."${column.name}"`)
    .join(', ')
}

/** Runs a statement that joins with the rows: they are the table `given`, batch by batch. */
export async function withRows<Row>(
  tx: Writer,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  statement: string,
): Promise<void> {
  const typed = columns.map(
    (column) => `"${column.name}"${column.type === 'jsonb' ? '::jsonb' : ''} as "${column.name}"`,
  )
  const text = `with given as (select ${typed.join(', ')} from ${unnestSql(columns)}) ${statement}`
  for (const arrays of batches(rows, columns)) await tx.query(text, arrays)
}
