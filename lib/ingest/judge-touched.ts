import { groupBy } from '../claims/group-by.ts'
import type { Finding, Judgement } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { listStatementsOfModels, listStatementsOfTopics } from '../db/queries/statements.ts'
import type { Transaction } from '../db/transaction.ts'
import { refreshTopics, saveBestValues, saveFindings, saveStatuses } from '../db/write/judgements.ts'
import { judgeAcross } from '../judge/judge-model.ts'
import { judgeTopic } from '../judge/judge-topic.ts'

/**
 * Judges the topics that a source touches, and their models across properties, saves what was found and gives it.
 * The caller has locked the topics.
 */
export async function judgeTouched(tx: Transaction, topicIds: readonly string[]): Promise<Finding[]> {
  const modelKeys = [...new Set(topicIds.map(modelKeyOf))]
  const judged = judgeAll(await listStatementsOfTopics(tx, topicIds))
  const ofTopics = judged.flatMap(({ judgement }) => judgement.findings)
  const ofModels = [
    ...groupBy(await listStatementsOfModels(tx, modelKeys), (statement) => statement.modelKey).values(),
  ].flatMap(judgeAcross)
  await saveBestValues(
    tx,
    judged.map(({ judgement }) => judgement),
  )
  await saveStatuses(tx, judged.flatMap(statusesOf))
  const changed = [
    ...(await saveFindings(tx, { level: 'topic', topicIds }, ofTopics)),
    ...(await saveFindings(tx, { level: 'model', modelKeys }, ofModels)),
  ]
  await refreshTopics(tx, [...new Set([...topicIds, ...changed])].sort())
  return [...ofTopics, ...ofModels]
}

/** `openai/gpt-5.5/price.input` → `openai/gpt-5.5`; a property has no slash. */
function modelKeyOf(topicId: string): string {
  return topicId.slice(0, topicId.lastIndexOf('/'))
}

interface JudgedTopic {
  readonly statements: readonly Statement[]
  readonly judgement: Judgement
}

function judgeAll(statements: readonly Statement[]): JudgedTopic[] {
  const topics = groupBy(statements, (statement) => `${statement.modelKey}/${statement.property}`)
  return [...topics.values()].map((ofTopic) => ({ statements: ofTopic, judgement: judgeTopic(ofTopic) }))
}

function statusesOf({ statements, judgement }: JudgedTopic) {
  return statements.flatMap((statement, index) => {
    const said = judgement.statuses[index]
    return said === undefined ? [] : statement.claimIds.map((claimId) => ({ claimId, ...said }))
  })
}
