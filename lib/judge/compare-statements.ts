import type { FindingKind, Severity } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { type Camp, campOfOne, compareStatementOrder } from './camp.ts'
import { compareText } from './canonical-order.ts'
import { compareCamps } from './compare-camps.ts'
import { explainVerdict } from './explain/explain-verdict.ts'
import { severityOf } from './severity.ts'
import type { Rule } from './verdict.ts'

/** How two statements of one topic meet. */
export interface StatementComparison {
  readonly kind: FindingKind | 'agrees'
  readonly rule: Rule
  readonly severity: Severity
  /** The likely cause of a contradiction, for a reader. */
  readonly cause?: string
  /** For a reader, with the rule and the figures. */
  readonly sentence: string
}

/**
 * Compares two statements of one model and property on their own. The rest of their topic may still explain a
 * difference that the pair alone cannot; see `judgeTopic`. Symmetric.
 */
export function compareStatements(x: Statement, y: Statement): StatementComparison {
  const [a, b] = [campOfOne(x), campOfOne(y)].sort(inOrder)
  if (!a || !b) throw new RangeError('Two statements make two camps')
  const verdict = compareCamps(a, b)
  const { kind, rule, cause } = verdict
  const sentence = explainVerdict(a.subject, a, b, verdict)
  return { kind, rule, severity: severityOf(a.property, verdict), ...(cause && { cause }), sentence }
}

function inOrder(a: Camp, b: Camp): number {
  const [x, y] = [a.statements[0], b.statements[0]]
  return compareText(a.key, b.key) || (x && y ? compareStatementOrder(x, y) : 0)
}
