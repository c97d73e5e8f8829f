import { afterEach, describe, expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { pool } from '../../../lib/db/pool.ts'
import { listFindings } from '../../../lib/db/queries/findings.ts'
import { listStatementsToJudge } from '../../../lib/db/queries/statements.ts'
import { getTopic, topicId } from '../../../lib/db/queries/topics.ts'
import { inTransaction } from '../../../lib/db/transaction.ts'
import { recountAll } from '../../../lib/db/write/bulk.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { seedBase } from '../../../scripts/seed/seed-base.ts'
import { HOT_MODELS } from '../../../scripts/seed/seeded-source.ts'
import { modelKeyOf } from '../../../scripts/seed/seeded-text.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'

const read = (text: string) => ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')

const QUAY = PIER.replaceAll('pier', 'quay').replaceAll('Pier', 'Quay').replace('$7.00', '$4.00')
const MOLE = PIER.replaceAll('pier', 'mole')
  .replaceAll('Pier', 'Mole')
  .replace('$7.00   ', '$4000.00')
  .replace('200K', '400K')
/** Only an output limit, beyond the window that others give. */
const BUOY = `---
title: Buoy
url: https://buoy.example/tern-2
publisher: Buoy
published: 2026-04-01
---

| Model  | Max output tokens |
| ------ | ----------------- |
| Tern 2 | 900,000           |
`
const ARTICLES = [HARBOR, PIER, QUAY, MOLE, BUOY]

afterEach(async () => {
  await pool().query(
    'truncate source, capture, reading, claim, derived, camp, statement, topic, finding, finding_source, submission, model, vendor cascade',
  )
})

/** What the judge says, without what depends on the clock and on how often it was asked. */
async function judged() {
  const { items } = await listFindings({}, { limit: 200 })
  const { rows } = await pool().query(
    `select t.id, t.claim_count, t.source_count, t.voice_count, t.raised_count, t.best, t.facts,
       (select jsonb_agg(jsonb_build_array(k.id, k.source_count, k.voice_count, k.status, k.status_sentence) order by k.id)
        from camp k where k.topic_id = t.id and k.source_count > 0) as camps
     from topic t where t.claim_count > 0 order by t.id`,
  )
  return { topics: rows, findings: items.map(({ firstSeenAt, sources, ...finding }) => finding) }
}

describe('judging what a source touches', () => {
  test('comes to the same whatever order the sources come in', async () => {
    for (const text of ARTICLES) await read(text)
    const inOrder = await judged()
    expect(inOrder.findings.map(({ rule }) => rule)).toContain('max_output_above_window')
    await pool().query('truncate source cascade')
    await pool().query('truncate camp, topic, finding cascade')
    for (const text of ARTICLES.toReversed()) await read(text)
    expect(await judged()).toEqual(inOrder)
  })

  test('comes to the same after sources changed and changed back', async () => {
    for (const text of ARTICLES) await read(text)
    const before = await judged()
    await read(PIER.replace('Tern 2', 'Tern 3'))
    await read(QUAY.replace('publisher: Quay Review', 'publisher: Harbor Weekly'))
    expect(await judged()).not.toEqual(before)
    await read(`${PIER}\n`)
    await read(`${QUAY}\n`)
    const after = await judged()
    expect(after.topics).toEqual(before.topics.map((topic) => ({ ...topic, camps: expect.anything() })))
    expect(after.findings.map(({ id, sentence }) => [id, sentence])).toEqual(
      before.findings.map(({ id, sentence }) => [id, sentence]),
    )
  })

  test('keeps the counts that counting would give', async () => {
    for (const text of [...ARTICLES, PIER.replace('200K', '256K'), HARBOR.replace('$4', '$5')])
      await read(text)
    const kept = await judged()
    await inTransaction(recountAll)
    expect(await judged()).toEqual(kept)
  })
})

/** Two models in one table; the prices are input and output. */
function table(publisher: string, tern: string, gull: string): string {
  return `---
title: ${publisher}
url: https://${publisher.toLowerCase()}.example/prices
publisher: ${publisher}
---

| Model  | Input ($/1M tokens) | Output ($/1M tokens) | Context window |
| ------ | ------------------- | -------------------- | -------------- |
| Tern 2 | ${tern} |
| Gull 5 | ${gull} |
`
}

test('a row that was copied from another model is named as the likely cause', async () => {
  const gull = '$1.00 | $3.00 | 64K'
  await read(table('Harbor', '$4.00 | $12.00 | 200K', gull))
  await read(table('Pier', '$4.00 | $12.00 | 200K', gull))
  await read(table('Quay', gull, gull))
  const { items } = await listFindings({ raised: true }, { limit: 10 })
  expect(items.map(({ subject, cause }) => [subject, cause])).toEqual(
    Array(3).fill(['Tern 2', 'a copy of the row of Gull 5 in the same source']),
  )
})

test('a hot topic is judged from its strongest voices, and the others are counted', async () => {
  await seedBase(1, 0, 150)
  const hottest = topicId(modelKeyOf(HOT_MODELS[0]), 'price.input')
  await read(HARBOR.replaceAll('Tern 2', HOT_MODELS[0]))
  const topic = await getTopic(hottest)
  expect(topic?.sourceCount).toBe(151)
  const { rows } = await pool().query(
    'select id, source_count, voice_count from camp where topic_id = $1 order by voice_count desc, id',
    [hottest],
  )
  const heard = await listStatementsToJudge([hottest], pool())
  expect(heard.length).toBeLessThan(200)
  const first = heard.filter(({ campId }) => campId === rows[0].id)
  const unlisted = first.at(-1)?.unlisted
  expect(first.length).toBeLessThan(rows[0].source_count)
  expect(new Set(first.map(({ sourceId }) => sourceId)).size + (unlisted?.sources ?? 0)).toBe(
    rows[0].source_count,
  )
  expect(new Set(first.map(({ voice }) => voice.id)).size + (unlisted?.voices ?? 0)).toBe(rows[0].voice_count)
  const voices = topic?.facts.map(({ voicesFor }) => voicesFor) ?? []
  expect(Math.max(...voices)).toBeGreaterThanOrEqual(rows[0].voice_count)
  expect((await listFindings({ raised: true, property: 'price.input' }, { limit: 5 })).items).toHaveLength(5)
})
