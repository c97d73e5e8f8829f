import type { Code } from 'mdast'
import { lineBlocks } from './line-blocks.ts'
import type { ViewBlock } from './view.ts'
import { plainText } from './view-text.ts'

/** Languages of a fence that say that it holds no program: tables are typed into such fences. */
const NO_PROGRAM = /^(?:te?xt|plain(?:text)?|none|console|output|table|ascii|md|markdown|csv|tsv)?$/i

/** Fewer rows are more often a drawing or a command's output. */
const LEAST_ROWS = 3

/** The tables that a fenced or indented piece of code shows, and the rest of it as code. */
export function codeBlocks(node: Code, source: string): ViewBlock[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const code: ViewBlock = { kind: 'code', span: { start, end } }
  if (!NO_PROGRAM.test(node.lang ?? '')) return [code]
  const from = /^[`~]/.test(source.slice(start, start + 1)) ? source.indexOf('\n', start) + 1 : start
  if (from <= 0 || from >= end) return [code]
  const tables = lineBlocks(plainText(source, from, end), { kind: 'paragraph' }).filter(
    (block) => block.kind === 'table' && block.rows.length >= LEAST_ROWS,
  )
  return tables.length > 0 ? tables : [code]
}
