import type { Finding } from '../claims/judgement.ts'
import { RAISED_KINDS } from '../claims/judgement.ts'
import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'
import { staleStatements } from './change.ts'
import { compareCamps } from './compare-camps.ts'
import { explainVerdict } from './explain/explain-verdict.ts'
import { findingOf, type Operand } from './finding.ts'
import { LIMITS } from './limits.ts'
import { inOrderOfSharpness, withoutTwins } from './order-findings.ts'
import { severityOf } from './severity.ts'
import type { Surroundings } from './surroundings.ts'
import type { Verdict } from './verdict.ts'

/** Two camps that were held against each other, and what came of it. */
export interface Comparison {
  readonly a: Camp
  readonly b: Camp
  readonly verdict: Verdict
}

/**
 * Holds the camps of a topic against each other. Up to {@link LIMITS.leadingCamps} values all pairs are compared;
 * beyond, the best supported ones all with each other and every other value with the first few of them.
 */
export function compareAll(camps: readonly Camp[], around: Surroundings): readonly Comparison[] {
  const ranked = camps.toSorted(bySupport)
  const leading = ranked.slice(0, LIMITS.leadingCamps)
  const others = ranked.slice(LIMITS.leadingCamps)
  const pairs = [
    ...leading.flatMap((a, index) => leading.slice(index + 1).map((b) => [a, b] as const)),
    ...others.flatMap((a) => leadersFor(a, leading).map((b) => [a, b] as const)),
  ]
  return pairs.map((pair) => compareInOrder(pair, around))
}

function bySupport(a: Camp, b: Camp): number {
  return b.sourceIds.size - a.sourceIds.size || compareText(a.key, b.key)
}

function leadersFor(camp: Camp, leading: readonly Camp[]): readonly Camp[] {
  const ofScope = leading.filter(({ scopeKey }) => scopeKey === camp.scopeKey)
  return (ofScope.length > 0 ? ofScope : leading).slice(0, LIMITS.leadersForOthers)
}

function compareInOrder([x, y]: readonly [Camp, Camp], around: Surroundings): Comparison {
  const [a, b] = compareText(x.key, y.key) <= 0 ? [x, y] : [y, x]
  return { a, b, verdict: compareCamps(a, b, around) }
}

/** The findings of a topic's comparisons, contradictions first, sharpest first, within {@link LIMITS}. */
export function findingsOf(comparisons: readonly Comparison[]): readonly Finding[] {
  const found = inOrderOfSharpness(withoutTwins(comparisons.flatMap(findingsOfPair)))
  const raised = found.filter(({ kind }) => RAISED_KINDS.has(kind))
  const explained = nearestPerScopes(found.filter(({ kind }) => !RAISED_KINDS.has(kind)))
  return [...raised.slice(0, LIMITS.raised), ...explained.slice(0, LIMITS.explained)]
}

function findingsOfPair({ a, b, verdict }: Comparison): readonly Finding[] {
  if (verdict.kind === 'agrees') return []
  const stale = verdict.change ? staleFinding(verdict) : []
  return [findingFor(a, b, verdict), ...stale]
}

function findingFor(a: Operand, b: Operand, verdict: Verdict): Finding {
  const { kind, rule, cause } = verdict
  if (kind === 'agrees') throw new RangeError('Camps that agree make no finding')
  const property = a.property
  const subject = a.statements[0]?.subject ?? ''
  const sentence = explainVerdict(subject, a, b, verdict)
  return findingOf({ rule, kind, severity: severityOf(property, verdict), property, a, b, cause, sentence })
}

/** Who still states the old value after a change is out of date: a contradiction, though a small one. */
function staleFinding(verdict: Verdict): readonly Finding[] {
  const { change } = verdict
  const statements = change ? staleStatements(change) : []
  if (!change || statements.length === 0) return []
  const cause = 'a figure that was right before the value changed'
  return [
    findingFor({ ...change.earlier, statements }, change.later, {
      ...verdict,
      kind: 'direct',
      rule: 'stale',
      cause,
    }),
  ]
}

/** Of a pair of scopes, one difference explains the others: the nearest two values. Other kinds are all kept. */
function nearestPerScopes(findings: readonly Finding[]): readonly Finding[] {
  const scopes = findings.filter(({ kind }) => kind === 'scope').reverse()
  const nearest = new Map<string, Finding>()
  for (const finding of scopes) {
    const key = [finding.a, finding.b]
      .map(({ qualifiers, unit }) => JSON.stringify([qualifiers, unit]))
      .join()
    if (!nearest.has(key)) nearest.set(key, finding)
  }
  const kept = new Set(nearest.values())
  return findings.filter((finding) => finding.kind !== 'scope' || kept.has(finding))
}
