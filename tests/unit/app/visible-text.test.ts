import { expect, test } from 'vitest'
import { visibleText } from '../../../app/_source-text/visible-text.ts'

const shown = (text: string, mediaType = 'text/markdown') =>
  visibleText({ text, mediaType, mojibake: [] }, { start: 0, end: text.length }).text

test.each([
  ['## Prices **now**', 'Prices now'],
  ['- an *item* with `code`', 'an item with code'],
  ['> quoted\n> twice', 'quoted\ntwice'],
  ['see [the docs](https://example.com "title") and ![a chart](x.png)', 'see the docs and a chart'],
  ['$5 \\| $30 &mdash; 4&nbsp;s', '$5 | $30 — 4\u00a0s'],
  ['one<br>two <sub>three</sub>', 'one two three'],
])('markdown %j is shown as %j', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each([
  '85.0%* of them',
  '5 * 3 and snake_case_name',
  'a [bracket] without address',
  'under <50 ms and > 3',
])('%j has no markup and stays as it is', (text) => {
  expect(shown(text)).toBe(text)
})

test('in plain text nothing is markup', () => {
  expect(shown('## **$5** &amp;', 'text/plain')).toBe('## **$5** &amp;')
})

test('in HTML tags go and entities become what they stand for', () => {
  expect(shown('<b>&lt;50&#160;ms</b><!-- no --> &unknown;', 'text/html')).toBe('<50\u00a0ms &unknown;')
})

test('every visible character maps to its place in the source', () => {
  const text = 'A **$5** price'
  const view = visibleText({ text, mediaType: 'text/markdown', mojibake: [] }, { start: 0, end: text.length })
  expect(view.pieces.map(({ source, sourceLength }) => text.slice(source, source + sourceLength))).toEqual([
    'A ',
    '$5',
    ' price',
  ])
})
