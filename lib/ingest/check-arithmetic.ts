import type { DerivedStatement } from '../claims/derived-statement.ts'
import type { Finding } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { checkDerived } from '../judge/check-derived.ts'
import { judgeDerived } from '../judge/judge-derived.ts'

/** A derived statement held against figures. `holds` is null when it cannot be checked. */
export interface CheckedStatement extends DerivedStatement {
  readonly holds: boolean | null
  readonly calculation: string
}

/** Holds the relative statements of a source against its own figures. */
export function checkArithmetic(
  sourceId: string,
  derived: readonly DerivedStatement[],
  statements: readonly Statement[],
): { checked: CheckedStatement[]; findings: Finding[] } {
  const checked = derived.map((statement) => {
    const { holds, calculation } = checkDerived(statement, statements)
    return { ...statement, holds, calculation }
  })
  return {
    checked,
    findings: derived.flatMap((statement) => judgeDerived(statement, statements, sourceId) ?? []),
  }
}
