import type { z } from '@hono/zod-openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import { api } from '../../lib/api/app.ts'
import { Claim, ClaimDetail } from '../../lib/api/schemas/claim.ts'
import { Finding } from '../../lib/api/schemas/finding.ts'
import { Model, ModelDetail } from '../../lib/api/schemas/model.ts'
import { pageOf } from '../../lib/api/schemas/page.ts'
import { Problem } from '../../lib/api/schemas/problem.ts'
import { SearchHit } from '../../lib/api/schemas/search-hit.ts'
import { Health, Index } from '../../lib/api/schemas/service.ts'
import { Source, SourceDetail } from '../../lib/api/schemas/source.ts'
import { Submission, SubmissionReceipt } from '../../lib/api/schemas/submission.ts'
import { Topic, TopicDetail } from '../../lib/api/schemas/topic.ts'
import type { SourceAbout } from '../../lib/claims/source-about.ts'
import { ingestDocument } from '../../lib/ingest/ingest-document.ts'
import { approveSubmission } from '../../lib/ingest/review.ts'
import { currentRegistry } from '../../lib/registry/current-registry.ts'

/** Two price lists that contradict each other on one price and agree on the other. */
const WEEKLY = `# What models cost

| Model | Input ($/1M tokens) | Output ($/1M tokens) |
| --- | --- | --- |
| GPT-5.5 | $5.00 | $30.00 |
| Claude Opus 4.7 | $4.00 | $20.00 |
`
const DAILY = `# Prices this month

| Model | Input ($/1M tokens) | Output ($/1M tokens) |
| --- | --- | --- |
| GPT-5.5 | $2.50 | $30.00 |
`

async function ingest(text: string, filename: string, about: SourceAbout): Promise<void> {
  const document = {
    bytes: new TextEncoder().encode(text),
    filename,
    about,
    capturedAt: new Date('2026-05-10'),
  }
  await ingestDocument(document, await currentRegistry(), 'command')
}

beforeAll(async () => {
  await ingest(WEEKLY, 'weekly.md', {
    title: 'Weekly price list',
    publisher: 'Example Weekly',
    published: '2026-05-01',
  })
  await ingest(DAILY, 'daily.md', {
    title: 'Daily price list',
    publisher: 'Example Daily',
    published: '2026-05-02',
  })
})

/** The body of a 200 answer: exactly what its schema says, no more. */
async function get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const response = await api.request(path)
  const body: unknown = await response.json()
  expect([path, response.status, body]).toEqual([path, 200, schema.parse(body)])
  return schema.parse(body)
}

async function problemAt(path: string, init?: RequestInit): Promise<Problem> {
  const problem = Problem.parse(await (await api.request(path, init)).json())
  return problem
}

async function page<T>(path: string, item: z.ZodType<T>): Promise<T[]> {
  return (await get(`/api/v1/${path}`, pageOf(item))).items
}

const TOPIC = 'openai/gpt-5.5/price.input'

test('a price that two sources give differently is a contradiction with both sides', async () => {
  const [finding, ...others] = await page('contradictions?model=openai/gpt-5.5', Finding)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ property: 'price.input', kind: 'direct', status: 'open' })
  expect([finding?.a.value, finding?.b.value]).toEqual(
    expect.arrayContaining([
      { kind: 'number', number: '5' },
      { kind: 'number', number: '2.5' },
    ]),
  )
  expect(await get(finding?.href ?? '', Finding)).toEqual(finding)
  const titles = finding?.sources.map(({ title }) => title).sort()
  expect(titles).toEqual(['Daily price list', 'Weekly price list'])
})

test('its topic has every value claimed, with the claims', async () => {
  const topic = await get(`/api/v1/topics/${TOPIC}`, TopicDetail)
  expect(topic.claimed_values.map(({ value, claims }) => [value, claims.length])).toEqual([
    [{ kind: 'number', number: '2.5' }, 1],
    [{ kind: 'number', number: '5' }, 1],
  ])
  expect(topic.contradictions).toHaveLength(1)
  expect(await page('topics?contested=true', Topic)).toEqual([expect.objectContaining({ id: TOPIC })])
  expect((await page(topic.claims_href.replace('/api/v1/', ''), Claim)).length).toBe(topic.claim_count)
})

