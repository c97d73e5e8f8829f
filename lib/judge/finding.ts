import { hashId } from '../claims/id.ts'
import type { Finding, FindingKind, FindingSide, Severity } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'

/** What a side of a finding is made of: a camp, or what is left of it. */
export type Operand = Pick<
  Camp,
  | 'property'
  | 'qualifiers'
  | 'scopeKey'
  | 'modality'
  | 'standing'
  | 'value'
  | 'valueKey'
  | 'unit'
  | 'written'
  | 'statements'
>

/**
 * Rules that name the same disagreement differently as sources come in: what a person decided about it must not be
 * lost when a second source joins in.
 */
const ONE_IDENTITY: ReadonlyMap<string, string> = new Map([
  ['same_source', 'same_fact'],
  ['unit_slip', 'same_fact'],
  ['silent_scope', 'same_fact'],
])

/** The same finding next time: rule, model, and scope and value of both sides, whoever says them. */
export function findingId(rule: string, modelKey: string, a: Operand, b: Operand): string {
  const operands = [a, b].map(operandKey).sort(compareText)
  return hashId('f', [ONE_IDENTITY.get(rule) ?? rule, modelKey, ...operands])
}

/** What makes a side the same side next time: property, scope, standing and value, whoever says it. */
export function operandKey({
  property,
  scopeKey,
  standing,
  unit,
  valueKey,
}: Pick<Operand, 'property' | 'scopeKey' | 'standing' | 'unit' | 'valueKey'>): string {
  return [property, scopeKey, standing, unit, valueKey].join('|')
}

/** The side of a finding that a camp makes: all who say it. */
function sideOf(operand: Operand): FindingSide {
  const { property, qualifiers, value, unit, modality, written, statements } = operand
  return {
    property,
    qualifiers,
    value,
    unit,
    modality,
    written,
    sourceIds: distinct(statements, ({ sourceId }) => [sourceId]),
    claimIds: distinct(statements, ({ claimIds }) => claimIds),
  }
}

function distinct(
  statements: readonly Statement[],
  idsOf: (statement: Statement) => readonly string[],
): string[] {
  return [...new Set(statements.flatMap(idsOf))].sort(compareText)
}

/** A finding about two operands, the sides in canonical order. */
export function findingOf(about: {
  readonly rule: string
  readonly kind: FindingKind
  readonly severity: Severity
  readonly property: string
  readonly a: Operand
  readonly b: Operand
  readonly cause?: string | undefined
  readonly sentence: string
}): Finding {
  const { rule, kind, severity, property, a, b, cause, sentence } = about
  const first = a.statements[0] ?? b.statements[0]
  const modelKey = first?.modelKey ?? ''
  return {
    id: findingId(rule, modelKey, a, b),
    rule,
    kind,
    severity,
    modelKey,
    subject: first?.subject ?? '',
    property,
    a: sideOf(a),
    b: sideOf(b),
    ...(cause && { cause }),
    sentence,
  }
}
