import type { Voice } from '../claims/statement.ts'
import type { Camp } from './camp.ts'
import { compareValues } from './compare-values.ts'
import { voiceWeight } from './weights.ts'

/** One candidate for the best value of a fact, and the independent voices that can live with it. */
export interface Ballot {
  readonly camp: Camp
  readonly voices: ReadonlyMap<string, Voice>
  readonly weight: number
  readonly firstParty: boolean
  /** Statements that give exactly this value: decides between compatible writings. */
  readonly mentions: number
}

/** A ballot for one camp among all camps of its fact: every voice whose value is compatible counts once. */
export function ballotFor(camp: Camp, all: readonly Camp[]): Ballot {
  const voices = new Map(
    all.filter((other) => other === camp || agrees(other, camp)).flatMap(({ statements }) => statements.map(({ voice }) => [voice.id, voice])),
  )
  return {
    camp,
    voices,
    weight: totalWeight(voices.values()),
    firstParty: [...voices.values()].some(({ firstParty }) => firstParty),
    mentions: camp.sourceIds.size,
  }
}

function agrees(a: Camp, b: Camp): boolean {
  const { kind } = compareValues(a, b)
  return kind === 'equal' || kind === 'compatible'
}

/** Tenths, so that the order of adding makes no difference. */
const PRECISION = 10

export function totalWeight(voices: Iterable<Voice>): number {
  let tenths = 0
  for (const voice of voices) tenths += Math.round(voiceWeight(voice) * PRECISION)
  return tenths / PRECISION
}

/** All independent voices of some camps. */
export function voicesOf(camps: readonly Camp[]): ReadonlyMap<string, Voice> {
  return new Map(camps.flatMap(({ statements }) => statements.map(({ voice }) => [voice.id, voice])))
}
