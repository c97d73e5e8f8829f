import { pool } from '../../../lib/db/pool.ts'

const TABLES = [
  'source',
  'capture',
  'reading',
  'claim',
  'derived',
  'topic',
  'finding',
  'finding_source',
  'model',
  'submission',
  'decision',
]

/** All rows of the tables that reading a source writes, as text: equal snapshots, equal databases. */
export async function snapshot(): Promise<Record<string, string[]>> {
  const rows = await Promise.all(
    TABLES.map(async (table) => {
      const result = await pool().query(
        `select to_jsonb(t) - 'last_seen_at' as row from "${table}" t order by 1`,
      )
      return [table, result.rows.map((row) => JSON.stringify(row))] as const
    }),
  )
  return Object.fromEntries(rows)
}

/** How many rows there are of what a source brings. */
export async function countRows(): Promise<Record<string, number>> {
  const tables = Object.entries(await snapshot())
  return Object.fromEntries(tables.map(([table, rows]) => [table, rows.length]))
}
