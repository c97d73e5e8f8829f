import type { BestValue, Support } from '../claims/judgement.ts'
import { type Ballot, ballotFor, totalWeight, type Voices, voicesOf } from './ballot.ts'
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
  const everyone = voicesOf(stated)
  const against = without(everyone, best.voices)
  const { camp, voices } = best
  return {
    qualifiers: camp.qualifiers,
    value: camp.value,
    unit: camp.unit,
    modality: camp.modality,
    written: camp.written,
    support: supportOf(best, against),
    voicesFor: voices.size,
    voicesInAll: everyone.size,
    sentence: explainBest(best, against, rivalOf(best, ballots)),
  }
}

function candidatesOf(camps: readonly Camp[]): readonly Camp[] {
  return camps
    .toSorted((a, b) => b.sourceIds.size - a.sourceIds.size || compareText(a.key, b.key))
    .slice(0, LIMITS.candidates)
}

/** Between compatible writings of one value, the firm and more frequent one stands for it. */
function byPreference(a: Ballot, b: Ballot): number {
  return (
    precedence(b) - precedence(a) ||
    b.weight - a.weight ||
    Number(b.camp.modality === 'asserted') - Number(a.camp.modality === 'asserted') ||
    b.camp.sourceIds.size - a.camp.sourceIds.size ||
    compareText(a.camp.key, b.camp.key)
  )
}

function precedence({ camp, firstParty }: Ballot): number {
  return Number(firstParty && isSetByVendor(camp.property))
}

function supportOf({ voices, weight }: Ballot, against: Voices): Support {
  if (voices.size + against.size === 1) return 'one_source'
  return voices.size > 1 && weight >= STRONG * totalWeight(against) ? 'well_supported' : 'contested'
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
