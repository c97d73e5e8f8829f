import { describe, expect, test } from 'vitest'
import { sliceOf } from '../../../lib/claims/span.ts'
import type { MediaType } from '../../../lib/text/media-type.ts'
import type { View } from '../../../lib/text/view.ts'
import { viewOf } from '../../../lib/text/view-of.ts'
import { sourceSpan } from '../../../lib/text/view-text.ts'

/** One line per block: its kind and what a person sees. */
function outline(view: View): string[] {
  return view.blocks.map((block) => {
    if (block.kind === 'code') return 'code'
    if (block.kind === 'table')
      return `table ${block.rows.map((row) => row.map(({ text }) => text.text).join(' | ')).join(' / ')}`
    return `${block.kind} ${block.text.text}`
  })
}

const MD: MediaType = 'text/markdown'
const HTML: MediaType = 'text/html'
const PLAIN: MediaType = 'text/plain'

const views: [string, MediaType, string, string[]][] = [
  [
    'inline markup is not seen',
    MD,
    'A **bold** `code` [link](x) &amp; more.',
    ['paragraph A bold code link & more.'],
  ],
  ['one tilde is no strike-through', MD, 'about ~$2 and ~$3', ['paragraph about ~$2 and ~$3']],
  ['what is struck out is not said', MD, 'now ~~$5~~ $3', ['paragraph now  $3']],
  ['footnote marks are no digits', MD, 'Peak<sup>1</sup> price.', ['paragraph Peak price.']],
  [
    'wrapped lines are one paragraph',
    MD,
    'The model was released\nin spring.',
    ['paragraph The model was released\nin spring.'],
  ],
  [
    'text after a table without a blank line is no row',
    MD,
    '| A | B |\n|---|---|\n| 1 | 2 |\nAfter it comes a sentence.',
    ['table A | B / 1 | 2', 'paragraph After it comes a sentence.'],
  ],
  [
    'lines with pipes are a table without a rule',
    PLAIN,
    'Model | Price\nX | 1\nY | 2',
    ['table Model | Price / X | 1 / Y | 2'],
  ],
  [
    'columns parted by spaces are a table',
    PLAIN,
    'Model    Input    Output\nx-1      $1.00    $2.00\nx-2      $0.10    $0.20',
    ['table Model | Input | Output / x-1 | $1.00 | $2.00 / x-2 | $0.10 | $0.20'],
  ],
  [
    'a short line above a long one is a heading',
    PLAIN,
    'Prices and Limits\nThis paragraph explains at some length what the prices are and why they are so.',
    [
      'heading Prices and Limits',
      'paragraph This paragraph explains at some length what the prices are and why they are so.',
    ],
  ],
  ['program text is code', PLAIN, 'const x = 4;\nfoo(bar)', ['code', 'code']],
  [
    'scripts and navigation are not seen',
    HTML,
    '<nav>Home</nav><script>x=1</script><p>Text</p>',
    ['paragraph Text'],
  ],
  [
    'a term and its definition are one line',
    HTML,
    '<dl><dt>Max output</dt><dd>64K</dd></dl>',
    ['item Max output: 64K'],
  ],
  [
    'cells that span stand in each place',
    HTML,
    '<table><tr><td rowspan="2">A</td><td>1</td></tr><tr><td>2</td></tr></table>',
    ['table A | 1 / A | 2'],
  ],
  ['UTF-8 read as windows-1252 is mended', PLAIN, 'a â€” b and câ€™s', ['paragraph a — b and c’s']],
  ['UTF-8 read as windows-874 is mended', PLAIN, 'a โ€” b', ['paragraph a — b']],
  ['UTF-8 read as mac-roman is mended', PLAIN, 'a ‚Äî b', ['paragraph a — b']],
  ['twice wrong is mended twice', PLAIN, 'a Ã¢â‚¬â€\u009d b', ['paragraph a — b']],
  ['right characters stay', PLAIN, 'Étoile à 5 € – ไทย.', ['paragraph Étoile à 5 € – ไทย.']],
]

describe('views', () => {
  test.each(views)('%s', (_, mediaType, source, expected) =>
    expect(outline(viewOf(source, mediaType))).toEqual(expected),
  )
})

describe('the map to the source', () => {
  const cases: [string, MediaType, string, string, string][] = [
    ['markup inside', MD, 'costs **$5** per', '$5 per', '$5** per'],
    ['an entity', HTML, '<p>a &lt; 5 b</p>', '< 5', '&lt; 5'],
    ['mended characters', PLAIN, 'a â€” b', '— b', 'â€” b'],
    ['a cell', MD, '| A |\n|---|\n| x\\|y |', 'x|y', 'x\\|y'],
  ]
  test.each(cases)('%s', (_, mediaType, source, seen, written) => {
    const view = viewOf(source, mediaType)
    const texts = view.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flat().map(({ text }) => text)
        : 'text' in block
          ? [block.text]
          : [],
    )
    const text = texts.find((candidate) => candidate.text.includes(seen))
    expect(text).toBeDefined()
    if (!text) return
    const at = text.text.indexOf(seen)
    expect(sliceOf(source, sourceSpan(text, at, at + seen.length))).toBe(written)
  })
})

test('front matter is read as data, not as text', () => {
  const view = viewOf('---\ntitle: Grok 7 prices\ndate: 2026-04-01\n---\nText.', MD)
  expect(view.frontMatter).toEqual({ title: 'Grok 7 prices', date: '2026-04-01' })
  expect(view.title).toBe('Grok 7 prices')
  expect(outline(view)).toEqual(['paragraph Text.'])
})

test('prices that a page tells to programs only are listed as not read', () => {
  const page = (shown: string) =>
    `<html><body><script type="application/ld+json">{"offers":{"price":"3.00"}}</script><p>${shown}</p></body></html>`
  expect(viewOf(page('Ask us.'), HTML).unread.map(({ kind }) => kind)).toEqual(['data'])
  expect(viewOf(page('Tern 4 costs $3 per million tokens.'), HTML).unread).toEqual([])
})

test('lists in lists beyond measure are read line by line, and that is said', () => {
  const nested = (depth: number) =>
    Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- Tern ${i}`).join('\n')
  expect(viewOf(nested(20), MD).unread).toEqual([])
  const deep = viewOf(nested(2_000), MD)
  expect(deep.unread.map(({ kind }) => kind)).toEqual(['deep_lists'])
  expect(deep.blocks).toHaveLength(2_000)
})
