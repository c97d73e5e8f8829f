import type { Camp } from './camp.ts'
import { compareScopes, type ScopeRelation } from './compare-scopes.ts'
import { compareStandings } from './compare-standings.ts'
import { compareValues, type ValueRelation } from './compare-values.ts'
import { findExplanation } from './explanations.ts'
import { isOneSource } from './one-source.ts'
import { findSlip } from './slips.ts'
import { NO_SURROUNDINGS, type Surroundings } from './surroundings.ts'
import type { Verdict } from './verdict.ts'

/**
 * The rules by which two camps of one topic are held against each other, in the order in which they apply: what
 * explains a difference comes before what makes it a contradiction. Symmetric.
 */
export function compareCamps(a: Camp, b: Camp, around: Surroundings = NO_SURROUNDINGS): Verdict {
  const scopes = scopesOf(a, b)
  const values = compareValues(a, b)
  return (
    withinOneList(a, b, scopes) ??
    compareStandings(a, b, scopes, values) ??
    agreeing(scopes, values) ??
    findExplanation({ a, b, scopes, values, around }) ??
    contradicting(a, b, scopes, values, around)
  )
}

/** Equal scopes, the usual case, need no look at each qualifier. */
export function scopesOf(a: Camp, b: Camp): ScopeRelation {
  return a.scopeKey === b.scopeKey ? { kind: 'same' } : compareScopes(a.qualifiers, b.qualifiers, a.property)
}

function withinOneList(a: Camp, b: Camp, scopes: ScopeRelation): Verdict | undefined {
  return sameList(a, b) ? { kind: 'agrees', rule: 'same_list', scopes } : undefined
}

/** Each statement of both camps stands in one list with all the others. */
function sameList(a: Camp, b: Camp): boolean {
  return everyInList(a, b) && everyInList(b, a)
}

function everyInList(camp: Camp, other: Camp): boolean {
  return camp.statements.every(({ group }) => group !== undefined && other.groups.has(group))
}

function agreeing(scopes: ScopeRelation, values: ValueRelation): Verdict | undefined {
  if (values.kind === 'equal') return { kind: 'agrees', rule: 'same_value', scopes }
  if (values.kind === 'compatible')
    return scopes.kind === 'apart'
      ? { kind: 'agrees', rule: 'other_scope', scopes }
      : { kind: 'rounding', rule: 'rounding', scopes }
  return undefined
}

function contradicting(
  a: Camp,
  b: Camp,
  scopes: ScopeRelation,
  values: ValueRelation,
  around: Surroundings,
): Verdict {
  const ratio = values.kind === 'apart' ? values.ratio : undefined
  const slip = findSlip(a.property, ratio)
  const cause = slip?.cause ?? around.causeOf(a, b)
  const facts = { scopes, ...(ratio && { ratio }), ...(cause && { cause }) }
  if (slip?.unitSlip) return { kind: 'unit_slip', rule: 'unit_slip', ...facts }
  if (isOneSource(a, b)) return { kind: 'direct', rule: 'same_source', ...facts }
  return { kind: 'direct', rule: scopes.kind === 'silent' ? 'silent_scope' : 'same_fact', ...facts }
}
