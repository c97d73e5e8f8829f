import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Span } from '../claims/span.ts'

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]{0,100000}?)\r?\n---/

/** A place in the front matter, with what stands there. */
export interface FrontMatterNode {
  /** The text of a scalar as it is written, without quotes; "" for a mapping or list. */
  readonly text: string
  readonly span: Span
  /** The value under a key of a mapping. */
  get(key: string): FrontMatterNode | undefined
  /** The items of a list; none of anything else. */
  readonly items: readonly FrontMatterNode[]
}

/** The front matter of a source text with the place of each value; undefined where there is none that can be read. */
export function frontMatterNode(source: string): FrontMatterNode | undefined {
  const match = FRONT_MATTER.exec(source)
  const yaml = match?.[1]
  if (!match || yaml === undefined) return undefined
  const document = parseDocument(yaml, { schema: 'core' })
  const root = document.contents
  return document.errors.length > 0 || !root ? undefined : nodeAt(root, source, match[0].indexOf(yaml))
}

function nodeAt(node: Node, source: string, base: number): FrontMatterNode {
  const [from = 0, to = from] = node.range ?? []
  const span = unquoted({ start: base + from, end: base + to }, source)
  const children = isSeq(node) ? node.items.filter(isYamlNode) : []
  return {
    text: isScalar(node) ? source.slice(span.start, span.end) : '',
    span,
    items: children.map((child) => nodeAt(child, source, base)),
    get(key) {
      const value: unknown = isMap(node) ? node.get(key, true) : undefined
      return isYamlNode(value) ? nodeAt(value, source, base) : undefined
    },
  }
}

const isYamlNode = (value: unknown): value is Node => isScalar(value) || isMap(value) || isSeq(value)

function unquoted({ start, end }: Span, source: string): Span {
  const quoted = /^["'][\s\S]*["']$/.test(source.slice(start, end))
  return quoted ? { start: start + 1, end: end - 1 } : { start, end }
}
