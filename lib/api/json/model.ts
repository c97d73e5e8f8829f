import type { z } from '@hono/zod-openapi'
import type { ModelDetail as ModelDetailRow, ModelRow } from '../../db/queries/models.ts'
import type { TopicRow } from '../../db/topic-row.ts'
import { modelAddress } from '../addresses.ts'
import type { Model, ModelDetail } from '../schemas/model.ts'
import { topicJson } from './topic.ts'

export function modelJson(row: ModelRow): z.infer<typeof Model> {
  return {
    key: row.key,
    ...modelAddress(row.key),
    name: row.name,
    kind: row.kind,
    family: row.family,
    released: row.released,
    vendor: row.vendor,
    claim_count: row.claimCount,
    topic_count: row.topicCount,
    contested_count: row.contestedCount,
  }
}

export function modelDetailJson(
  row: ModelDetailRow,
  topics: readonly TopicRow[],
): z.infer<typeof ModelDetail> {
  return {
    ...modelJson(row),
    aliases: row.aliases,
    merged_into: row.mergedIntoKey,
    topics: topics.map(topicJson),
  }
}
