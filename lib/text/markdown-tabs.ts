import type { RootContent } from 'mdast'
import type { ViewHeading } from './view.ts'
import { plainText } from './view-text.ts'

/** Tabs of Material for MkDocs: `=== "Batch"` over an indented block. */
const MKDOCS_TAB = /^={3}[!+]{0,2}\s+(["'])([^"'\n]{1,60})\1\s*$/
/** Tabs of Docusaurus and other MDX sites: `<TabItem value="batch" label="Batch">`. */
const MDX_TAB = /<(TabItem|Tab|TabPanel)\b[^>]*?\b(?:label|title)=(["'])([^"'\n]{1,60})\2[^>]*>\s*$/

/** The heading that a tab is to what it opens, up to its end; undefined for any other node. */
export function tabHeading(
  node: RootContent,
  next: RootContent | undefined,
  source: string,
): ViewHeading | undefined {
  const start = node.position?.start.offset ?? 0
  const written = source.slice(start, node.position?.end.offset ?? start)
  if (node.type === 'paragraph' && next?.type === 'code') {
    const label = MKDOCS_TAB.exec(written)?.[2]
    return label
      ? heading(source, start + written.indexOf(label), label, next.position?.end.offset)
      : undefined
  }
  const mdx = node.type === 'html' ? MDX_TAB.exec(written) : null
  const [, name, , label] = mdx ?? []
  if (!mdx || !name || !label) return undefined
  const close = source.indexOf(`</${name}>`, start + written.length)
  return heading(source, start + mdx.index + mdx[0].lastIndexOf(label), label, close < 0 ? undefined : close)
}

function heading(source: string, at: number, label: string, until: number | undefined): ViewHeading {
  return {
    kind: 'heading',
    level: 6,
    guessed: true,
    text: plainText(source, at, at + label.length),
    span: { start: at, end: at + label.length },
    ...(until === undefined ? {} : { until }),
  }
}
