import { expect, test } from 'vitest'
import { recordWords } from '../../../app/_words/record-words.ts'

test.each([
  [[], ''],
  [['unconfirmed'], '1 unconfirmed'],
  [['unconfirmed', 'contradicted', 'unconfirmed'], '1 contradicted, 2 unconfirmed'],
] as const)('%j reads “%s”', (statuses, words) => {
  expect(recordWords(statuses.map((status) => ({ status })))).toBe(words)
})
