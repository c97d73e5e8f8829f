import { expect, test } from 'vitest'
import { choiceParam, dayParam, segmentParam, textParam } from '../../../app/route-params.ts'

test.each([
  [' gpt ', 'gpt'],
  ['', undefined],
  ['   ', undefined],
  [undefined, undefined],
  [['first', 'second'], 'first'],
  ['a\0b', 'ab'],
])('the parameter %j is %j', (given, expected) => {
  expect(textParam(given)).toBe(expected)
})

test('a choice that is not offered counts as not given', () => {
  expect(choiceParam('b', ['a', 'b'])).toBe('b')
  expect(choiceParam('c', ['a', 'b'])).toBeUndefined()
})

test.each([
  ['benchmark.humaneval%2B', 'benchmark.humaneval+'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['a%00b', 'ab'],
])('the segment %j is %j', (given, expected) => {
  expect(segmentParam(given)).toBe(expected)
})

test.each([
  ['2026-04-23', '2026-04-23'],
  ['2026-02-31', undefined],
  ['2026-13-01', undefined],
  ['2026-04', undefined],
  ['0000-00-00', undefined],
  ['soon', undefined],
])('%j is the day %j', (text, day) => {
  expect(dayParam(text)).toBe(day)
})
