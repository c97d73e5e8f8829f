import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../../../lib/api/app.ts'
import { Finding } from '../../../lib/api/schemas/finding.ts'
import { pageOf } from '../../../lib/api/schemas/page.ts'
import { Problem } from '../../../lib/api/schemas/problem.ts'
import { Index } from '../../../lib/api/schemas/service.ts'
import { askedOf, failWith, giveRows, resetDatabase } from './support/fake-database.ts'
import { findingRow, topicRow } from './support/rows.ts'

vi.mock('../../../lib/db/query-rows.ts', () => import('./support/fake-database.ts'))
vi.mock('../../../lib/ingest/submissions.ts', () => ({ submit: vi.fn(), findSubmission: vi.fn() }))

beforeEach(resetDatabase)

async function problemOf(path: string, init?: RequestInit) {
  const response = await api.request(path, init)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return { response, problem: Problem.parse(await response.json()) }
}

describe('one thing', () => {
  beforeEach(() => giveRows('get_finding', [findingRow]))

  test('is answered as JSON that its schema accepts, open to every web page', async () => {
    const response = await api.request('/api/v1/contradictions/f_1')
    expect(response.status).toBe(200)
    expect(Finding.parse(await response.json()).id).toBe('f_1')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    })
  })

  test('is answered without body to HEAD, with the same headers', async () => {
    const [get, head] = [
      await api.request('/api/v1/contradictions/f_1'),
      await api.request('/api/v1/contradictions/f_1', { method: 'HEAD' }),
    ]
    expect(await head.text()).toBe('')
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
  })

  test('is not sent again to who has it', async () => {
    const etag = (await api.request('/api/v1/contradictions/f_1')).headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]+"$/)
    for (const tags of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
      const response = await api.request('/api/v1/contradictions/f_1', { headers: { 'if-none-match': tags } })
      expect([tags, response.status, await response.text()]).toEqual([tags, 304, ''])
    }
    const other = await api.request('/api/v1/contradictions/f_1', {
      headers: { 'if-none-match': 'W/"other"' },
    })
    expect(other.status).toBe(200)
  })
})

test('addresses are decoded once: a plus sign and a percent sign in a property arrive as such', async () => {
  giveRows('get_topic', [topicRow])
  for (const [path, id] of [
    ['openai/gpt-5.5/benchmark.humaneval%2B', 'openai/gpt-5.5/benchmark.humaneval+'],
    ['openai/gpt-5.5/benchmark.humaneval+', 'openai/gpt-5.5/benchmark.humaneval+'],
    ['openai/gpt-5.5/benchmark.100%2525', 'openai/gpt-5.5/benchmark.100%25'],
    ['z.ai/%E6%A8%A1%E5%9E%8B/price.input', 'z.ai/模型/price.input'],
  ]) {
    expect((await api.request(`/api/v1/topics/${path}`)).status).toBe(200)
    expect(askedOf('get_topic')).toEqual([id])
  }
})

describe('lists', () => {
  const rows = ['f_1', 'f_2', 'f_3'].map((id) => ({ ...findingRow, id }))

  test('are cut at the limit, and say where the next page is', async () => {
    giveRows('list_findings', rows)
    const response = await api.request('/api/v1/contradictions?severity=high&limit=2')
    const body = pageOf(Finding).parse(await response.json())
    expect(body.items.map(({ id }) => id)).toEqual(['f_1', 'f_2'])
    expect(response.headers.get('link')).toBe(
      `</api/v1/contradictions?severity=high&limit=2&cursor=${body.next}>; rel="next"`,
    )
    await api.request(`/api/v1/contradictions?limit=2&cursor=${body.next}`)
    expect(askedOf('list_findings')?.slice(7)).toEqual(['high', 0.3, 'f_2', 3])
  })

  test('have no next page on the last', async () => {
    giveRows('list_findings', rows)
    const response = await api.request('/api/v1/contradictions')
    expect(await response.json()).toMatchObject({ next: null })
    expect(response.headers.get('link')).toBeNull()
  })

  test.each([
    ['contradictions', 'list_findings', [true, null, null, null, null, null, null, null, null, null, 51]],
    [
      'contradictions?explained=true&kind=scope&source=s',
      'list_findings',
      [null, 'scope', null, null, null, null, 's', null, null, null, 51],
    ],
    [
      'models?vendor=openai&q=a%25b&with_claims=true&limit=200',
      'list_models',
      ['openai', 'a\\%b', true, null, null, 201],
    ],
    [
      'topics?model=a/b&property=benchmark.humaneval%2B&contested=false',
      'list_topics',
      ['a/b', 'benchmark.humaneval+', false, null, 51],
    ],
    ['claims?source=s&status=outdated', 'list_claims', [null, null, 's', 'outdated', null, null, 51]],
    ['sources?kind=press&q=weekly', 'list_sources', ['press', 'weekly', null, null, 51]],
  ])('%s', async (path, query, values) => {
    expect((await api.request(`/api/v1/${path}`)).status).toBe(200)
    expect(askedOf(query)).toEqual(values)
  })
})

