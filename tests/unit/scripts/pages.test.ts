import { createServer } from 'node:http'
import { beforeEach, expect, test } from 'vitest'
import { servePages } from '../../../scripts/serve/pages.ts'

let revision: string | undefined
let made: string[]
const server = createServer(
  servePages(
    (request, response) => {
      const { url = '/', headers } = request
      made.push(url)
      const nonce = `nonce-${made.length}`.padEnd(22, 'x')
      response.setHeader('content-security-policy', `script-src 'nonce-${btoa(nonce)}'`)
      response.setHeader('content-type', 'text/html')
      if (url === '/fails') response.statusCode = 500
      if (url === '/gone' || url.endsWith('/-/-/-/-')) response.statusCode = 404
      if (url === '/breaks') throw new Error('as a defect does')
      const asked = `${headers.host} ${headers['accept-encoding'] ?? 'plain'} ${globalThis.claimcheckReaderLocale?.()}`
      response.end(`${url} <script nonce="${btoa(nonce)}"> ${asked} ${'long '.repeat(400)}`)
    },
    async () => {
      if (revision === undefined) throw new Error('the database is away')
      return revision
    },
  ),
)
const origin = await new Promise<string>((resolve) => {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    resolve(typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '')
  })
})

beforeEach(() => {
  // No test finds what another one kept.
  revision = crypto.randomUUID()
  made = []
})

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await fetch(origin + path, { headers, method })
  const text = await answer.text()
  const policy = answer.headers.get('content-security-policy') ?? ''
  return {
    status: answer.status,
    etag: answer.headers.get('etag'),
    text,
    nonces: [/'nonce-(.*?)'/.exec(policy)?.[1], /nonce="(.*?)"/.exec(text)?.[1]],
    coding: answer.headers.get('content-encoding'),
  }
}

test('the same revision answers 304 without a body, and without making the page', async () => {
  const { etag } = await ask('/')
  expect(await ask('/', { 'if-none-match': etag ?? '' })).toMatchObject({ status: 304, etag, text: '' })
  expect(made).toHaveLength(1)
})

test('a page is made once while it stays the same, and each time under a nonce of its own', async () => {
  const [one, two] = [await ask('/'), await ask('/')]
  expect(made).toHaveLength(1)
  expect(two.text.replace(two.nonces[0] ?? '', '')).toBe(one.text.replace(one.nonces[0] ?? '', ''))
  expect(one.nonces[0]).toBe(one.nonces[1])
  expect(two.nonces[0]).toBe(two.nonces[1])
  expect(two.nonces[0]).not.toBe(one.nonces[0])
})

test('many who ask at once wait for one page', async () => {
  const pages = await Promise.all(Array.from({ length: 20 }, () => ask('/')))
  expect(made).toHaveLength(1)
  expect(new Set(pages.map(({ nonces }) => nonces[0]))).toHaveProperty('size', 20)
})

test('another revision answers with the page made anew', async () => {
  const { etag } = await ask('/')
  revision = 'two'
  expect(await ask('/', { 'if-none-match': etag ?? '' })).toMatchObject({ status: 200 })
  expect(made).toHaveLength(2)
})

test.each([
  ['another address', '/other', {}],
  ['a reader of another region', '/', { 'accept-language': 'de-DE' }],
  ['another protocol in front', '/', { 'x-forwarded-proto': 'https' }],
])('%s gets a page of its own', async (_, path, headers) => {
  await ask('/')
  await ask(path, headers)
  expect(made).toHaveLength(2)
})

test.each([
  ['/fails', 500],
  ['/breaks', 500],
  ['/submissions/x?token=y', 200],
])('%s is made each time, without a tag', async (path, status) => {
  expect(await ask(path)).toMatchObject({ status, etag: null })
  await ask(path)
  expect(made).toEqual([path, path])
})

test.each(['/fails', '/breaks'])('%s is told in words, also where no script runs', async (path) => {
  const { text } = await ask(path)
  expect(text).toContain('<h1>This page could not be made</h1>')
  expect(text).not.toContain('<script')
})

test('what is not there is asked for once more, below, where the whole page for it is made', async () => {
  expect(await ask('/gone?x=1')).toMatchObject({ status: 200 })
  expect(await ask('/gone')).toMatchObject({ status: 404, etag: null })
  expect(made).toEqual(['/gone?x=1', '/gone', '/gone/-/-/-/-'])
})

test('files are streamed as they are', async () => {
  expect(await ask('/_next/static/x.js')).toMatchObject({ status: 200, etag: null, coding: null })
})

test('what React fetches has no tag', async () => {
  expect((await ask('/', { rsc: '1' })).etag).toBeNull()
})

test('without an answer from the database pages go without a tag', async () => {
  revision = undefined
  expect(await ask('/')).toMatchObject({ status: 200, etag: null })
})

test.each([
  ['gzip, deflate, br', 'gzip'],
  ['identity', null],
  ['gzip;q=0', null],
])('a reader who takes %s gets the page as %s', async (taken, coding) => {
  const { text, ...page } = await ask('/', { 'accept-encoding': taken })
  expect(page.coding).toBe(coding)
  expect(text).toMatch(/^\/ <script.* plain undefined long long/)
})

test('a question by HEAD gets the head alone', async () => {
  expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' })
})
