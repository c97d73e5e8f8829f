import type { Code } from 'mdast'
import { lineBlocks } from './line-blocks.ts'
import type { ViewBlock } from './view.ts'
import { plainText, trimText } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

/** Languages of a fence that say that it holds no program: tables are typed into such fences. */
const NO_PROGRAM = /^(?:te?xt|plain(?:text)?|none|console|output|table|ascii|md|markdown|csv|tsv)?$/i

/** Fewer rows are more often a drawing or a command's output. */
const LEAST_ROWS = 3

/** The tables that a fenced or indented piece of code shows, with the lines that head them; else the code. */
export function codeBlocks(node: Code, source: string): ViewBlock[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const code: ViewBlock = { kind: 'code', span: { start, end } }
  if (!NO_PROGRAM.test(node.lang ?? '')) return [code]
  const from = /^[`~]/.test(source.slice(start, start + 1)) ? source.indexOf('\n', start) + 1 : start
  if (from <= 0 || from >= end) return [code]
  const blocks = lineBlocks(plainText(source, from, end), { kind: 'paragraph' })
  const isShown = (block: ViewBlock) => block.kind === 'table' && block.rows.length >= LEAST_ROWS
  return blocks.some(isShown)
    ? blocks.flatMap((block) => (isShown(block) ? [block] : labelLine(block, source)))
    : [code]
}

/** How a comment begins in what is typed into fences. */
const COMMENT = /^(?:#+|\/\/+|--+|;+|%+|\*)\s+(?=\S)/
/** Longer lines are sentences, or commands. */
const LONGEST_LABEL = 110

/** A line beside such a table heads it, a comment all of them: "# USD per million tokens", "Anthropic". */
function labelLine(block: ViewBlock, source: string): ViewBlock[] {
  if (block.kind === 'table') return []
  const whole = plainText(source, block.span.start, block.span.end)
  const mark = COMMENT.exec(whole.text)?.[0].length
  const isLabel = whole.text.length <= LONGEST_LABEL && (mark !== undefined || block.kind !== 'code')
  if (!isLabel) return [{ kind: 'code', span: block.span }]
  const text = trimText(whole, mark ?? 0)
  return [{ kind: 'heading', level: mark === undefined ? 6 : 5, guessed: true, text, span: wholeSpan(text) }]
}
