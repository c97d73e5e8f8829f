import type { Finding, Judgement } from '../claims/judgement.ts'
import {
  type BesideRow,
  listCopiedRows,
  listLengthTopics,
  listStatementsBeside,
  listStatementsToJudge,
  type StoredStatement,
} from '../db/queries/statements.ts'
import { topicId } from '../db/queries/topics.ts'
import type { Transaction } from '../db/transaction.ts'
import { refreshTopics, saveBestValues, saveFindings, saveStatuses } from '../db/write/judgements.ts'
import { reachOf } from '../judge/across/reach.ts'
import { FIGURES_OF_A_COPY, loneSources, mayBeCopied, withCopies } from '../judge/copied-rows.ts'
import { judgeAcross } from '../judge/judge-model.ts'
import { judgeTopic } from '../judge/judge-topic.ts'

export interface TouchedTopic {
  readonly id: string
  readonly modelKey: string
  readonly property: string
}

interface JudgedTopic {
  readonly statements: readonly StoredStatement[]
  readonly judgement: Judgement
}

/**
 * Judges the topics that gained or lost a claim, each by what is said of it (see {@link listStatementsToJudge}), and
 * the rules across properties that they have a part in; saves what was found and gives it. What the sources of a
 * topic say of the model's other properties is looked at too, which none but themselves can change: so it is enough
 * to judge what their readings touch. The caller has locked the models.
 */
export async function judgeTouched(tx: Transaction, touched: readonly TouchedTopic[]): Promise<Finding[]> {
  const across = await reachAcross(tx, touched)
  const topicIds = touched.map(({ id }) => id)
  const said = await sayings(tx, topicIds, across.reads)
  const judged = topicIds.flatMap((id) => judgeOne(id, said))
  const ofTopics = await namingCopies(
    tx,
    judged.flatMap(({ judgement }) => judgement.findings),
  )
  const ofModels = [...said.ofModel]
    .flatMap(([modelKey, statements]) =>
      judgeAcross(
        statements.filter(({ topicId: id }) => across.reads.has(id)),
        said.beside.get(modelKey),
      ),
    )
    .filter(({ modelKey, property }) => across.owners.has(topicId(modelKey, property)))
  await saveBestValues(
    tx,
    judged.map(({ judgement }) => judgement),
  )
  await saveStatuses(tx, judged.flatMap(statusesOf))
  const changed = [
    ...(await saveFindings(tx, { level: 'topic', topicIds }, ofTopics)),
    ...(await saveFindings(tx, { level: 'model', topicIds: [...across.owners] }, ofModels)),
  ]
  await refreshTopics(tx, [...new Set([...topicIds, ...changed])].sort())
  return [...ofTopics, ...ofModels]
}

/** A copied row is looked for only where a source stands alone with a figure. */
async function namingCopies(tx: Transaction, findings: readonly Finding[]): Promise<readonly Finding[]> {
  const pairs = findings
    .filter(mayBeCopied)
    .flatMap((finding) => loneSources(finding).map((sourceId) => ({ sourceId, modelKey: finding.modelKey })))
  return withCopies(findings, await listCopiedRows(pairs, FIGURES_OF_A_COPY, tx))
}

/** The topics that rules across properties must look at again, as ids. */
async function reachAcross(
  tx: Transaction,
  touched: readonly TouchedTopic[],
): Promise<{ owners: ReadonlySet<string>; reads: ReadonlySet<string> }> {
  const byModel = Map.groupBy(touched, ({ modelKey }) => modelKey)
  const lengths = await listLengthTopics([...byModel.keys()], tx)
  const reaches = [...byModel].map(([modelKey, topics]) => {
    const { owners, reads } = reachOf(
      topics.map(({ property }) => property),
      lengths.filter((topic) => topic.modelKey === modelKey).map(({ property }) => property),
    )
    const idsOf = (properties: ReadonlySet<string>) =>
      [...properties].map((property) => topicId(modelKey, property))
    return { owners: idsOf(owners), reads: idsOf(reads) }
  })
  return {
    owners: new Set(reaches.flatMap(({ owners }) => owners)),
    reads: new Set(reaches.flatMap(({ reads }) => reads)),
  }
}

interface Sayings {
  readonly ofTopic: ReadonlyMap<string, readonly StoredStatement[]>
  readonly ofModel: ReadonlyMap<string, readonly StoredStatement[]>
  /** All that the sources of these statements say of their models, in short. */
  readonly beside: ReadonlyMap<string, readonly BesideRow[]>
}

async function sayings(
  tx: Transaction,
  touched: readonly string[],
  reads: ReadonlySet<string>,
): Promise<Sayings> {
  const topicIds = [...new Set([...touched, ...reads])]
  const statements = await listStatementsToJudge(topicIds, tx)
  const whole = wholeTopics(statements, topicIds)
  // Who speaks of a topic that is only looked at, and is heard in full, is known without looking further.
  const judged = new Set(touched)
  const asked = statements.filter(({ topicId: id }) => judged.has(id) || !whole.has(id))
  const pairs = new Map(asked.map((statement) => [`${statement.modelKey} ${statement.sourceId}`, statement]))
  const beside: readonly BesideRow[] = [
    ...statements.filter(({ topicId: id }) => whole.has(id)),
    ...(await listStatementsBeside([...pairs.values()], [...whole], tx)),
  ]
  return {
    ofTopic: Map.groupBy(statements, ({ topicId: id }) => id),
    ofModel: Map.groupBy(statements, ({ modelKey }) => modelKey),
    beside: Map.groupBy(beside, ({ modelKey }) => modelKey),
  }
}

/** The topics of which every statement is given. */
function wholeTopics(
  statements: readonly StoredStatement[],
  topicIds: readonly string[],
): ReadonlySet<string> {
  const partial = new Set(statements.filter(({ unlisted }) => unlisted).map(({ topicId: id }) => id))
  return new Set(topicIds.filter((id) => !partial.has(id)))
}

function judgeOne(id: string, { ofTopic, beside }: Sayings): JudgedTopic[] {
  const statements = ofTopic.get(id)
  const [first] = statements ?? []
  if (!statements || !first) return []
  return [{ statements, judgement: judgeTopic(statements, beside.get(first.modelKey)) }]
}

/** One status for all who say a value. */
function statusesOf({ statements, judgement }: JudgedTopic) {
  const byCamp = new Map(statements.map(({ campId }, index) => [campId, judgement.statuses[index]]))
  return [...byCamp].flatMap(([campId, said]) => (said ? [{ campId, ...said }] : []))
}