test('a claim leads to the exact characters of its capture', async () => {
  const [brief] = await page(`claims?property=price.input&model=anthropic/claude-opus-4.7`, Claim)
  const claim = await get(brief?.href ?? '', ClaimDetail)
  expect(claim).toMatchObject({ subject: 'Claude Opus 4.7', withdrawn: null, said: { date: '2026-05-01' } })
  expect(WEEKLY.slice(claim.start, claim.end)).toBe(claim.quote)
  expect(WEEKLY.slice(claim.value_start, claim.value_end)).toBe(claim.written)
  expect(claim.capture.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('a source is found by id and by slug, without its text', async () => {
  const [source] = await page('sources?q=weekly', Source)
  const byId = await get(source?.href ?? '', SourceDetail)
  expect(await get(`/api/v1/sources/${source?.slug}`, SourceDetail)).toEqual(byId)
  expect(JSON.stringify(byId)).not.toContain('| --- |')
  expect(byId.claim_counts.total).toBe(4)
  expect(await page(byId.claims_href.replace('/api/v1/', ''), Claim)).toHaveLength(4)
})

test('models are listed, found and shown with their topics', async () => {
  const models = await page('models?with_claims=true', Model)
  expect(models.map(({ key }) => key)).toEqual(['anthropic/claude-opus-4.7', 'openai/gpt-5.5'])
  const model = await get(models[1]?.href ?? '', ModelDetail)
  expect(model.topics.map(({ property }) => property)).toEqual(['price.input', 'price.output'])
  const [hit] = await page('search?q=gpt%205.5', SearchHit)
  expect(await get(hit?.href ?? '', ModelDetail)).toEqual(model)
})

test.each(['claims', 'topics', 'sources', 'models'])(
  '%s come page by page: each once, in one order',
  async (list) => {
    const whole = await get(`/api/v1/${list}?limit=200`, pageOf(Claim.pick({ href: true }).loose()))
    const seen: unknown[] = []
    let next: string | null = `/api/v1/${list}?limit=1`
    while (next !== null) {
      const response = await api.request(next)
      seen.push(...pageOf(Claim.pick({ href: true }).loose()).parse(await response.json()).items)
      next = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1] ?? null
    }
    expect(seen.length).toBeGreaterThan(1)
    expect(seen).toEqual(whole.items)
  },
)

test.each([
  // ["\u0000","x"], ["abc","x"] and ["0000-01-01T00:00:00Z","x"]: of the right shape, but no position.
  'claims?cursor=WyJcdTAwMDAiLCJ4Il0',
  'sources?cursor=WyJhYmMiLCJ4Il0',
  'claims?cursor=WyIwMDAwLTAxLTAxVDAwOjAwOjAwWiIsIngiXQ',
])('a forged cursor is refused, not a failure: %s', async (path) => {
  expect((await problemAt(`/api/v1/${path}`)).status).toBe(400)
})

test('the index counts what is there', async () => {
  const { counts } = await get('/api/v1', Index)
  expect(counts).toMatchObject({ models: 2, sources: 2, claims: 6, topics: 4, contradictions: 1 })
  await get('/api/health', Health)
})

describe('a submission', () => {
  const text = 'GPT-5.5 costs $7.00 per million input tokens.'
  const post = (body: unknown) =>
    api.request('/api/v1/submissions', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })

  test('is read at once, public only when approved, and shown to who has the token', async () => {
    const response = await post({
      text,
      media_type: 'text/plain',
      about: { title: 'A rumour', publisher: 'Example Blog' },
    })
    const receipt = SubmissionReceipt.parse(await response.json())
    expect(response.status).toBe(201)
    expect(receipt.claims).toEqual([
      expect.objectContaining({ model: 'openai/gpt-5.5', value: { kind: 'number', number: '7' } }),
    ])

    const own = `${receipt.href}?token=${receipt.token}`
    expect(await get(own, Submission)).toMatchObject({ state: 'pending', source_href: null })
    expect(await problemAt(receipt.href)).toMatchObject({ status: 404 })
    expect(await page('sources?q=rumour', Source)).toEqual([])
    expect(await page('search?q=rumour', SearchHit)).toEqual([])
    expect((await get(`/api/v1/topics/${TOPIC}`, Topic.loose())).claim_count).toBe(2)

    await approveSubmission({ id: receipt.id, who: 'tester', why: 'it is what they say' })
    const approved = await get(own, Submission)
    expect(approved).toMatchObject({ state: 'approved', why: 'it is what they say' })
    expect(await get(approved.source_href ?? '', SourceDetail)).toMatchObject({ title: 'A rumour' })
    expect((await get(`/api/v1/topics/${TOPIC}`, Topic.loose())).claim_count).toBe(3)
  })

  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['nothing', new Uint8Array()],
    ['no text', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)],
    ['a NUL inside a claim', new TextEncoder().encode('GPT-5.5 costs $7.00 \0 per million input tokens.')],
  ])('of a file that holds %s is refused in words, or taken', async (_name, bytes) => {
    const form = new FormData()
    form.set('file', new File([bytes], 'a.md', { type: 'text/markdown' }))
    const response = await api.request('/api/v1/submissions', { method: 'POST', body: form })
    expect([201, 400, 422]).toContain(response.status)
  })
})
