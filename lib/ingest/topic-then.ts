import type { Finding, Judgement } from '../claims/judgement.ts'
import { RAISED_KINDS } from '../claims/judgement.ts'
import { sharpnessOf } from '../claims/sharpness.ts'
import type { ClaimRow } from '../db/claim-row.ts'
import type { FindingRow } from '../db/finding-row.ts'
import { pool } from '../db/pool.ts'
import {
  listStatementsBeside,
  listStatementsOfTopicThen,
  type StoredStatement,
} from '../db/queries/statements.ts'
import { listClaimsByIds, listFindingsByIds, listSourceBriefs } from '../db/queries/topic-then.ts'
import { getTopic } from '../db/queries/topics.ts'
import type { SourceBrief } from '../db/source-row.ts'
import type { TopicRow } from '../db/topic-row.ts'
import { judgeTopic } from '../judge/judge-topic.ts'
import { type Moment, standingAt } from '../judge/standing-at.ts'

/** A finding about some moment: `firstSeenAt` is null when the base never recorded it. */
export type FindingThen = Omit<FindingRow, 'firstSeenAt'> & { readonly firstSeenAt: Date | null }

export interface TopicThen {
  readonly topic: TopicRow
  readonly claims: readonly ClaimRow[]
  readonly findings: readonly FindingThen[]
}

/**
 * A topic as it stood at a moment: judged anew from what was said by then, and from what the base held then. Claims of
 * the base that were withdrawn later count for `knownAt`. Undefined for a topic that never was.
 */
export async function topicThen(id: string, moment: Moment): Promise<TopicThen | undefined> {
  const topic = await getTopic(id)
  if (!topic) return undefined
  const statements = standingAt(await listStatementsOfTopicThen(id, moment.knownAt ?? null, pool()), moment)
  if (statements.length === 0) return { topic: countedThen(topic, [], undefined), claims: [], findings: [] }
  const siblings = await listStatementsBeside(statements, [id], pool())
  const judgement = judgeTopic(statements, siblings)
  const [claims, findings] = await Promise.all([
    listClaimsByIds(statements.flatMap(({ claimIds }) => claimIds)),
    findingsThen(judgement.findings, id),
  ])
  return {
    topic: countedThen(topic, statements, judgement),
    claims: withStatuses(claims, statements, judgement),
    findings,
  }
}

function countedThen(
  topic: TopicRow,
  statements: readonly StoredStatement[],
  judgement: Judgement | undefined,
): TopicRow {
  const count = (of: (statement: StoredStatement) => string) => new Set(statements.map(of)).size
  return {
    ...topic,
    claimCount: statements.reduce((sum, { claimIds }) => sum + claimIds.length, 0),
    sourceCount: count(({ sourceId }) => sourceId),
    voiceCount: count(({ voice }) => voice.id),
    raisedCount: (judgement?.findings ?? []).filter(({ kind }) => RAISED_KINDS.has(kind)).length,
    best: judgement?.best ?? null,
    facts: [...(judgement?.facts ?? [])],
  }
}

function withStatuses(
  claims: readonly ClaimRow[],
  statements: readonly StoredStatement[],
  { statuses }: Judgement,
): ClaimRow[] {
  const statusOf = new Map(
    statements.flatMap(({ claimIds }, index) =>
      claimIds.map((claimId) => [claimId, statuses[index]] as const),
    ),
  )
  return claims.map((claim) => {
    const then = statusOf.get(claim.id)
    return then ? { ...claim, status: then.status, statusSentence: then.sentence } : claim
  })
}

async function findingsThen(findings: readonly Finding[], topic: string): Promise<FindingThen[]> {
  const [recorded, sources] = await Promise.all([
    listFindingsByIds(findings.map(({ id }) => id)),
    listSourceBriefs(findings.flatMap(({ a, b }) => [...a.sourceIds, ...b.sourceIds])),
  ])
  const recordedOf = new Map(recorded.map((row) => [row.id, row]))
  return findings.map((finding) => findingThen(finding, topic, recordedOf.get(finding.id), sources))
}

function findingThen(
  finding: Finding,
  topic: string,
  recorded: FindingRow | undefined,
  sources: readonly SourceBrief[],
): FindingThen {
  const speakers = new Set([...finding.a.sourceIds, ...finding.b.sourceIds])
  return {
    ...finding,
    topicId: topic,
    raised: RAISED_KINDS.has(finding.kind),
    sharpness: sharpnessOf(finding.a, finding.b),
    cause: finding.cause ?? null,
    status: recorded?.status ?? 'open',
    firstSeenAt: recorded?.firstSeenAt ?? null,
    goneAt: recorded?.goneAt ?? null,
    sources: sources.filter(({ id }) => speakers.has(id)),
  }
}
