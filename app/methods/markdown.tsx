import type { RootContent, Table } from 'mdast'
import type { ReactNode } from 'react'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { TableFrame } from '../_components/table-frame.tsx'

/** A document of this project as part of a page; its headings stand below the heading that the page gives it. */
export function Markdown({ text, caption }: { text: string; caption: string }) {
  return <div className="max-w-none space-y-3">{drawAll(parse(text), caption)}</div>
}

let parsed: { readonly text: string; readonly nodes: readonly RootContent[] } | undefined

/** Parsing takes longer than all the rest of the page: what the last text gave is kept for as long as it is the same. */
function parse(text: string): readonly RootContent[] {
  if (parsed?.text !== text)
    parsed = { text, nodes: unified().use(remarkParse).use(remarkGfm).parse(text).children }
  return parsed.nodes
}

function drawAll(nodes: readonly RootContent[], caption: string): ReactNode {
  return nodes.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document that never changes while it is shown
    <Node key={place} node={node} caption={captionOf(nodes, place, caption)} />
  ))
}

/** Several tables of one document are told apart by their number. */
function captionOf(nodes: readonly RootContent[], place: number, caption: string): string {
  if (nodes[place]?.type !== 'table') return caption
  return `${caption}, table ${nodes.slice(0, place + 1).filter(({ type }) => type === 'table').length}`
}

/** What our own documents use; anything else, such as HTML, is left out. */
function Node({ node, caption }: { node: RootContent; caption: string }): ReactNode {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? null : <h3 className="pt-3 text-lg">{drawAll(node.children, caption)}</h3>
    case 'paragraph':
      return <p className="max-w-prose">{drawAll(node.children, caption)}</p>
    case 'list':
      return <ul className="max-w-prose list-disc space-y-1 pl-5">{drawAll(node.children, caption)}</ul>
    case 'listItem':
      return <li>{drawAll(node.children, caption)}</li>
    case 'table':
      return <MarkdownTable node={node} caption={caption} />
    case 'strong':
      return <strong>{drawAll(node.children, caption)}</strong>
    case 'emphasis':
      return <em>{drawAll(node.children, caption)}</em>
    case 'link':
      return drawAll(node.children, caption)
    case 'inlineCode':
      return <code className="rounded-sm bg-surface px-1 font-mono text-sm">{node.value}</code>
    case 'code':
      return (
        <pre className="whitespace-pre-wrap rounded-md bg-surface p-3 font-mono text-sm">{node.value}</pre>
      )
    case 'text':
      return node.value
    default:
      return null
  }
}

function MarkdownTable({ node: { children: rows }, caption }: { node: Table; caption: string }) {
  return (
    <TableFrame caption={caption}>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document that never changes while it is shown
          <tr key={place} className={place === 0 ? 'bg-surface' : ''}>
            {row.children.map((cell, column) => {
              // An empty cell heads nothing: it repeats the row above.
              const isHeader = (place === 0 || column === 0) && cell.children.length > 0
              const Cell = isHeader ? 'th' : 'td'
              return (
                <Cell
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  key={column}
                  {...(Cell === 'th' ? { scope: place === 0 ? 'col' : 'row' } : {})}
                  className="font-normal"
                >
                  {drawAll(cell.children, caption)}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
