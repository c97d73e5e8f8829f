import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

const Revision = z.object({ revision: z.string() })

/**
 * A text that is equal for two moments only if nothing was written between them: the snapshot of transactions that a
 * read sees (https://www.postgresql.org/docs/18/functions-info.html), of this run of the server. Reads leave it as it is;
 * so equal texts mean that every page shows the same.
 */
export async function baseRevision(): Promise<string> {
  const [row] = await queryRows(
    'base_revision',
    `select pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text as revision`,
    [],
    Revision,
  )
  return row?.revision ?? ''
}
