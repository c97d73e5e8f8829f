import { brokenRows, inlineRows } from './inline-rows.ts'
import type { PhysicalLine } from './text-table.ts'
import { sliceText, trimText, type ViewText } from './view-text.ts'

/** A hard line break (`<br>`): never joined. */
export const LINE_BREAK = '\u2028'

/** The lines of a text, each row of a table on one. */
export function physicalLines(text: ViewText): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let start = 0
  for (let i = 0; i <= text.text.length; i++) {
    const char = text.text[i]
    if (i < text.text.length && char !== '\n' && char !== LINE_BREAK) continue
    const view = trimText(text, start, i)
    const indent = /^\s*/.exec(text.text.slice(start, i))?.[0].length ?? 0
    for (const row of inlineRows(view)) if (row.text !== '') lines.push({ view: row, indent })
    start = i + 1
  }
  return wholeRows(text, lines)
}

/** Rows that were broken between their cells are one line again. */
function wholeRows(text: ViewText, lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const open = brokenRows(lines.map(({ view }) => view.text))
  if (open.size === 0) return lines
  return lines.flatMap((line, i) => {
    if (open.has(i - 1)) return []
    let last = i
    while (open.has(last)) last++
    const end = lines[last]
    return [last === i || !end ? line : { ...line, view: between(text, line.view, end.view) }]
  })
}

/** The part of a text from one of its lines to another. */
export function between(text: ViewText, first: ViewText, last: ViewText): ViewText {
  const start = positionOf(text, first.pieces[0]?.source ?? 0)
  const lastPiece = last.pieces.at(-1)
  const end = lastPiece ? positionOf(text, lastPiece.source) + lastPiece.length : text.text.length
  return sliceText(text, start, end)
}

/** Where a source offset stands in the visible text. */
function positionOf(text: ViewText, source: number): number {
  let low = 0
  let high = text.pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((text.pieces[middle]?.source ?? 0) <= source) low = middle
    else high = middle - 1
  }
  const piece = text.pieces[low]
  return piece ? piece.at + (piece.length === piece.sourceLength ? source - piece.source : 0) : 0
}
