import { expect, test } from 'vitest'
import { claimId, hashId } from '../../../lib/claims/id.ts'

const PLACE = {
  sourceId: 's_1',
  captureSha256: 'ab',
  valueStart: 10,
  valueEnd: 15,
  property: 'price.input',
  ordinal: 0,
}

test('a claim keeps its id as long as its place does', () =>
  expect(claimId({ ...PLACE })).toBe(claimId(PLACE)))

test.each([
  ['source', { sourceId: 's_2' }],
  ['bytes', { captureSha256: 'ac' }],
  ['place', { valueStart: 9 }],
  ['property', { property: 'price.output' }],
  ['order in its list', { ordinal: 1 }],
])('another %s is another claim', (_, change) =>
  expect(claimId({ ...PLACE, ...change })).not.toBe(claimId(PLACE)),
)

test('parts do not run into one another', () =>
  expect(hashId('x', ['ab', 'c'])).not.toBe(hashId('x', ['a', 'bc'])))
