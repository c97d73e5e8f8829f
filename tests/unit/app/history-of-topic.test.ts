import { expect, test } from 'vitest'
import { historyOfTopic } from '../../../app/models/[vendor]/[model]/[property]/history-of-topic.ts'
import { mark } from './support/claim-mark.ts'

const said = (date: string, number: string, basis: 'published' | 'retrieved' = 'published') =>
  mark({ id: date, said: { date, basis }, value: { kind: 'number', number } })
const daysOf = (...claims: ReturnType<typeof said>[]) => historyOfTopic(claims, null, 'A price')?.dots.length

test('dated values that differ and lie apart are a history', () => {
  expect(daysOf(said('2026-01-10', '5'), said('2026-05-01', '4'))).toBe(2)
})

test.each([
  ['days apart', [said('2026-01-10', '5'), said('2026-01-20', '4')]],
  ['one value only', [said('2026-01-10', '5'), said('2026-05-01', '5')]],
  [
    'the day on which we took the source is no date',
    [said('2026-01-10', '5'), said('2026-05-01', '4', 'retrieved')],
  ],
])('no history: %s', (_, claims) => {
  expect(daysOf(...claims)).toBeUndefined()
})
