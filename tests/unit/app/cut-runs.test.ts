import { expect, test } from 'vitest'
import { cutRuns } from '../../../app/_source-text/cut-runs.ts'
import { plainText } from '../../../lib/text/view-text.ts'

const text = 'from $5 to $60 per million'
const cut = (...marks: { start: number; end: number; id: string }[]) =>
  cutRuns(plainText(text, 0, text.length), marks).map((run) => [
    run.text,
    run.marks.map(({ id }) => id).join(''),
  ])

test('text without marks is one run', () => {
  expect(cut()).toEqual([[text, '']])
})

test('nested and overlapping marks give runs that know all that cover them', () => {
  expect(
    cut({ start: 5, end: 14, id: 'a' }, { start: 5, end: 7, id: 'b' }, { start: 11, end: 18, id: 'c' }),
  ).toEqual([
    ['from ', ''],
    ['$5', 'ab'],
    [' to ', 'a'],
    ['$60', 'ac'],
    [' per', 'c'],
    [' million', ''],
  ])
})

test('a mark elsewhere in the document leaves the text alone', () => {
  expect(cut({ start: 100, end: 120, id: 'a' })).toEqual([[text, '']])
})

test('what stands for something else is marked as a whole', () => {
  const view = {
    text: '<50',
    pieces: [
      { at: 0, length: 1, source: 0, sourceLength: 4 },
      { at: 1, length: 2, source: 4, sourceLength: 2 },
    ],
  }
  expect(cutRuns(view, [{ start: 2, end: 6 }]).map((run) => [run.text, run.marks.length])).toEqual([
    ['<50', 1],
  ])
})
