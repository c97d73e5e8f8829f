import { expect, test } from 'vitest'
import { excerptsOf } from '../../../app/_source-text/excerpts.ts'
import type { Block } from '../../../lib/claims/block.ts'

const blocks: Block[] = [
  { kind: 'heading', level: 1, start: 0, end: 10 },
  { kind: 'paragraph', start: 10, end: 20 },
  { kind: 'heading', level: 2, start: 20, end: 30 },
  { kind: 'paragraph', start: 30, end: 40 },
  {
    kind: 'table',
    start: 40,
    end: 70,
    rows: [
      [{ start: 40, end: 45, header: true }],
      [{ start: 50, end: 55, header: false }],
      [{ start: 60, end: 65, header: false }],
    ],
  },
  { kind: 'paragraph', start: 70, end: 80 },
]
const shape = (marks: { start: number; end: number }[], display: 'full' | 'excerpts') =>
  excerptsOf(blocks, marks, display).map((part) =>
    part.kind === 'gap' ? `gap ${part.passages}` : `${part.block.kind} ${part.block.start}`,
  )

test('only passages with claims and the heading above them are shown', () => {
  expect(shape([{ start: 32, end: 34 }], 'excerpts')).toEqual([
    'gap 2',
    'heading 20',
    'paragraph 30',
    'gap 2',
  ])
})

test('a table keeps its header row and the rows with claims', () => {
  const table = excerptsOf(blocks, [{ start: 61, end: 62 }], 'excerpts').find((part) => part.kind === 'table')
  expect(table).toMatchObject({ leftOut: 1, rows: [[{ start: 40 }], [{ start: 60 }]] })
})

test('an article that may be shown in full is', () => {
  expect(shape([], 'full')).toHaveLength(blocks.length)
})

test('an article without claims is one gap', () => {
  expect(shape([], 'excerpts')).toEqual(['gap 6'])
})
