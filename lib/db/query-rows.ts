import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { pool } from './pool.ts'

export interface Queryable {
  query(config: { name?: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>
}

/**
 * Runs one prepared statement and parses its rows. The name is for people who look at the server's statistics;
 * a digest of the text goes with it, since PostgreSQL refuses another text under a known name.
 */
export async function queryRows<T>(
  name: string,
  text: string,
  values: unknown[],
  row: z.ZodType<T>,
  on: Queryable = pool(),
): Promise<T[]> {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const result = await on.query({ name: `${name}_${digest}`, text, values })
  return result.rows.map((each) => row.parse(each))
}
