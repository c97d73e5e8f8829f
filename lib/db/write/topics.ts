import { z } from 'zod'
import type { ReadClaim } from '../../claims/claim.ts'
import { topicId } from '../queries/topics.ts'
import type { Transaction } from '../transaction.ts'
import { type Column, insertRows } from './columns.ts'

interface ModelSeen {
  readonly key: string
  readonly name: string
}

const VENDOR_COLUMNS: readonly Column<string>[] = [
  { name: 'key', type: 'text', of: (vendor) => vendor },
  { name: 'name', type: 'text', of: (vendor) => (vendor === 'unknown' ? 'Unknown vendor' : vendor) },
  { name: 'origin', type: '"Origin"', of: () => 'discovered' },
]

const MODEL_COLUMNS: readonly Column<ModelSeen>[] = [
  { name: 'key', type: 'text', of: (model) => model.key },
  { name: 'slug', type: 'text', of: (model) => model.key.slice(model.key.indexOf('/') + 1) },
  { name: 'name', type: 'text', of: (model) => model.name },
  { name: 'vendor_key', type: 'text', of: (model) => vendorOf(model.key) },
  { name: 'origin', type: '"Origin"', of: () => 'discovered' },
]

interface TopicSeen {
  readonly modelKey: string
  readonly property: string
}

const TOPIC_COLUMNS: readonly Column<TopicSeen>[] = [
  { name: 'id', type: 'text', of: (topic) => topicId(topic.modelKey, topic.property) },
  { name: 'model_key', type: 'text', of: (topic) => topic.modelKey },
  { name: 'property', type: 'text', of: (topic) => topic.property },
]

function vendorOf(modelKey: string): string {
  return modelKey.slice(0, modelKey.indexOf('/'))
}

/** Always in the same order, so that two readers that bring the same new rows wait instead of locking each other out. */
function byKey<T>(items: Iterable<[string, T]>): T[] {
  return [...new Map(items)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

/** Makes sure that the models and topics of some claims exist: models that the registry does not know are discovered. */
export async function ensureTopics(
  tx: Transaction,
  claims: readonly Pick<ReadClaim, 'modelKey' | 'subject' | 'property'>[],
): Promise<void> {
  const models = byKey(claims.map((claim) => [claim.modelKey, { key: claim.modelKey, name: claim.subject }]))
  const vendors = byKey(models.map((model) => [vendorOf(model.key), vendorOf(model.key)]))
  const topics = byKey(claims.map((claim) => [topicId(claim.modelKey, claim.property), claim]))
  await insertRows(tx, 'vendor', VENDOR_COLUMNS, vendors, '(key) do nothing')
  await insertRows(tx, 'model', MODEL_COLUMNS, models, '(key) do nothing')
  await insertRows(tx, 'topic', TOPIC_COLUMNS, topics, '(id) do nothing')
}

/**
 * Locks the models that some topics belong to, always in the order of their keys: what is judged together is locked
 * together. Claims may refer to a locked model.
 */
export async function lockModelsOf(tx: Transaction, topicIds: readonly string[]): Promise<void> {
  await tx.query(
    `select from model where key in (select model_key from topic where id = any($1)) order by key for no key update`,
    [topicIds],
  )
}

/** Model and property of some topics. */
export async function listTopicParts(
  tx: Transaction,
  topicIds: readonly string[],
): Promise<{ id: string; modelKey: string; property: string }[]> {
  const { rows } = await tx.query(
    'select id, model_key as "modelKey", property from topic where id = any($1) order by id',
    [topicIds],
  )
  return rows.map((row: unknown) =>
    z.object({ id: z.string(), modelKey: z.string(), property: z.string() }).parse(row),
  )
}
