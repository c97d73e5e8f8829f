import { describe, expect, test } from 'vitest'
import { aboutOfFrontMatter } from '../../../lib/ingest/about-of-front-matter.ts'

describe('aboutOfFrontMatter', () => {
  test('takes what it knows, under the usual other names too', () =>
    expect(
      aboutOfFrontMatter({
        title: 'A',
        canonical_url: 'https://example.com/a',
        date: new Date('2026-04-23'),
        license: 'MIT',
        tags: ['x'],
      }),
    ).toEqual({
      about: { title: 'A', url: 'https://example.com/a', published: '2026-04-23', licence: 'MIT' },
      notes: [],
    }))

  test('one entry that cannot be used is a note; the others count', () => {
    const { about, notes } = aboutOfFrontMatter({
      title: 'A',
      date: 'last spring',
      url: 'javascript:alert(1)',
    })
    expect(about).toEqual({ title: 'A' })
    expect(notes.map((note) => note.reason)).toEqual([
      expect.stringContaining('"date" was not used'),
      expect.stringContaining('"url" was not used'),
    ])
  })

  test.each([
    ['April 10, 2024', '2024-04-10'],
    ['10. April 2024', '2024-04-10'],
    ['2024年4月', '2024-04'],
    // day or month first: only the year is certain
    ['04/10/2024', '2024'],
  ])('a date as people write it: %s', (date, published) =>
    expect(aboutOfFrontMatter({ date })).toEqual({ about: { published }, notes: [] }),
  )

  test('the vocabulary’s own name wins over another name', () =>
    expect(aboutOfFrontMatter({ published: '2026-04', date: '2020-01-01' }).about).toEqual({
      published: '2026-04',
    }))
})
