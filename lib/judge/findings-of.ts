import { type Finding, type FindingKind, RAISED_KINDS, type Severity } from '../claims/judgement.ts'
import { sharpnessOf } from '../claims/sharpness.ts'
import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'
import { staleStatements } from './change.ts'
import type { Comparison } from './compare-all.ts'
import { explainVerdict } from './explain/explain-verdict.ts'
import { findingId, findingOf, operandKey } from './finding.ts'
import { LIMITS } from './limits.ts'
import { mergeCamps } from './merge-camps.ts'
import { bySeverity, severityOf } from './severity.ts'
import type { Verdict } from './verdict.ts'

/** A finding before its sides are put together: most of a hot topic's are never kept. */
interface Draft {
  readonly id: string
  readonly a: readonly Camp[]
  readonly b: readonly Camp[]
  readonly verdict: Verdict & { readonly kind: FindingKind }
  readonly severity: Severity
  readonly sharpness: number
}

/** The findings of a topic's comparisons: contradictions first, the sharpest first, within {@link LIMITS}. */
export function findingsOf(comparisons: readonly Comparison[]): readonly Finding[] {
  const drafts = withoutTwins(comparisons.flatMap(draftsOf)).toSorted(bySharpness)
  const raised = drafts.filter(({ verdict }) => RAISED_KINDS.has(verdict.kind))
  const explained = nearestPerScopes(drafts.filter(({ verdict }) => !RAISED_KINDS.has(verdict.kind)))
  return [...raised.slice(0, LIMITS.raised), ...explained.slice(0, LIMITS.explained)].map(finished)
}

function draftsOf({ a, b, verdict }: Comparison): readonly Draft[] {
  const { kind } = verdict
  return kind === 'agrees' ? [] : [draftOf(a, b, { ...verdict, kind }), ...staleDraft(verdict)]
}

/** Twins must have their sides the same way round. */
function draftOf(x: Camp, y: Camp, verdict: Draft['verdict']): Draft {
  const [a, b] = compareText(operandKey(x), operandKey(y)) <= 0 ? [x, y] : [y, x]
  return {
    id: findingId(verdict.rule, a.statements[0]?.modelKey ?? '', a, b),
    a: [a],
    b: [b],
    verdict,
    severity: severityOf(a.property, verdict),
    sharpness: sharpnessOf(a, b),
  }
}

/** Who still states the old value after a change is out of date: a contradiction, though a small one. */
function staleDraft(verdict: Verdict): readonly Draft[] {
  const { change } = verdict
  const statements = change ? staleStatements(change) : []
  if (!change || statements.length === 0) return []
  const cause = 'a figure that was right before the value changed'
  const stale = { ...change.earlier, statements }
  return [draftOf(stale, change.later, { ...verdict, kind: 'direct', rule: 'stale', cause })]
}

/** Pairs of camps that differ only in how firmly or precisely they say their values are one finding. */
function withoutTwins(drafts: readonly Draft[]): readonly Draft[] {
  return [...Map.groupBy(drafts, ({ id }) => id).values()].flatMap((twins) => {
    const [first, ...others] = twins
    return first ? [others.reduce(joined, first)] : []
  })
}

/** What one source says against itself is no more than part of it once others join in. */
function joined(one: Draft, other: Draft): Draft {
  const lead = one.verdict.rule === 'same_source' ? other : one
  return { ...lead, a: [...new Set([...one.a, ...other.a])], b: [...new Set([...one.b, ...other.b])] }
}

function bySharpness(x: Draft, y: Draft): number {
  return bySeverity(x.severity, y.severity) || y.sharpness - x.sharpness || compareText(x.id, y.id)
}

/** Of a pair of scopes, one difference explains the others: the nearest two values. Other kinds are all kept. */
function nearestPerScopes(drafts: readonly Draft[]): readonly Draft[] {
  const nearest = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.verdict.kind === 'scope') nearest.set([draft.a, draft.b].map(scopeOf).join(' against '), draft)
  const kept = new Set(nearest.values())
  return drafts.filter((draft) => draft.verdict.kind !== 'scope' || kept.has(draft))
}

function scopeOf([first]: readonly Camp[]): string {
  return `${first?.scopeKey}|${first?.unit}`
}

function finished({ a: ofA, b: ofB, verdict, severity }: Draft): Finding {
  const [a, b] = [mergeCamps(ofA), mergeCamps(ofB)]
  const { kind, rule, cause } = verdict
  const sentence = explainVerdict(a.subject, a, b, verdict)
  return findingOf({ rule, kind, severity, property: a.property, a, b, cause, sentence })
}
