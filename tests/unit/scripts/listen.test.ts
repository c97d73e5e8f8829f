import { expect, test } from 'vitest'
import { addressOf } from '../../../scripts/listen.ts'

test.each([
  ['localhost', 'http://localhost:3000'],
  ['0.0.0.0', 'http://localhost:3000'],
  ['::', 'http://localhost:3000'],
  ['192.0.2.7', 'http://192.0.2.7:3000'],
  ['::1', 'http://[::1]:3000'],
])('what is served on %s is found at %s', (host, address) => {
  expect(addressOf({ host, port: 3000 })).toBe(address)
})
