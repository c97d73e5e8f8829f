import type { DerivedOfSet } from './eval-line.ts'
import { match, type Share, shareOfMatching } from './matching.ts'
import { isClose, propertyKeyOf, sameSubject, subjectKey } from './sameness.ts'

export interface DerivedScores {
  readonly found: Share
  /** Of those found that can be checked: how many there are, and on how many the verdict is right. */
  readonly judged: number
  readonly right: number
  readonly missed: readonly DerivedOfSet[]
  readonly spurious: readonly DerivedOfSet[]
}

/** A relative statement is found when subject, comparator, property, relation, figure and direction are the gold's. */
export function scoreDerived(
  gold: readonly DerivedOfSet[],
  predicted: readonly DerivedOfSet[],
): DerivedScores {
  const docs = new Set(gold.map(({ doc }) => doc))
  const result = match(
    gold,
    predicted.filter(({ doc }) => docs.has(doc)),
    sameStatement,
  )
  const judged = result.pairs.filter(([{ holds }]) => holds !== null)
  return {
    found: shareOfMatching(result),
    judged: judged.length,
    right: judged.filter(([g, p]) => g.holds === p.holds).length,
    missed: result.missed,
    spurious: result.spurious,
  }
}

function sameStatement(a: DerivedOfSet, b: DerivedOfSet): boolean {
  return (
    a.relation === b.relation &&
    propertyKeyOf(a.property) === propertyKeyOf(b.property) &&
    isClose(Math.abs(a.figure), Math.abs(b.figure)) &&
    directionOf(a) === directionOf(b) &&
    comparatorOf(a) === comparatorOf(b) &&
    sameSubject(a, b)
  )
}

function comparatorOf({ comparator }: DerivedOfSet): string {
  return comparator ? subjectKey(comparator) : ''
}

function directionOf({ direction, relation, figure }: DerivedOfSet): string {
  if (direction !== undefined) return direction
  if (relation === 'ratio') return ''
  return figure < 0 ? 'lower' : 'higher'
}
