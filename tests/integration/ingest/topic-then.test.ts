import { beforeAll, expect, test } from 'vitest'
import { api } from '../../../lib/api/app.ts'
import { Problem } from '../../../lib/api/schemas/problem.ts'
import { TopicDetail } from '../../../lib/api/schemas/topic.ts'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { pool } from '../../../lib/db/pool.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'

const PATH = '/api/v1/topics/unknown/tern-2/price.input'
const read = (text: string) => ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')
const MOMENT = {
  first: '2026-03-10T00:00:00.000Z',
  second: '2026-04-10T00:00:00.000Z',
  third: '2026-05-10T00:00:00.000Z',
}

/** Makes the base believe that what it learnt last was learnt at another moment. */
async function learntAt(moment: string): Promise<void> {
  await pool().query(`update claim set recorded_at = $1 where recorded_at > now() - interval '1 hour'`, [
    moment,
  ])
  await pool().query(`update claim set withdrawn_at = $1 where withdrawn_at > now() - interval '1 hour'`, [
    moment,
  ])
}

async function topicAt(query: string) {
  const response = await api.request(`${PATH}?${query}`)
  const body: unknown = await response.json()
  const topic = TopicDetail.parse(body)
  expect([response.status, body]).toEqual([200, topic])
  const values = topic.claimed_values.map(({ value }) =>
    value.kind === 'number' ? value.number : value.kind,
  )
  return { ...topic, values }
}

beforeAll(async () => {
  await read(HARBOR)
  await learntAt(MOMENT.first)
  await read(PIER)
  await learntAt(MOMENT.second)
  await read(HARBOR.replace('$4 per', '$6 per'))
  await learntAt(MOMENT.third)
})

test('as of a day only what was said by then counts', async () => {
  const early = await topicAt('as_of=2026-03-03')
  expect(early).toMatchObject({
    claim_count: 1,
    contradiction_count: 0,
    contradictions: [],
    as_of: '2026-03-03',
  })
  expect(early.values).toEqual(['6'])
  const late = await topicAt('as_of=2026-03')
  expect(late).toMatchObject({ claim_count: 2, contradiction_count: 1, known_at: null })
  expect(late.contradictions.map(({ id, first_seen_at }) => [id, typeof first_seen_at])).toEqual([
    [expect.stringMatching(/^f_/), 'string'],
  ])
})

test('known at a moment is what the base held then, withdrawn claims among it', async () => {
  expect((await topicAt('known_at=2026-03-11')).values).toEqual(['4'])
  const second = await topicAt('known_at=2026-04-11T00:00:00Z')
  expect(second.values).toEqual(['4', '7'])
  expect(second).toMatchObject({ contradiction_count: 1, known_at: '2026-04-11T00:00:00.000Z' })
  expect((await topicAt('known_at=2026-05-11')).values).toEqual(['6', '7'])
})

test('both at once ask what was taken to hold', async () => {
  expect((await topicAt('as_of=2026-03-03&known_at=2026-04-11')).values).toEqual(['4'])
  expect(await topicAt('as_of=2025&known_at=2026-04-11')).toMatchObject({ claim_count: 0, best: null })
})

test('what is asked now is what stands now', async () => {
  const [now, then] = [await topicAt(''), await topicAt('as_of=2027')]
  expect({ ...then, as_of: null }).toEqual(now)
})

test('times that are none are refused', async () => {
  for (const query of ['as_of=yesterday', 'known_at=2026-13-40', 'asof=2026']) {
    const response = await api.request(`${PATH}?${query}`)
    expect([query, response.status]).toEqual([query, 400])
    Problem.parse(await response.json())
  }
})
