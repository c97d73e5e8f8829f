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

const JOINT = /^\s*(?:\/|[,，、]|[,，]?\s*(?:and|und|y|e|et|&|和|及|と))\s*$/

/** Money goes with money, a share with a share. */
function isAlike(a: AnyFigure, b: AnyFigure): boolean {
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind
  if ((a.currency === undefined) !== (b.currency === undefined)) return false
  // the unit may stand once, at the end
  return a.unit === b.unit || a.unit === undefined
}

/** The series that a figure stands in; a lone figure is a series of one. */
export function seriesAt({ text, figures }: Sentence, index: number): Series {
  const joined = (a: AnyFigure | undefined, b: AnyFigure | undefined) =>
    a !== undefined && b !== undefined && isAlike(a, b) && JOINT.test(text.slice(a.end, b.start))
  let first = index
  let last = index
  while (joined(figures[first - 1], figures[first])) first--
  while (joined(figures[last], figures[last + 1])) last++
  const members = figures.slice(first, last + 1)
  return {
    figures: members,
    index: index - first,
    start: members[0]?.start ?? 0,
    end: members.at(-1)?.end ?? 0,
  }
}

/** Whether the figures of a series are written as one: `61.0/52.4/70.3`. */
export const isSlashed = ({ text }: Sentence, { figures }: Series): boolean =>
  figures.length > 1 && figures.slice(0, -1).every(({ end }) => text[end] === '/')
