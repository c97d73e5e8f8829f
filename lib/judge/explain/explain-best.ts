import type { Ballot, Voices } from '../ballot.ts'
import { compareText } from '../canonical-order.ts'
import { isSetByVendor } from '../weights.ts'
import { figureWords, listWords } from './side-words.ts'

/** Why a value is the best supported, who is against it, and how thin the support is. */
export function explainBest(best: Ballot, against: Voices, rival: Ballot | undefined): string {
  const opening = `${capitalized(figureWords(best.camp))}: ${forWords(best.voices)}.`
  if (against.size === 0 || !rival) return opening
  return `${opening} ${againstWords(against, rival)} ${balanceWords(best, rival)}`.trim()
}

function forWords(voices: Voices): string {
  const names = namesOf(voices)
  if (voices.size === 1) return `said by one source only, ${names}`
  return `said by ${voices.size} independent sources, ${names}`
}

function againstWords(against: Voices, rival: Ballot): string {
  const count = against.size === 1 ? 'One source says' : `${against.size} sources say`
  return `${count} otherwise (${namesOf(against)}), with most support for ${figureWords(rival.camp)}.`
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

function namesOf(voices: Voices): string {
  return listWords([...voices.values()].map(({ name }) => name).sort(compareText), NAMES_SHOWN)
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