describe('a request that is not valid is told what is wrong with it', () => {
  test.each([
    ['claims?limit=0', ['limit']],
    ['claims?limit=201', ['limit']],
    ['claims?limit=1e2', ['limit']],
    ['claims?limit=1&limit=2', ['limit']],
    ['claims?colour=red&shape=round', ['colour', 'shape']],
    ['claims?status=odd&property=price.inpt', ['property', 'status']],
    ['claims?source=a%00b', ['source']],
    ['claims/a%00b', ['id']],
    ['models/openai/%00', ['model']],
    [`sources/${'x'.repeat(301)}`, ['id']],
    ['topics?contested=yes', ['contested']],
    ['contradictions?kind=scope', ['kind']],
    ['search', ['q']],
    ['search?q=', ['q']],
  ])('%s', async (path, fields) => {
    const { response, problem } = await problemOf(`/api/v1/${path}`)
    expect(response.status).toBe(400)
    expect(problem.errors?.map((error) => error.path).sort()).toEqual(fields)
  })

  test.each(['claims', 'models', 'sources', 'topics', 'contradictions'])(
    'a forged cursor of %s',
    async (list) => {
      const { response, problem } = await problemOf(`/api/v1/${list}?cursor=abc`)
      expect([response.status, problem.detail]).toEqual([400, expect.stringContaining('cursor')])
    },
  )
})

describe('what is not there', () => {
  test.each([
    'claims/none',
    'sources/none',
    'contradictions/none',
    'models/no/model',
    'topics/no/model/price.input',
    'nothing',
    'models/openai',
    'claims/',
  ])('%s', async (path) => {
    const { response, problem } = await problemOf(`/api/v1/${path}`)
    expect([response.status, problem.status]).toEqual([404, 404])
  })
})

test.each([
  ['DELETE', '/api/v1/contradictions/f_1', 'GET, HEAD, OPTIONS'],
  ['POST', '/api/v1/claims', 'GET, HEAD, OPTIONS'],
  ['GET', '/api/v1/submissions', 'POST, OPTIONS'],
])('%s %s is refused with the methods that are possible', async (method, path, allow) => {
  const { response } = await problemOf(path, { method })
  expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
})

test('a browser may ask before it posts', async () => {
  const response = await api.request('/api/v1/submissions', { method: 'OPTIONS' })
  expect([response.status, await response.text()]).toEqual([204, ''])
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
})

test('the index leads to every list', async () => {
  const index = Index.parse(await (await api.request('/api/v1')).json())
  for (const link of [
    'models',
    'topics',
    'claims',
    'sources',
    'contradictions',
    'openapi',
    'health',
  ] as const)
    expect((await api.request(index.links[link] ?? '')).status, link).toBe(200)
})

test('health is 503 while the database is away', async () => {
  expect(await (await api.request('/api/health')).json()).toEqual({ status: 'ok' })
  failWith(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))
  expect((await problemOf('/api/health')).response.status).toBe(503)
})

test('a row that is not as expected is our fault, not the caller’s', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  giveRows('get_finding', [{ ...findingRow, kind: 'odd' }])
  expect((await problemOf('/api/v1/contradictions/f_1')).response.status).toBe(500)
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})
