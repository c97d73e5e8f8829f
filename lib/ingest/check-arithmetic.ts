import type { DerivedStatement } from '../claims/derived-statement.ts'
import type { Finding } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { listFactsOfTopics } from '../db/queries/topic-facts.ts'
import { topicId } from '../db/queries/topics.ts'
import type { Transaction } from '../db/transaction.ts'
import { checkDerived, topicsNeeded } from '../judge/check-derived.ts'
import type { PlainFigure } from '../judge/derived-figure.ts'
import { judgeDerived } from '../judge/judge-derived.ts'

/** A derived statement held against figures. `holds` is null when it cannot be checked. */
export interface CheckedStatement extends DerivedStatement {
  readonly holds: boolean | null
  readonly calculation: string
}

/**
 * Holds the relative statements of a source against its own figures; where it gives none, against the best supported
 * ones of the base, which the calculation says. Only a source's own figures make a finding: what others say best may
 * be of another day, and is no error of its arithmetic.
 */
export async function checkArithmetic(
  tx: Transaction,
  sourceId: string,
  derived: readonly DerivedStatement[],
  statements: readonly Statement[],
): Promise<{ checked: CheckedStatement[]; findings: Finding[] }> {
  const others = await listFactsOfTopics(tx, foreignTopics(derived, statements))
  const checked = derived.map((statement) => {
    const { holds, calculation } = checkDerived<PlainFigure>(statement, statements, others)
    return { ...statement, holds, calculation }
  })
  return {
    checked,
    findings: derived.flatMap((statement) => judgeDerived(statement, statements, sourceId) ?? []),
  }
}

/** The topics that the statements need and the source says nothing of. */
function foreignTopics(derived: readonly DerivedStatement[], statements: readonly Statement[]): string[] {
  const own = new Set(statements.map(({ modelKey, property }) => topicId(modelKey, property)))
  const needed = derived.flatMap(topicsNeeded).map(({ modelKey, property }) => topicId(modelKey, property))
  return [...new Set(needed)].filter((id) => !own.has(id))
}
