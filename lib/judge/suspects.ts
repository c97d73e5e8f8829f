import { Decimal } from '../claims/decimal.ts'
import { findProperty } from '../claims/property.ts'
import type { SourceKind } from '../claims/source-kind.ts'
import type { Camp } from './camp.ts'
import type { Surroundings } from './surroundings.ts'

/** A price of zero stands for a free tier, an unknown price or another mode far more often than for the price. */
export function isSuspectZero(camp: Camp): boolean {
  return (
    findProperty(camp.property)?.group === 'prices' &&
    camp.value.kind === 'number' &&
    new Decimal(camp.value.number).isZero()
  )
}

/** Only lists are filled in by programs; a person who writes a limit means it. */
const FILLED_IN: ReadonlySet<SourceKind> = new Set(['dataset', 'aggregator'])
const FILLER_DEFAULTS: ReadonlySet<string> = new Set(['8191', '8192'])

/** Why the value of a list may be a filler, for a reader; undefined when nothing speaks for it. */
export function findFiller(camp: Camp, around: Surroundings): string | undefined {
  if (camp.property !== 'max_output' || camp.value.kind !== 'number') return undefined
  if (!camp.statements.every(({ voice }) => FILLED_IN.has(voice.kind))) return undefined
  if (FILLER_DEFAULTS.has(camp.value.number)) return 'a default that lists fill in when the limit is unknown'
  return around.equalsOwn(camp, 'context_window') ? 'the context window filled in as output limit' : undefined
}
