import type { Span } from '../../lib/claims/span.ts'
import type { Piece, ViewText } from '../../lib/text/view-text.ts'

/** A stretch of visible text and all marks that cover it. */
export interface Run<Mark> {
  readonly text: string
  readonly marks: readonly Mark[]
}

/**
 * Cuts visible text where marks begin and end. Marks may nest and overlap: each run knows all that cover it, in the
 * given order, so that a page can draw one element per run and never a crossing pair.
 */
export function cutRuns<Mark extends Span>(view: ViewText, marks: readonly Mark[]): Run<Mark>[] {
  const runs: { text: string; marks: readonly Mark[] }[] = []
  for (const piece of view.pieces) {
    const near = marks.filter(
      (mark) => mark.start < piece.source + piece.sourceLength && mark.end > piece.source,
    )
    for (const [from, to] of stretchesOf(piece, near)) {
      const text = view.text.slice(piece.at + from, piece.at + to)
      const covering = near.filter((mark) => covers(mark, piece, from, to))
      const last = runs.at(-1)
      if (last && sameMarks(last.marks, covering)) last.text += text
      else runs.push({ text, marks: covering })
    }
  }
  return runs
}

/** Offsets within the visible piece between which no mark begins or ends. */
function stretchesOf(piece: Piece, marks: readonly Span[]): [number, number][] {
  const inside = (offset: number) => offset > 0 && offset < piece.length
  const cuts = isExact(piece)
    ? marks.flatMap(({ start, end }) => [start - piece.source, end - piece.source].filter(inside))
    : []
  const ends = [...new Set([0, ...cuts, piece.length])].sort((a, b) => a - b)
  return ends.slice(1).map((end, place): [number, number] => [ends[place] ?? 0, end])
}

function covers(mark: Span, piece: Piece, from: number, to: number): boolean {
  // what stands for something else (an entity) is marked as a whole
  if (!isExact(piece)) return true
  return mark.start <= piece.source + from && mark.end >= piece.source + to
}

function isExact(piece: Piece): boolean {
  return piece.length === piece.sourceLength
}

function sameMarks(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((mark, place) => mark === b[place])
}
