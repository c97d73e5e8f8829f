import type { BestValue, Support } from '../claims/judgement.ts'
import {
  type Ballot,
  ballotFor,
  type Opposition,
  totalWeight,
  unlistedOf,
  type Voices,
  voicesOf,
} from './ballot.ts'
import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'
import { explainBest } from './explain/explain-best.ts'
import { LIMITS } from './limits.ts'
import { isSetByVendor } from './weights.ts'

/** Support is strong when the voices for a value weigh at least this many times those against it. */
const STRONG = 2

/**
 * The best-supported value of one fact: the camps of one scope, none of them out of date. First-party statements of
 * prices and limits go before others; then the weight of independent voices decides. Undefined when nothing is stated.
 */
export function bestValue(camps: readonly Camp[]): BestValue | undefined {
  const stated = camps.filter(({ standing }) => standing === 'stated')
  const ballots = candidatesOf(stated)
    .map((camp) => ballotFor(camp, stated))
    .sort(byPreference)
  const [best] = ballots
  if (!best) return undefined
  const against = oppositionOf(best, stated)
  const { camp, count } = best
  return {
    qualifiers: camp.qualifiers,
    value: camp.value,
    unit: camp.unit,
    modality: camp.modality,
    written: camp.written,
    support: supportOf(best, against),
    voicesFor: count,
    voicesInAll: count + against.count,
    sentence: explainBest(best, against, rivalOf(best, ballots)),
  }
}

function candidatesOf(camps: readonly Camp[]): readonly Camp[] {
  return camps
    .toSorted(
      (a, b) =>
        Number(hasFirstParty(b)) - Number(hasFirstParty(a)) ||
        b.sources - a.sources ||
        compareText(a.key, b.key),
    )
    .slice(0, LIMITS.candidates)
}

function hasFirstParty({ statements }: Camp): boolean {
  return statements.some(({ voice }) => voice.firstParty)
}

/** Between compatible writings of one value, the firm and more frequent one stands for it. */
function byPreference(a: Ballot, b: Ballot): number {
  return (
    precedence(b) - precedence(a) ||
    b.weight - a.weight ||
    Number(b.camp.modality === 'asserted') - Number(a.camp.modality === 'asserted') ||
    b.camp.sources - a.camp.sources ||
    compareText(a.camp.key, b.camp.key)
  )
}

function precedence({ camp, firstParty }: Ballot): number {
  return Number(firstParty && isSetByVendor(camp.property))
}

function supportOf({ count, weight }: Ballot, against: Opposition): Support {
  if (count + against.count === 1) return 'one_source'
  return count > 1 && weight >= STRONG * against.weight ? 'well_supported' : 'contested'
}

function oppositionOf(best: Ballot, camps: readonly Camp[]): Opposition {
  const voices = without(voicesOf(camps), best.voices)
  const [all, own] = [unlistedOf(camps), best.count - best.voices.size]
  const unlisted = { voices: all.voices - own, weight: all.weight - (best.weight - totalWeight(best.voices)) }
  return {
    voices,
    count: voices.size + unlisted.voices,
    weight: totalWeight(voices) + Math.max(0, unlisted.weight),
  }
}

function without(all: Voices, some: Voices): Voices {
  return new Map([...all].filter(([id]) => !some.has(id)))
}

/** The strongest candidate that is backed by voices the best one lacks. */
function rivalOf(best: Ballot, ballots: readonly Ballot[]): Ballot | undefined {
  return ballots
    .filter(({ voices }) => [...voices.keys()].some((id) => !best.voices.has(id)))
    .toSorted((a, b) => b.weight - a.weight || compareText(a.camp.key, b.camp.key))[0]
}
