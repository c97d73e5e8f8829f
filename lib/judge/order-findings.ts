import type { Finding } from '../claims/judgement.ts'
import { sharpnessOf } from '../claims/sharpness.ts'
import { compareText } from './canonical-order.ts'
import { bySeverity } from './severity.ts'

/** Pairs of camps that differ only in how precisely they write their values are one finding: all who say it. */
export function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  return [...Map.groupBy(findings, ({ id }) => id).values()].flatMap((same) => {
    const [first, ...others] = same
    return first ? [others.reduce(merged, first)] : []
  })
}

function merged(one: Finding, other: Finding): Finding {
  return { ...one, a: withMore(one.a, other.a), b: withMore(one.b, other.b) }
}

function withMore(side: Finding['a'], more: Finding['a']): Finding['a'] {
  const union = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])].sort(compareText)
  return {
    ...side,
    sourceIds: union(side.sourceIds, more.sourceIds),
    claimIds: union(side.claimIds, more.claimIds),
  }
}

/** What matters most first, then what is furthest apart. */
export function inOrderOfSharpness(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(bySharpness)
}

function bySharpness(x: Finding, y: Finding): number {
  return (
    bySeverity(x.severity, y.severity) ||
    sharpnessOf(y.a, y.b) - sharpnessOf(x.a, x.b) ||
    compareText(x.id, y.id)
  )
}
