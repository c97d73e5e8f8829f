import { expect, inject, test } from 'vitest'
import { startHolder } from '../support/holder.ts'

const server = new URL(inject('templateUrl'))

function variant(change: (url: URL) => void): string {
  const url = new URL(server)
  url.pathname = '/postgres'
  change(url)
  return url.href
}

test('DATABASE_URL is used instead of the embedded server', async () => {
  const holder = startHolder('/nowhere', { DATABASE_URL: variant(() => {}) })
  expect(await holder.port).toBe(Number(server.port))
  expect(await holder.leave()).toBe(0)
})

test.each([
  [
    'nobody listens',
    (url: URL) => {
      url.port = '1'
    },
    'ECONNREFUSED',
  ],
  [
    'the password is wrong',
    (url: URL) => {
      url.password = 'wrong-secret'
    },
    'password authentication failed',
  ],
  [
    'there is no such database',
    (url: URL) => {
      url.pathname = '/nothing'
    },
    'does not exist',
  ],
])('one line without the password when %s', async (_, change, reason) => {
  const url = variant(change)
  const holder = startHolder('/nowhere', { DATABASE_URL: url })
  const message = await holder.port.catch((error: Error) => error.message)
  expect(message).toMatch(/^The database of DATABASE_URL, 127\.0\.0\.1:\d+\/\w+, cannot be used: [^\n]+\n$/)
  expect(message).toContain(reason)
  expect(message).not.toContain(new URL(url).password)
  expect(await holder.leave()).toBe(1)
})
