import { expect, test } from 'vitest'
import { trimRuns } from '../../../app/_source-text/trim-runs.ts'

const long = 'word '.repeat(200)

test('far from a mark text is left out, beside it text stays', () => {
  const [before, mark, after] = trimRuns([
    { text: `FIRST ${long} LAST`, marks: [] },
    { text: '$5', marks: [1] },
    { text: `NEXT ${long} END`, marks: [] },
  ]).map(({ text }) => text)
  expect(before).toMatch(/^….* LAST$/)
  expect(mark).toBe('$5')
  expect(after).toMatch(/^NEXT .*…$/)
})

test('a text without marks is left whole', () => {
  expect(trimRuns([{ text: long, marks: [] }])).toEqual([{ text: long, marks: [] }])
})
