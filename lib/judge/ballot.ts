import type { Voice } from '../claims/statement.ts'
import type { Camp, Unlisted } from './camp.ts'
import { compareValues } from './compare-values.ts'
import { voiceWeight } from './weights.ts'

/** Independent voices by their id. */
export type Voices = ReadonlyMap<string, Voice>

/** One candidate for the best value of a fact, and the independent voices that can live with it. */
export interface Ballot {
  readonly camp: Camp
  readonly voices: Voices
  /** How many independent voices there are, also those that are only counted. */
  readonly count: number
  readonly weight: number
  readonly firstParty: boolean
}

/** All voices of a fact that cannot live with its best value. */
export interface Opposition {
  readonly voices: Voices
  readonly count: number
  readonly weight: number
}

/** A ballot for one camp among all camps of its fact: every voice whose value is compatible counts once. */
export function ballotFor(camp: Camp, all: readonly Camp[]): Ballot {
  return ballotOf(
    camp,
    all.filter((other) => other === camp || agrees(other, camp)),
  )
}

/** A ballot from the camps that agree with one. */
export function ballotOf(camp: Camp, agreeing: readonly Camp[]): Ballot {
  const voices = voicesOf(agreeing)
  const unlisted = unlistedOf(agreeing)
  return {
    camp,
    voices,
    count: voices.size + unlisted.voices,
    weight: totalWeight(voices) + unlisted.weight,
    firstParty: [...voices.values()].some(({ firstParty }) => firstParty),
  }
}

function agrees(a: Camp, b: Camp): boolean {
  const { kind } = compareValues(a, b)
  return kind === 'equal' || kind === 'compatible'
}

/** All independent voices of some camps; one that speaks in several guises counts as its strongest. */
export function voicesOf(camps: readonly Camp[]): Voices {
  const voices = new Map<string, Voice>()
  for (const { statements } of camps)
    for (const { voice } of statements) {
      const known = voices.get(voice.id)
      if (!known || voiceWeight(voice) > voiceWeight(known)) voices.set(voice.id, voice)
    }
  return voices
}

/** Voices that are only counted: of one camp none is counted twice, of several some may be. */
export function unlistedOf(camps: readonly Camp[]): Unlisted {
  return {
    voices: camps.reduce((sum, { unlisted }) => sum + unlisted.voices, 0),
    weight: camps.reduce((sum, { unlisted }) => sum + unlisted.weight, 0),
  }
}

/** Weights are tenths; added as whole numbers, their order makes no difference. */
const TENTHS = 10

export function totalWeight(voices: Voices): number {
  let tenths = 0
  for (const voice of voices.values()) tenths += Math.round(voiceWeight(voice) * TENTHS)
  return tenths / TENTHS
}
