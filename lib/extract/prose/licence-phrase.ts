import { matchesIn } from '../../text/matches-in.ts'
import {
  DERIVED_LICENCE,
  KNOWN_LICENCE,
  LICENSED_MODEL,
  licenceName,
  NO_LICENCE,
  OTHER_LICENSED,
  OWN_LICENCE,
} from '../lexicon/licences.ts'
import type { Range } from './sentences.ts'

/** A licence as it is written, and where. */
export interface LicencePhrase extends Range {
  readonly name: string
}

/** A longer answer is a sentence about licences, no name of one. */
const LONGEST_NAME = 60

/**
 * The licence that the words behind a label give: "Apache 2.0 for the weights", "✅ MIT", "Code: MIT, weights: CC BY-NC
 * 4.0", "A custom commercial licence, the Acme Community License, is available at …". Undefined where they name none.
 */
export function licenceIn(text: string): LicencePhrase | undefined {
  const part = ofWeights(text)
  if (!part) return undefined
  const words = text.slice(part.start, part.end)
  const named = DERIVED_LICENCE.test(words) ? null : (OWN_LICENCE.exec(words) ?? KNOWN_LICENCE.exec(words))
  if (named) return phraseAt(part.start + named.index, named[0], words.slice(0, named.index))
  const bare = BARE.exec(words)
  const name = bare?.[1]
  if (!bare || !name || name.length > LONGEST_NAME || NO_LICENCE.test(name)) return undefined
  return phraseAt(part.start + bare.index + bare[0].indexOf(name), name, '')
}

/** "BigCode OpenRAIL-M", "Falcon 180B TII License": the house that a maker's own licence is called after belongs to its name. */
const HOUSE =
  /(?:(?!(?:The|A|An|This|Our|Its|Custom|License|Licence|Under)\s)\p{Lu}[\w.+-]*\s(?:\d[\w.]*\s){0,2}){1,3}$/u

function phraseAt(start: number, name: string, before: string): LicencePhrase {
  const house = licenceName(name) === name.trim() ? (HOUSE.exec(before)?.[0] ?? '') : ''
  return { name: house + name, start: start - house.length, end: start + name.length }
}

/** The words between marks, emoji and a closing bracket; a sentence is none, nor is the end of one. */
const BARE =
  /^[^\p{L}\d]*(\p{L}[\p{L}\d .+&/;-]*[\p{L}\d.+](?<!\.))\s*(?:[(（][^()（）]{0,40}[)）])?[^\p{L}\d]*$/u

/** Of "code MIT, weights Apache 2.0" the part that speaks of weights; none where all of it is of other things. */
function ofWeights(text: string): Range | undefined {
  const parts = matchesIn(/[^,;；，|\u2028]+/g, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ofModel: match[0].search(LICENSED_MODEL) >= 0,
    ofOther: match[0].search(OTHER_LICENSED) >= 0,
  }))
  if (!parts.some(({ ofOther }) => ofOther)) return { start: 0, end: text.length }
  return parts.find(({ ofModel }) => ofModel) ?? parts.find(({ ofOther }) => !ofOther)
}
