import { z } from 'zod'
import { BestValue } from '../../claims/judgement.ts'
import { queryRows } from '../query-rows.ts'
import type { Transaction } from '../transaction.ts'

const FactsRow = z.object({
  modelKey: z.string(),
  subject: z.string(),
  property: z.string(),
  facts: z.array(BestValue),
})

/** A best-supported value with what it is about. */
type FactOfTopic = BestValue & {
  readonly modelKey: string
  readonly subject: string
  readonly property: string
}

/** The best-supported values of some topics in every scope, as last judged; topics that are not there give none. */
export async function listFactsOfTopics(
  tx: Transaction,
  topicIds: readonly string[],
): Promise<FactOfTopic[]> {
  if (topicIds.length === 0) return []
  const rows = await queryRows(
    'facts_of_topics',
    `select t.model_key as "modelKey", m.name as subject, t.property, t.facts from topic t join model m on m.key = t.model_key
     where t.id = any($1) order by t.id`,
    [topicIds],
    FactsRow,
    tx,
  )
  return rows.flatMap(({ facts, ...about }) => facts.map((fact) => ({ ...fact, ...about })))
}
