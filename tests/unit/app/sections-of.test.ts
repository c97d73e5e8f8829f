import { expect, test } from 'vitest'
import { sectionsOf } from '../../../app/sources/[source]/sections-of.ts'
import { mark } from './support/claim-mark.ts'

const heading = (start: number) => ({ kind: 'heading', level: 2, start, end: start + 5 }) as const
const paragraph = (start: number) => ({ kind: 'paragraph', start, end: start + 50 }) as const
const at = (id: string, valueStart: number) => mark({ id, valueStart, valueEnd: valueStart + 2 })

test('claims stand under the heading above them, and sections without claims are left out', () => {
  const blocks = [paragraph(0), heading(100), paragraph(110), heading(200), heading(300), paragraph(310)]
  const sections = sectionsOf(blocks, [at('before', 10), at('first', 120), at('last', 320)])
  expect(sections.map(({ heading, claims }) => [heading?.start, claims.map(({ id }) => id)])).toEqual([
    [undefined, ['before']],
    [100, ['first']],
    [300, ['last']],
  ])
})

test('an article without headings is one section', () => {
  expect(sectionsOf([paragraph(0)], [at('a', 1), at('b', 9)])).toEqual([
    { claims: [expect.objectContaining({ id: 'a' }), expect.objectContaining({ id: 'b' })] },
  ])
})
