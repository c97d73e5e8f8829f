import type { Statement } from '../claims/statement.ts'
import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'
import { type SaidWhen, saidBefore, saidWhen } from './said-when.ts'

/** Evidence that a value changed: which camp is the later one, since when, and how we know. */
export interface Change {
  readonly later: Camp
  readonly earlier: Camp
  /** The ISO date, as given, of the first statement of the later value that the evidence rests on. */
  readonly since: string
  readonly evidence: 'history' | 'voices'
}

/** One voice may err; two independent ones on each side of a day are evidence. */
const VOICES_ON_EACH_SIDE = 2

/**
 * Positive evidence that one value followed the other: a dated history of one source, or two voices before a day and
 * two after it with none that goes back. Two dated sources that differ are none.
 */
export function findChange(a: Camp, b: Camp): Change | undefined {
  return historyOf(a, b) ?? voicesTurn(a, b) ?? voicesTurn(b, a)
}

/** A source that gives both values, each with its own stated date; the latest step counts. */
function historyOf(a: Camp, b: Camp): Change | undefined {
  const stated = Map.groupBy(a.statements.filter(isStated), ({ sourceId }) => sourceId)
  const steps = b.statements
    .filter(isStated)
    .flatMap((y) => (stated.get(y.sourceId) ?? []).flatMap((x) => stepBetween(a, x, b, y)))
  return steps.sort((x, y) => compareText(y.since, x.since))[0]
}

function stepBetween(a: Camp, x: Statement, b: Camp, y: Statement): readonly Change[] {
  if (saidBefore(x.said, y.said)) return [{ earlier: a, later: b, since: y.said.date, evidence: 'history' }]
  if (saidBefore(y.said, x.said)) return [{ earlier: b, later: a, since: x.said.date, evidence: 'history' }]
  return []
}

function isStated({ said }: Statement): boolean {
  return said.basis === 'stated'
}

function voicesTurn(earlier: Camp, later: Camp): Change | undefined {
  const before = datesByVoice(earlier)
  const after = datesByVoice(later)
  if (before.size < VOICES_ON_EACH_SIDE || after.size < VOICES_ON_EACH_SIDE) return undefined
  const lastBefore = [...before.values()].reduce((latest, { last }) => Math.max(latest, last), -Infinity)
  const firstAfter = [...after.values()].reduce((soonest, { first }) => Math.min(soonest, first), Infinity)
  if (lastBefore >= firstAfter) return undefined
  return { earlier, later, since: firstDateOf(later), evidence: 'voices' }
}

/** When each dated voice of a camp says it, from first to last. */
function datesByVoice(camp: Camp): ReadonlyMap<string, SaidWhen> {
  const dates = new Map<string, SaidWhen>()
  for (const { voice, said } of camp.statements) {
    const when = saidWhen(said)
    if (!when) continue
    const known = dates.get(voice.id) ?? when
    dates.set(voice.id, {
      first: Math.min(known.first, when.first),
      last: Math.max(known.last, when.last),
    })
  }
  return dates
}

function firstDateOf(camp: Camp): string {
  const dated = camp.statements.filter(({ said }) => saidWhen(said) !== undefined)
  return dated.map(({ said }) => said.date).sort()[0] ?? ''
}

/** Statements of the earlier value that are said after the change: whoever says them has not noticed. */
export function staleStatements(change: Change): readonly Statement[] {
  const since = { date: change.since, basis: 'stated' } as const
  return change.earlier.statements.filter(({ said }) => saidBefore(since, said))
}
