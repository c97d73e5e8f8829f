import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { matchesIn } from './matches-in.ts'
import { cutsOfMarkdown } from './split-markdown.ts'

/** One tilde is "about" in such texts ("~$2.50"), not a strike-through. */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml'])
  .use(withoutTransforms)
  .freeze()

/**
 * GFM's search for more addresses in the finished tree (mdast-util-gfm-autolink-literal) is left out: what it puts in
 * their place has no position in the source, and the view shows an address as it is written.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data()
  const extensions = (data.fromMarkdownExtensions ?? []).flat()
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }))
}

/** Links and notes defined anywhere are meant everywhere. */
const DEFINITION = /^ {0,3}(\[[^\]\n]{1,999}\]):/gm

/**
 * The trees of a Markdown text (CommonMark, GFM, front matter), part after part, with their places in the whole. Only
 * a long text has several parts: each is let go before the next is parsed.
 */
export function* parseMarkdown(source: string, partLength?: number): Generator<Root> {
  const cuts = cutsOfMarkdown(source, partLength)
  if (cuts.length === 0) {
    yield parser.parse(source)
    return
  }
  const definitions = matchesIn(DEFINITION, source)
    .map(([, label]) => `${label}: x`)
    .join('\n\n')
  for (const [i, from] of [0, ...cuts].entries()) {
    const part = source.slice(from, cuts[i])
    const root = parser.parse(`${part}\n\n${definitions}`)
    root.children = root.children.filter(({ position }) => (position?.start.offset ?? 0) < part.length)
    move(root, from)
    yield root
  }
}

function move(node: Nodes, by: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : [])
    if (point.offset !== undefined) point.offset += by
  if ('children' in node) for (const child of node.children) move(child, by)
}
