import { expect, test } from 'vitest'
import { phrase, sum } from '../../../scripts/test/tally.ts'

test('the last line of `npm test` adds up all stages', () => {
  const stages = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 120, failed: 2, skipped: 0 },
  ]
  expect(phrase(sum(stages))).toBe('121 passed, 2 failed')
  expect(phrase(sum([]))).toBe('0 passed, 0 failed')
})

test('skipped tests are named only when there are any', () => {
  expect(phrase({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped')
})
