import { expect, test } from 'vitest'
import { type ComparedClaim, readingDifference } from '../../../lib/ingest/reading-difference.ts'

const price: ComparedClaim = {
  id: 'c_price',
  subject: 'Tern 2',
  modelKey: 'unknown/tern-2',
  property: 'price.input',
  value: { kind: 'number', number: '4' },
  unit: 'USD/1M tokens',
  qualifiers: {},
  modality: 'asserted',
  quoteStart: 40,
}
const window: ComparedClaim = {
  ...price,
  id: 'c_window',
  property: 'context_window',
  value: { kind: 'number', number: '200000' },
  unit: 'tokens',
  quoteStart: 10,
}

test('equal readings have no difference', () => {
  expect(readingDifference([price, window], [window, price])).toEqual({
    gone: [],
    added: [],
    changed: [],
    same: 2,
  })
})

test('a claim that the new reading does not have is gone, one that the old one did not have is new', () => {
  expect(readingDifference([price], [window])).toEqual({
    gone: [price],
    added: [window],
    changed: [],
    same: 0,
  })
})

test.each([
  [{ subject: 'Tern 2 Pro' }, { part: 'subject', before: 'Tern 2', after: 'Tern 2 Pro' }],
  [{ modelKey: 'harbor/tern-2' }, { part: 'model', before: 'unknown/tern-2', after: 'harbor/tern-2' }],
  [
    { value: { kind: 'number', number: '4000' } },
    { part: 'value', before: '$4 per million tokens', after: '$4,000 per million tokens' },
  ],
  [
    { unit: 'EUR/1M tokens' },
    { part: 'value', before: '$4 per million tokens', after: '€4 per million tokens' },
  ],
  [{ qualifiers: { tier: 'batch' } }, { part: 'scope', before: 'none', after: 'batch tier' }],
  [{ modality: 'at_least' }, { part: 'modality', before: 'asserted', after: 'at least' }],
] as const)('%o under the same id is a change', (correction, change) => {
  const after: ComparedClaim = { ...price, ...correction }
  expect(readingDifference([price], [after]).changed).toEqual([{ claim: after, changes: [change] }])
})

test('claims are listed in the order of the text', () => {
  expect(readingDifference([], [price, window]).added).toEqual([window, price])
})
