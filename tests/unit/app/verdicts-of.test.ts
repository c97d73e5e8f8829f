import { expect, test } from 'vitest'
import { isTelling, verdictsOf } from '../../../app/sources/[source]/verdicts-of.ts'
import { mark } from './support/claim-mark.ts'

test('the same value of the same fact is one verdict, at the place where it is said first', () => {
  const claims = [mark({ id: 'a' }), mark({ id: 'b' }), mark({ id: 'c', valueKey: '60' })]
  expect(verdictsOf(claims).map(({ claim, times }) => [claim.id, times])).toEqual([
    ['a', 2],
    ['c', 1],
  ])
})

test('the most alarming comes first', () => {
  const claims = [mark({ id: 'a', status: 'corroborated' }), mark({ id: 'b', status: 'contradicted' })]
  expect(verdictsOf(claims).map(({ claim }) => claim.id)).toEqual(['b', 'a'])
})

test.each([
  ['contradicted', true],
  ['contested', true],
  ['outdated', true],
  ['forecast', true],
  ['corroborated', false],
  ['unconfirmed', false],
] as const)('a claim that is %s stands in the margin: %s', (status, told) => {
  expect(isTelling(mark({ status }))).toBe(told)
})
