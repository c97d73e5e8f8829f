import type { Statement } from '../claims/statement.ts'
import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'
import { historyKey } from './history.ts'
import { saidBefore } from './said-when.ts'

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

/** One history that gives both values, each with its own date; the latest step counts. */
function historyOf(a: Camp, b: Camp): Change | undefined {
  const ofA = Map.groupBy(a.steps, historyKey)
  return b.steps
    .flatMap((y) => (ofA.get(historyKey(y)) ?? []).flatMap((x) => stepBetween(a, x, b, y)))
    .sort((x, y) => compareText(y.since, x.since))[0]
}

function stepBetween(a: Camp, x: Statement, b: Camp, y: Statement): readonly Change[] {
  if (saidBefore(x.said, y.said)) return [{ earlier: a, later: b, since: y.said.date, evidence: 'history' }]
  if (saidBefore(y.said, x.said)) return [{ earlier: b, later: a, since: x.said.date, evidence: 'history' }]
  return []
}

function voicesTurn(earlier: Camp, later: Camp): Change | undefined {
  const [before, after] = [earlier.dated, later.dated]
  const enough = before.voices >= VOICES_ON_EACH_SIDE && after.voices >= VOICES_ON_EACH_SIDE
  // A voice that is only counted may be the one that goes back.
  const isHeard = earlier.unlisted.voices === 0 && later.unlisted.voices === 0
  if (!isHeard || !enough || before.last >= after.first) return undefined
  return { earlier, later, since: after.firstDate, evidence: 'voices' }
}

/** Statements of the earlier value that are said after the change: whoever says them has not noticed. */
export function staleStatements(change: Change): readonly Statement[] {
  const since = { date: change.since, basis: 'stated' } as const
  return change.earlier.statements.filter(({ said }) => saidBefore(since, said))
}
