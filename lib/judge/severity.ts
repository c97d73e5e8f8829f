import type { Severity } from '../claims/judgement.ts'
import { findProperty, type PropertyGroup } from '../claims/property.ts'
import type { Verdict } from './verdict.ts'

/** From which ratio on a difference would change what someone decides. */
const FAR_APART: Readonly<Record<PropertyGroup, number>> = {
  prices: 1.2,
  limits: 1.5,
  size: 1.5,
  benchmarks: 1.15,
  speed: 2,
  dates: 1,
  terms: 1,
}

/** What people choose a model by; the rest is good to know. */
const WEIGHTY: ReadonlySet<PropertyGroup> = new Set(['prices', 'limits', 'terms'])

/**
 * How much a finding matters to someone who relies on the figure: high where it decides (prices, limits, terms) and the
 * values are far apart, low where the difference is small or explained.
 */
export function severityOf(property: string, { kind, rule, ratio, scopes }: SeverityFacts): Severity {
  if (kind !== 'direct' && kind !== 'unit_slip' && kind !== 'arithmetic') return 'low'
  if (rule === 'stale') return 'low'
  const group = findProperty(property)?.group ?? 'benchmarks'
  const far = ratio === undefined || ratio >= FAR_APART[group]
  if (rule === 'silent_scope' || scopes?.kind === 'silent') return far ? 'medium' : 'low'
  if (WEIGHTY.has(group)) return far ? 'high' : 'medium'
  return far || rule === 'same_source' ? 'medium' : 'low'
}

type SeverityFacts = Pick<Verdict, 'kind'> & {
  readonly rule: string
  readonly ratio?: number
  readonly scopes?: Verdict['scopes']
}

const SEVERITY_ORDER = { high: 0, medium: 1, low: 2 } as const

/** For sorting: what matters most first. */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITY_ORDER[a] - SEVERITY_ORDER[b]
}
