import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { withUnchangedPages } from '../../../scripts/serve/unchanged-page.ts'

let revision: string | undefined = 'one'
const server = createServer(
  withUnchangedPages(
    (request, response) => {
      response.statusCode = request.url === '/fails' ? 500 : 200
      response.end('a page')
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

afterEach(() => {
  revision = 'one'
})

async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(origin + path, { headers })
  return { status: answer.status, etag: answer.headers.get('etag'), text: await answer.text() }
}

test('the same revision answers 304 without a body', async () => {
  const { etag } = await ask('/')
  expect(await ask('/', { 'if-none-match': etag ?? '' })).toEqual({ status: 304, etag, text: '' })
})

test('another revision answers with the page', async () => {
  const { etag } = await ask('/')
  revision = 'two'
  expect(await ask('/', { 'if-none-match': etag ?? '' })).toMatchObject({ status: 200, text: 'a page' })
})

test.each(['/fails', '/_next/static/x.js', '/submissions/x?token=y'])('%s has no tag', async (path) => {
  expect((await ask(path)).etag).toBeNull()
})

test('what React fetches has no tag', async () => {
  expect((await ask('/', { rsc: '1' })).etag).toBeNull()
})

test('without an answer from the database pages go without a tag', async () => {
  revision = undefined
  expect(await ask('/')).toEqual({ status: 200, etag: null, text: 'a page' })
})
