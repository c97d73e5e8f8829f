import { listTopics } from '../../lib/db/queries/topics.ts'
import { inTransaction } from '../../lib/db/transaction.ts'
import { lockModelsOf } from '../../lib/db/write/topics.ts'
import { judgeTouched } from '../../lib/ingest/judge-touched.ts'

/** Topics judged in one transaction: the most that a list gives at once. */
const BATCH = 200

/** Judges every topic that no reading has been judged for, as a seeded base leaves them all. */
export async function judgeBase(): Promise<void> {
  let cursor: string | undefined
  do {
    const { items, next } = await listTopics({}, { limit: BATCH, cursor })
    const unjudged = items.filter(({ judgedAt }) => judgedAt === null)
    if (unjudged.length > 0)
      await inTransaction(async (tx) => {
        await lockModelsOf(
          tx,
          unjudged.map(({ id }) => id),
        )
        await judgeTouched(tx, unjudged)
      })
    cursor = next ?? undefined
  } while (cursor !== undefined)
}
