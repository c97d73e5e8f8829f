import { perObject } from '../../claims/per-object.ts'
import type { AnyFigure } from '../figures/figure.ts'
import type { Sentence } from './sentence.ts'

/** Figures in a row with nothing but commas, slashes or "and" between them: "76.0%, 61.3% and 47.8%". */
export interface Series {
  readonly figures: readonly AnyFigure[]
  /** Which of them the asked one is. */
  readonly index: number
  readonly start: number
  readonly end: number
}

const JOINT =
  /^\s*(?:\/|[,，、]|[,，]?\s*(?:and|und|y|e|et|&|bzw\.|beziehungsweise|respektive|sowie|和|及|与|と)(?:\s(?:the|al|el|le|to|at|auf|à|a|zu))?)\s*$/

/** Money goes with money, a share with a share. */
function isAlike(a: AnyFigure, b: AnyFigure): boolean {
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind
  if ((a.currency === undefined) !== (b.currency === undefined)) return false
  // the unit may stand once, at the end
  return a.unit === b.unit || a.unit === undefined
}

/** The series that a figure stands in; a lone figure is a series of one. */
export function seriesAt(sentence: Sentence, index: number): Series {
  const row = rowsOf(sentence).find(({ first, last }) => first <= index && index <= last)
  const members = row ? sentence.figures.slice(row.first, row.last + 1) : []
  return {
    figures: members,
    index: index - (row?.first ?? index),
    start: members[0]?.start ?? 0,
    end: members.at(-1)?.end ?? 0,
  }
}

/** The rows of a sentence's figures, by the indices of their first and last. */
const rowsOf = perObject(({ text, figures }: Sentence): { first: number; last: number }[] => {
  const rows: { first: number; last: number }[] = []
  for (const [i, figure] of figures.entries()) {
    const row = rows.at(-1)
    const before = figures[i - 1]
    if (row && before && isAlike(before, figure) && JOINT.test(text.slice(before.end, figure.start)))
      row.last = i
    else rows.push({ first: i, last: i })
  }
  return rows
})

/** Whether the figures of a series are written as one: `61.0/52.4/70.3`. */
export const isSlashed = ({ text }: Sentence, { figures }: Series): boolean =>
  figures.length > 1 && figures.slice(0, -1).every(({ end }) => text[end] === '/')
