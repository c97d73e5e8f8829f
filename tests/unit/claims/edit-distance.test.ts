import { expect, test } from 'vitest'
import { editDistance } from '../../../lib/claims/edit-distance.ts'

test.each([
  ['gpt-5.5', 'gpt-5.5', 0],
  ['gtp-5.5', 'gpt-5.5', 1],
  ['gpt-55', 'gpt-5.5', 1],
  ['gpt-5.55', 'gpt-5.5', 1],
  ['gpt-5.4', 'gpt-5.5', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
])('%s and %s are %d apart', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance)
  expect(editDistance(to, from)).toBe(distance)
})
