import type { ClaimStatus, Judgement } from '../claims/judgement.ts'
import { RAISED_KINDS } from '../claims/judgement.ts'
import type { Statement, Voice } from '../claims/statement.ts'
import { type Ballot, ballotOf } from './ballot.ts'
import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'
import type { Comparison } from './compare-all.ts'
import { explainStatus } from './explain/explain-status.ts'
import type { Standpoint } from './standpoint.ts'
import { isSetByVendor } from './weights.ts'

export type StatementStatus = Judgement['statuses'][number]

/** The status of each statement of a topic, looked up by the statement itself. */
export function statusesOf(
  camps: readonly Camp[],
  comparisons: readonly Comparison[],
): ReadonlyMap<Statement, StatementStatus> {
  const agreeing = neighbours(camps, comparisons, isAgreement)
  const ballots = new Map(camps.map((camp) => [camp, ballotOf(camp, [camp, ...(agreeing.get(camp) ?? [])])]))
  const opposing = neighbours(camps, comparisons, ({ verdict }) => isRaised(verdict.kind))
  const related = neighboursWithVerdict(camps, comparisons)
  const statuses = new Map<Statement, StatementStatus>()
  for (const [camp, own] of ballots) {
    const opponents = (opposing.get(camp) ?? [])
      .flatMap((other) => ballots.get(other) ?? [])
      .sort((x, y) => Number(outweighs(y, x)) - Number(outweighs(x, y)) || y.weight - x.weight)
    const standpoint = {
      own,
      examples: examplesOf(own),
      opponents,
      ...turnsOf(camp, related.get(camp) ?? []),
    }
    const status = classify(standpoint)
    const said = { status, sentence: explainStatus(status, standpoint) }
    for (const statement of camp.statements) statuses.set(statement, said)
  }
  return statuses
}

function examplesOf({ voices }: Ballot): readonly Voice[] {
  return [...voices.values()]
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
    .slice(0, 2)
}

/** All who say one value stand alike: the base keeps one status for each camp, not for each claim. */
function classify({ own, opponents, change, announced }: Standpoint): ClaimStatus {
  if (own.camp.standing === 'expected') return 'forecast'
  if (change ?? announced) return 'outdated'
  const [strongest] = opponents
  if (strongest) return outweighs(strongest, own) ? 'contradicted' : 'contested'
  return own.count > 1 ? 'corroborated' : 'unconfirmed'
}

/** More weight, or the vendor's word where the vendor sets the figure. */
function outweighs(one: Ballot, other: Ballot): boolean {
  if (isSetByVendor(one.camp.property) && one.firstParty !== other.firstParty) return one.firstParty
  return one.weight > other.weight
}

function isRaised(kind: Comparison['verdict']['kind']): boolean {
  return kind !== 'agrees' && RAISED_KINDS.has(kind)
}

function isAgreement({ a, b, verdict }: Comparison): boolean {
  const compatible = verdict.rule === 'same_value' || verdict.rule === 'rounding'
  return compatible && verdict.scopes.kind !== 'apart' && a.standing === b.standing
}

function neighbours(
  camps: readonly Camp[],
  comparisons: readonly Comparison[],
  isNear: (comparison: Comparison) => boolean,
): ReadonlyMap<Camp, readonly Camp[]> {
  const near = new Map<Camp, Camp[]>(camps.map((camp) => [camp, []]))
  for (const comparison of comparisons.filter(isNear)) {
    near.get(comparison.a)?.push(comparison.b)
    near.get(comparison.b)?.push(comparison.a)
  }
  return near
}

type Related = { readonly other: Camp; readonly verdict: Comparison['verdict'] }

function neighboursWithVerdict(
  camps: readonly Camp[],
  comparisons: readonly Comparison[],
): ReadonlyMap<Camp, readonly Related[]> {
  const related = new Map<Camp, Related[]>(camps.map((camp) => [camp, []]))
  for (const { a, b, verdict } of comparisons) {
    related.get(a)?.push({ other: b, verdict })
    related.get(b)?.push({ other: a, verdict })
  }
  return related
}

/** What became of a camp: overtaken by a later value, by an announcement, or borne out. */
function turnsOf(
  camp: Camp,
  related: readonly Related[],
): Omit<Standpoint, 'own' | 'examples' | 'opponents'> {
  const find = (test: (near: Related) => boolean) => related.find(test)
  const isUnannounced = camp.standing === 'unannounced'
  const isExpected = camp.standing === 'expected'
  return {
    change: find(({ verdict }) => verdict.change?.earlier === camp)?.verdict.change,
    announced: isUnannounced ? find(({ verdict }) => verdict.rule === 'not_yet_announced')?.other : undefined,
    borneOut: isExpected
      ? find(({ other, verdict }) => other.standing === 'stated' && isBorneOut(verdict.rule))?.other
      : undefined,
    missed: isExpected ? find(({ verdict }) => verdict.rule === 'forecast_missed')?.other : undefined,
  }
}

function isBorneOut(rule: string): boolean {
  return rule === 'same_value' || rule === 'forecast_met'
}
