import { findProperty } from '../claims/property.ts'
import type { Camp } from './camp.ts'
import { findChange } from './change.ts'
import type { ScopeRelation } from './compare-scopes.ts'
import type { ValueRelation } from './compare-values.ts'
import { findDoubt } from './doubts.ts'
import { isListingDate } from './listing-date.ts'
import { isOneSource } from './one-source.ts'
import { findSlip } from './slips.ts'
import type { Surroundings } from './surroundings.ts'
import { findFiller, isSuspectZero } from './suspects.ts'
import type { Verdict } from './verdict.ts'

/** Two camps whose values are apart, and what is known around them. */
export interface DifferingPair {
  readonly a: Camp
  readonly b: Camp
  readonly scopes: ScopeRelation
  readonly values: ValueRelation
  readonly around: Surroundings
}

type Explanation = Pick<Verdict, 'kind' | 'rule' | 'cause' | 'change'>

/** What explains a difference, each a question to the pair; the first that has an answer counts. */
const EXPLANATIONS: readonly ((pair: DifferingPair) => Explanation | undefined)[] = [
  ({ values }) => when(values.kind === 'other_unit', 'other_unit'),
  ({ scopes }) => when(scopes.kind === 'apart', 'other_scope'),
  ({ scopes }) => when(scopes.kind === 'protocol', 'unknown_protocol'),
  resolvedSilence,
  ({ a, b, around }) => when(around.listedTogether(a, b), 'listed_together'),
  ({ a, b }) => when(isSuspectZero(a) || isSuspectZero(b), 'suspect_zero'),
  ({ a, b, around }) => because('suspect_filler', findFiller(a, around) ?? findFiller(b, around)),
  ({ a, b, around }) => because('other_definition', around.otherDefinition(a, b)),
  ({ a, b }) => scopeRule(findDoubt(a, b)),
  // One source's two token prices without a direction are the two directions.
  ({ a, b }) => when(a.property === 'price.token' && isOneSource(a, b), 'unknown_direction'),
  ({ a, b }) => when(isListingDate(a, b), 'listing_date'),
  ({ a, b, values }) => when(isUnknownMachine(a, b, values), 'unknown_load'),
  changed,
]

/** Why a difference is no contradiction; undefined when nothing explains it. */
export function findExplanation(pair: DifferingPair): Verdict | undefined {
  for (const explain of EXPLANATIONS) {
    const explanation = explain(pair)
    if (explanation) return { ...explanation, scopes: pair.scopes }
  }
  return undefined
}

function scopeRule(rule: Verdict['rule'] | undefined): Explanation | undefined {
  return rule && { kind: 'scope', rule }
}

function when(isSo: boolean, rule: Verdict['rule']): Explanation | undefined {
  return isSo ? { kind: 'scope', rule } : undefined
}

function because(rule: Verdict['rule'], cause: string | undefined): Explanation | undefined {
  return cause === undefined ? undefined : { kind: 'scope', rule, cause }
}

function resolvedSilence({ a, b, scopes, around }: DifferingPair): Explanation | undefined {
  return scopes.kind === 'silent' ? scopeRule(around.resolveSilence(a, b)) : undefined
}

/**
 * Two people who measured a speed, neither saying where and under which load, each measured their own machine. A vendor
 * speaks of its own service, a bound ("under 50 ms") is a promise, and a slip of units shows whatever the machine.
 */
function isUnknownMachine(a: Camp, b: Camp, values: ValueRelation): boolean {
  const isSilent = ({ qualifiers }: Camp) => !qualifiers.load && !qualifiers.platform
  const isMeasured = ({ modality, statements }: Camp) =>
    (modality === 'asserted' || modality === 'approximate') &&
    statements.every(({ voice }) => !voice.firstParty)
  const slip = values.kind === 'apart' ? findSlip(a.property, values.ratio) : undefined
  return (
    findProperty(a.property)?.group === 'speed' &&
    [a, b].every((camp) => isSilent(camp) && isMeasured(camp)) &&
    !slip &&
    !isOneSource(a, b)
  )
}

/** Only what speaks of one case can change: a price at peak does not follow one at any time. */
function changed({ a, b, scopes }: DifferingPair): Explanation | undefined {
  const change = scopes.kind === 'same' ? findChange(a, b) : undefined
  return change && { kind: 'changed_over_time', rule: 'changed', change }
}
