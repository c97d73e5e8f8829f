import type { Ballot, Opposition, Voices } from '../ballot.ts'
import { compareText } from '../canonical-order.ts'
import { isSetByVendor } from '../weights.ts'
import { figureWords, listWords } from './side-words.ts'

/** Why a value is the best supported, who is against it, and how thin the support is. */
export function explainBest(best: Ballot, against: Opposition, rival: Ballot | undefined): string {
  const opening = `${capitalized(figureWords(best.camp))}: ${forWords(best)}.`
  if (against.count === 0 || !rival) return opening
  return `${opening} ${againstWords(against, rival)} ${balanceWords(best, rival)}`.trim()
}

function forWords({ voices, count }: Ballot): string {
  const names = namesOf(voices, count)
  if (count === 1) return `said by one source only, ${names}`
  return `said by ${count} independent sources, ${names}`
}

function againstWords({ voices, count }: Opposition, rival: Ballot): string {
  const say = count === 1 ? 'One source says' : `${count} sources say`
  return `${say} otherwise (${namesOf(voices, count)}), with most support for ${figureWords(rival.camp)}.`
}

/** Majority and first party pointing opposite ways, ties and thin leads are said in so many words. */
function balanceWords(best: Ballot, rival: Ballot): string {
  const settledByVendor = isSetByVendor(best.camp.property) && best.firstParty && !rival.firstParty
  if (settledByVendor && rival.weight > best.weight)
    return 'Most sources and the vendor’s own statement point opposite ways; the vendor sets this figure, so its word is shown first.'
  if (settledByVendor) return 'The vendor’s own statement goes before others.'
  if (rival.weight === best.weight) return 'Both have the same support: this is a tie.'
  return ''
}

const NAMES_SHOWN = 3

function namesOf(voices: Voices, count: number): string {
  const names = [...voices.values()].map(({ name }) => name).sort(compareText)
  return listWords(names, NAMES_SHOWN, count)
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
