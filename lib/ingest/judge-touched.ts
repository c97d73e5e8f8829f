import { groupBy } from '../claims/group-by.ts'
import type { Finding, Judgement } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { listStatementsOfModels } from '../db/queries/statements.ts'
import { topicId } from '../db/queries/topics.ts'
import type { Transaction } from '../db/transaction.ts'
import { refreshTopics, saveBestValues, saveFindings, saveStatuses } from '../db/write/judgements.ts'
import { judgeAcross } from '../judge/judge-model.ts'
import { judgeTopic } from '../judge/judge-topic.ts'

interface JudgedTopic {
  readonly statements: readonly Statement[]
  readonly judgement: Judgement
}

/**
 * Judges the models that a source touches, topic by topic and across their properties, saves what was found and
 * gives it. A topic is judged with its model's other topics in view, so all of them are judged; `topicIds` are those
 * that gained or lost a claim, some of which may be empty now. The caller has locked the topics.
 */
export async function judgeTouched(
  tx: Transaction,
  { modelKeys, topicIds }: { modelKeys: readonly string[]; topicIds: readonly string[] },
): Promise<Finding[]> {
  const models = [
    ...groupBy(await listStatementsOfModels(tx, modelKeys), ({ modelKey }) => modelKey).values(),
  ]
  const judged = models.flatMap(judgeTopics)
  const ofTopics = judged.flatMap(({ judgement }) => judgement.findings)
  const ofModels = models.flatMap(judgeAcross)
  const judgedIds = judged.map(({ judgement }) => topicId(judgement.modelKey, judgement.property))
  const allIds = [...new Set([...topicIds, ...judgedIds])].sort()
  await saveBestValues(
    tx,
    judged.map(({ judgement }) => judgement),
  )
  await saveStatuses(tx, judged.flatMap(statusesOf))
  const changed = [
    ...(await saveFindings(tx, { level: 'topic', topicIds: allIds }, ofTopics)),
    ...(await saveFindings(tx, { level: 'model', modelKeys }, ofModels)),
  ]
  await refreshTopics(tx, [...new Set([...topicIds, ...changed])].sort())
  return [...ofTopics, ...ofModels]
}

function judgeTopics(ofModel: readonly Statement[]): JudgedTopic[] {
  const topics = [...groupBy(ofModel, ({ property }) => property).values()]
  return topics.map((statements) => {
    const siblings = ofModel.filter(({ property }) => property !== statements[0]?.property)
    return { statements, judgement: judgeTopic(statements, siblings) }
  })
}

function statusesOf({ statements, judgement }: JudgedTopic) {
  return statements.flatMap((statement, index) => {
    const said = judgement.statuses[index]
    return said === undefined ? [] : statement.claimIds.map((claimId) => ({ claimId, ...said }))
  })
}
