import { groupBy } from '../claims/group-by.ts'
import type { Finding } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { copiedRows, withCopies } from './copied-rows.ts'
import { judgeAcross } from './judge-model.ts'
import { judgeTopic } from './judge-topic.ts'

/** All findings about some statements: each model's topics, then the rules across its properties. */
export function judgeAll(statements: readonly Statement[]): readonly Finding[] {
  const models = [...groupBy(statements, ({ modelKey }) => modelKey).values()]
  const findings = models.flatMap((ofModel) => [...judgeTopics(ofModel), ...judgeAcross(ofModel)])
  return withCopies(findings, copiedRows(statements))
}

function judgeTopics(ofModel: readonly Statement[]): readonly Finding[] {
  const topics = [...groupBy(ofModel, ({ property }) => property).values()]
  return topics.flatMap((ofTopic) => judgeTopic(ofTopic, ofModel).findings)
}
