import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

/** Resolves when the database answers. Throws what the connection throws. */
export async function pingDatabase(): Promise<void> {
  await queryRows('ping', 'select 1 as one', [], z.object({ one: z.int() }))
}
