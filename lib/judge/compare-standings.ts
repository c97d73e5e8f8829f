import type { Camp } from './camp.ts'
import type { ScopeRelation } from './compare-scopes.ts'
import type { ValueRelation } from './compare-values.ts'
import { saidWhen } from './said-when.ts'
import type { Verdict } from './verdict.ts'

/** Rules for pairs of which one side is no plain statement of a figure; undefined when both are. */
export function compareStandings(
  a: Camp,
  b: Camp,
  scopes: ScopeRelation,
  values: ValueRelation,
): Verdict | undefined {
  if (a.standing === 'stated' && b.standing === 'stated') return undefined
  if (a.standing === b.standing && a.standing !== 'expected')
    return { kind: 'agrees', rule: 'same_value', scopes }
  if (scopes.kind === 'apart') return { kind: 'scope', rule: 'other_scope', scopes }
  const pair = new Set([a.standing, b.standing])
  if (pair.has('unannounced')) return againstUnannounced(a, b, scopes)
  if (pair.has('expected')) return againstForecast(a, b, scopes, values)
  return againstDenial(a, b, scopes)
}

/** "Not announced yet" is overtaken by a later figure, and wrong when the figure was known before. */
function againstUnannounced(a: Camp, b: Camp, scopes: ScopeRelation): Verdict {
  const [silent, other] = a.standing === 'unannounced' ? [a, b] : [b, a]
  if (other.standing !== 'stated') return { kind: 'forecast', rule: 'forecast_open', scopes }
  if (isKnownBefore(other, silent)) return { kind: 'direct', rule: 'announced_before', scopes }
  return { kind: 'changed_over_time', rule: 'not_yet_announced', scopes }
}

/** Some source gives the figure on a day before every day on which another says that there is none. */
function isKnownBefore(given: Camp, unannounced: Camp): boolean {
  const lasts = datesOf(given).map(({ last }) => last)
  const firsts = datesOf(unannounced).map(({ first }) => first)
  if (lasts.length === 0 || firsts.length < unannounced.statements.length) return false
  const min = (days: readonly number[]) => days.reduce((least, day) => Math.min(least, day), Infinity)
  return min(lasts) < min(firsts)
}

function datesOf(camp: Camp) {
  return camp.statements.flatMap(({ said }) => saidWhen(said) ?? [])
}

function againstForecast(a: Camp, b: Camp, scopes: ScopeRelation, values: ValueRelation): Verdict {
  if (values.kind === 'equal') return { kind: 'agrees', rule: 'same_value', scopes }
  if (values.kind === 'compatible')
    return { kind: 'rounding', rule: a.standing === b.standing ? 'rounding' : 'forecast_met', scopes }
  if (values.kind === 'other_unit') return { kind: 'scope', rule: 'other_unit', scopes }
  const rule = a.standing === b.standing ? 'forecasts_differ' : 'forecast_missed'
  return { kind: 'forecast', rule, scopes }
}

/** Denied against given; a denial that leaves the scope open may speak of another one. */
function againstDenial(a: Camp, b: Camp, scopes: ScopeRelation): Verdict {
  if (scopes.kind === 'protocol') return { kind: 'scope', rule: 'unknown_protocol', scopes }
  const denied = a.standing === 'denied' ? a : b
  const isNarrowDenial = scopes.kind === 'silent' && Object.keys(denied.qualifiers).length > 0
  if (isNarrowDenial) return { kind: 'scope', rule: 'other_scope', scopes }
  return { kind: 'direct', rule: 'denied', scopes }
}
