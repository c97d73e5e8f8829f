import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../lib/text/parse-markdown.ts'
import { cutsOfMarkdown } from '../../../lib/text/split-markdown.ts'

const TEXT = `---
title: Terns
---

# Terns

Tern 2 costs $4, see [the list][list] and a note.[^1]

- an item

  that goes on

1. one

   | a | b |
   | - | - |
   | 1 | 2 |

\`\`\`
# no heading

but code
\`\`\`

<table><tr><td>

Tern 2

</td></tr></table>

<!-- hidden

# no heading either
-->

> quoted

    indented code

    of two pieces

Plain words with a &amp; sign.

[list]: https://example.org/list
[^1]: By the maker.
`

/** What is in a tree and where: kind, place and value of each node. */
function outline(node: Nodes): unknown {
  const place = [node.position?.start.offset, node.position?.end.offset]
  return [
    node.type,
    ...(node.type === 'root' ? [] : place),
    ...('value' in node ? [node.value] : []),
    ...('children' in node ? node.children.map(outline) : []),
  ]
}

const childrenOf = (source: string, part: number) =>
  [...parseMarkdown(source, part)].flatMap((root) => root.children.map(outline))

test.each([20, 100, 300])('a text cut into parts of %d characters has the tree of the whole', (part) => {
  const source = TEXT.repeat(3).replaceAll('---\ntitle: Terns\n---\n', '')
  expect(cutsOfMarkdown(source, part).length).toBeGreaterThan(1)
  expect(childrenOf(source, part)).toEqual(childrenOf(source, Number.POSITIVE_INFINITY))
})

test('only the beginning of a text is front matter', () => {
  const source = `${TEXT}\n${TEXT}`
  expect(childrenOf(source, 20)).toEqual(childrenOf(source, Number.POSITIVE_INFINITY))
})

test('a short text is one part', () => {
  expect(cutsOfMarkdown(TEXT)).toEqual([])
})

test('a text without a place to cut stays whole', () => {
  const source = `\`\`\`\n${'Tern 2\n\n'.repeat(100)}`
  expect(cutsOfMarkdown(source, 50)).toEqual([])
})
