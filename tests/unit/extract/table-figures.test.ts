import { describe, expect, test } from 'vitest'
import { numericDate } from '../../../lib/extract/figures/numeric-dates.ts'
import { scanFigures } from '../../../lib/extract/figures/scan-figures.ts'
import { NameIndex } from '../../../lib/extract/names/name-index.ts'
import { gluedValueStarts } from '../../../lib/extract/tables/glued-values.ts'
import { cellParts, labelParts } from '../../../lib/extract/tables/label-parts.ts'

const numbers: [string, string[]][] = [
  ['12万8千トークン', ['128000']],
  ['1億2000万', ['120000000']],
  ['.25', ['0.25']],
  ['$.05 / $.20', ['0.05', '0.2']],
  ['10¢', ['0.1']],
  ['5 cents', ['0.05']],
  ['v.25', ['25']],
  ['3.5', ['3.5']],
]

test.each(numbers)('the numbers of %s', (text, expected) =>
  expect(scanFigures(text, 'en').map(({ low }) => low.toFixed())).toEqual(expected),
)

const dates: [string, 'en' | 'de', string | undefined][] = [
  ['12.03.2025', 'en', '2025-03-12'],
  ['15/02/2025', 'en', '2025-02-15'],
  ['02/15/2025', 'en', '2025-02-15'],
  ['04/10/2024', 'en', '2024'],
  ['04/10/2024', 'de', '2024-10-04'],
  ['03/2025', 'en', '2025-03'],
  ['2025.03', 'en', '2025-03'],
  ["Mar '25", 'en', '2025-03'],
  ['13/2025', 'en', undefined],
  ['3.5 of 2025', 'en', undefined],
]

test.each(dates)('the date of %s in %s', (text, language, expected) =>
  expect(numericDate(text, language)?.date).toBe(expected),
)

describe('labels and cells of several values', () => {
  const labels: [string, string[] | undefined][] = [
    ['Parameters (total / active)', ['total', 'active']],
    ['Context / Max output', ['Context', 'Max output']],
    ['Input ($/1M)', undefined],
    ['tokens/s', undefined],
    ['$25 per user / month', undefined],
  ]
  test.each(labels)('%s', (label, expected) =>
    expect(labelParts(label)?.map(({ text }) => text)).toEqual(expected),
  )
  test('a slash in brackets or in a unit parts nothing', () => {
    const text = '$2 / 1M (in/out) / —'
    expect(cellParts(text).map(({ from, to }) => text.slice(from, to).trim())).toEqual([
      '$2 / 1M (in/out)',
      '—',
    ])
  })
})

const glued: [string, number, string[] | undefined][] = [
  ['Kite 4 Large400K64KJune 2025', 3, ['Kite 4 Large', '400K', '64K', 'June 2025']],
  ['AIME 202588.0%81.3%', 2, ['AIME 2025', '88.0%', '81.3%']],
  ['Kite 3 Large$3.50—$14.00', 3, ['Kite 3 Large', '$3.50', '—', '$14.00']],
  ['All are asserted', 2, undefined],
]

test.each(glued)('cells run together: %s', (line, count, expected) => {
  const starts = gluedValueStarts(line, count)
  const edges = starts ? [0, ...starts, line.length] : []
  const found = edges.slice(1).map((end, i) => line.slice(edges[i], end))
  expect(starts ? found : undefined).toEqual(expected)
})

test('an index of names finds the longest between its boundaries', () => {
  const index = new NameIndex(['Otter', 'Otter 2', 'Tern'], {
    before: /(?<![A-Za-z])/y,
    after: /(?![A-Za-z0-9])/y,
  })
  const text = 'Otter 2, Otter and Pottern; Tern.'
  expect(index.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Otter 2',
    'Otter',
    'Tern',
  ])
})
