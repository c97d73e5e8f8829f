import type { Span } from '../claims/span.ts'
import { isCodeLine } from './code-line.ts'
import { delimitedTable } from './delimited-table.ts'
import { between, physicalLines } from './physical-lines.ts'
import { pipeTable } from './pipe-table.ts'
import { isSoftBreak } from './soft-break.ts'
import { spaceTable } from './space-table.ts'
import type { PhysicalLine } from './text-table.ts'
import type { ViewBlock } from './view.ts'
import { sliceText, type ViewText } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

/** How the first line of a text is to be shown when nothing in the line says otherwise. */
export type LineRole = { kind: 'paragraph' } | { kind: 'item'; depth: number }

/** A line longer than this is a sentence, not a heading. */
const LONGEST_HEADING = 110
/** More short lines than this in a row are rows of something, not headings. */
const MOST_HEADINGS_IN_A_ROW = 2

const ITEM_MARK = /^(?:[-*+•·▪‣◦●]|\d{1,3}[.)])\s+(?=\S)/

/**
 * The blocks of a text with line breaks. Lines that go on in the next are joined; lines with pipes are tables;
 * short lines between long ones are headings: so that pages copied without blank lines are read as they look.
 */
export function lineBlocks(text: ViewText, role: LineRole): ViewBlock[] {
  const lines = physicalLines(text)
  const blocks: ViewBlock[] = []
  const width = lines.reduce((widest, { view }) => Math.max(widest, view.text.length), 0)
  let open: ViewText[] = []
  const close = () => {
    blocks.push(...proseBlocks(joinLines(text, open, width), open.length > 0 && blocks.length === 0, role))
    open = []
  }
  for (let i = 0; i < lines.length; ) {
    const table = pipeTable(lines, i) ?? spaceTable(lines, i) ?? delimitedTable(lines, i)
    const line = lines[i]
    if (table) {
      close()
      blocks.push({ kind: 'table', rows: table.rows, span: spanOf(lines.slice(i, i + table.lines)) })
    } else if (line) open.push(line.view)
    i += table?.lines ?? 1
  }
  close()
  return blocks
}

function spanOf(lines: readonly PhysicalLine[]): Span {
  const first = lines[0]?.view
  const last = lines.at(-1)?.view
  return first && last ? { start: wholeSpan(first).start, end: wholeSpan(last).end } : { start: 0, end: 0 }
}

/** Joins lines that go on. The parts are neighbours in `text`, so that joining is cutting it there. */
function joinLines(text: ViewText, lines: readonly ViewText[], width: number): ViewText[] {
  const joined: ViewText[] = []
  let from: ViewText | undefined
  for (const [i, line] of lines.entries()) {
    from ??= line
    const next = lines[i + 1]
    if (next && !isCodeLine(line.text) && !isCodeLine(next.text) && isSoftBreak(line.text, next.text, width))
      continue
    joined.push(from === line ? line : between(text, from, line))
    from = undefined
  }
  return joined
}

function proseBlocks(lines: readonly ViewText[], startsBlock: boolean, role: LineRole): ViewBlock[] {
  const runs = runLengths(lines.map((line) => looksLikeHeading(line.text)))
  return lines.map((line, i): ViewBlock => {
    const span = wholeSpan(line)
    if (startsBlock && i === 0 && role.kind === 'item')
      return { kind: 'item', depth: role.depth, text: line, span }
    if (isCodeLine(line.text)) return { kind: 'code', span }
    const mark = ITEM_MARK.exec(line.text)
    if (mark) {
      const text = sliceText(line, mark[0].length, line.text.length)
      return { kind: 'item', depth: 0, text, span: wholeSpan(text) }
    }
    const run = runs[i] ?? 0
    if (run > 0 && run <= MOST_HEADINGS_IN_A_ROW) {
      const level = /[:：]$/.test(line.text) ? 6 : 5
      return { kind: 'heading', level, guessed: true, text: line, span }
    }
    return { kind: 'paragraph', text: line, span }
  })
}

/** "Tern 4 · 32B · 128K context": the parts of a card. */
const CARD_LINE = /\d.*\s[·•∙|｜]\s.*\s[·•∙|｜]\s|\s[·•∙|｜]\s.*\d.*\s[·•∙|｜]\s/

function looksLikeHeading(line: string): boolean {
  if (line.length <= LONGEST_HEADING && CARD_LINE.test(line)) return false
  if (line.length > LONGEST_HEADING || /[.!?;,。！？；，|]$/.test(line) || /[.!?。]\s+\p{Lu}/u.test(line))
    return false
  return /^["“(]?[\p{Lu}\p{Lo}\p{N}\p{Extended_Pictographic}]/u.test(line) && !ITEM_MARK.test(line)
}

/** For each flag how many in a row are true, it included; 0 where it is false. */
function runLengths(flags: readonly boolean[]): number[] {
  const lengths = flags.map(() => 0)
  for (let from = 0, to = 0; from < flags.length; from = to + 1) {
    to = flags.indexOf(false, from)
    if (to < 0) to = flags.length
    lengths.fill(to - from, from, to)
  }
  return lengths
}
