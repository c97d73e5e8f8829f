import type { z } from '@hono/zod-openapi'
import type { BestValue } from '../../claims/judgement.ts'
import { findProperty } from '../../claims/property.ts'
import type { ClaimRow } from '../../db/claim-row.ts'
import type { TopicRow } from '../../db/topic-row.ts'
import type { FindingThen } from '../../ingest/topic-then.ts'
import { claimsHref, topicAddress } from '../addresses.ts'
import type { Fact, Topic, TopicDetail } from '../schemas/topic.ts'
import { claimJson } from './claim.ts'
import { findingJson } from './finding.ts'

export function topicJson(row: TopicRow): z.infer<typeof Topic> {
  return {
    id: row.id,
    ...topicAddress(row.id),
    model: row.modelKey,
    model_name: row.modelName,
    property: row.property,
    label: findProperty(row.property)?.label ?? row.property,
    claim_count: row.claimCount,
    source_count: row.sourceCount,
    voice_count: row.voiceCount,
    contradiction_count: row.raisedCount,
    best: row.best && factJson(row.best),
    facts: row.facts.map(factJson),
    revision: row.revision,
    judged_at: row.judgedAt?.toISOString() ?? null,
  }
}

function factJson(fact: BestValue): z.infer<typeof Fact> {
  return {
    value: fact.value,
    unit: fact.unit,
    written: fact.written,
    qualifiers: fact.qualifiers,
    modality: fact.modality,
    support: fact.support,
    voices_for: fact.voicesFor,
    voices_in_all: fact.voicesInAll,
    sentence: fact.sentence,
  }
}

/** The moment that a topic was asked about; empty for now. */
export interface AskedMoment {
  readonly asOf?: string | undefined
  readonly knownAt?: Date | undefined
}

export function topicDetailJson(
  topic: TopicRow,
  claims: readonly ClaimRow[],
  findings: readonly FindingThen[],
  { asOf, knownAt }: AskedMoment = {},
): z.infer<typeof TopicDetail> {
  return {
    ...topicJson(topic),
    as_of: asOf ?? null,
    known_at: knownAt?.toISOString() ?? null,
    claimed_values: claimedValues(claims),
    contradictions: findings.filter(({ raised }) => raised).map(findingJson),
    explained: findings.filter(({ raised }) => !raised).map(findingJson),
    claims_href: claimsHref({ model: topic.modelKey, property: topic.property }),
  }
}

type ClaimedValue = z.infer<typeof TopicDetail>['claimed_values'][number]

/** Claims of one scope, value, unit and modality together, in the order in which they come. */
function claimedValues(claims: readonly ClaimRow[]): ClaimedValue[] {
  const groups = Map.groupBy(claims, (claim) =>
    JSON.stringify([claim.scopeKey, claim.valueKey, claim.unit, claim.modality]),
  )
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [claimedValue(first, rest)] : []))
}

function claimedValue(first: ClaimRow, rest: readonly ClaimRow[]): ClaimedValue {
  return {
    value: first.value,
    unit: first.unit,
    qualifiers: first.qualifiers,
    modality: first.modality,
    claims: [first, ...rest].map(claimJson),
  }
}
