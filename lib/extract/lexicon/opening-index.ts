import { perText } from '../../claims/per-text.ts'
import { LONGEST, type Opening, openingsOf, unitOf } from './openings.ts'

/** So many bits of an opening's number tell whether there can be one: a small table stays near the processor. */
const BITS = 16

/** What is known of the characters read so far: an opening begins so, or one ends here; behind no letter, or anywhere. */
const AT_WORD = 1
const ANYWHERE = 2
const AT_WORD_ENDS = 4
const ANYWHERE_ENDS = 8

/**
 * Where in a text which of many patterns can match, by what their matches begin with: one pass over the text for all
 * patterns. Hundreds of patterns look at each sentence, and hardly any finds something.
 */
export class OpeningIndex {
  /** By the number of an opening: the patterns that begin so behind no letter, and those that begin so anywhere. */
  readonly #atWord = new Map<number, readonly number[]>()
  readonly #anywhere = new Map<number, readonly number[]>()
  readonly #known = new Uint8Array(1 << BITS)
  #patterns = 0
  /** The places of the patterns in each text; a pattern that comes later asks anew. */
  #looked = perText((text) => this.#look(text))

  /** The number of a pattern, by which {@link placesIn} gives its places; undefined where a match can begin anywhere. */
  add(pattern: RegExp): number | undefined {
    const openings = openingsOf(pattern)
    if (!openings) return undefined
    const id = this.#patterns++
    for (const opening of openings) this.#enter(opening, id)
    this.#looked = perText((text) => this.#look(text))
    return id
  }

  /** The places of a text where matches of the patterns may begin, ascending, for each that may have any. */
  placesIn(text: string): Places {
    return this.#looked(text)
  }

  #enter({ text, atWord }: Opening, id: number): void {
    const lists = atWord ? this.#atWord : this.#anywhere
    let number = 0
    for (let i = 0; i < text.length; i++) {
      number = extended(number, text.charCodeAt(i))
      this.#mark(number, atWord ? AT_WORD : ANYWHERE)
    }
    this.#mark(number, atWord ? AT_WORD_ENDS : ANYWHERE_ENDS)
    const list = lists.get(number) ?? []
    if (!list.includes(id)) lists.set(number, [...list, id])
  }

  #mark(number: number, kind: number): void {
    this.#known[slot(number)] = (this.#known[slot(number)] ?? 0) | kind
  }

  #look(text: string): Places {
    const found = new Map<number, number[]>()
    const units = unitsOf(text)
    for (let at = 0; at < text.length; at++)
      // most openings are of words: inside of one there is little to look for
      this.#lookAt(units, at, text.length, isLetter(units[at - 1] ?? 0) ? INSIDE_WORD : EVERYTHING, found)
    return found
  }

  #lookAt(units: Uint16Array, at: number, end: number, kinds: number, found: Map<number, number[]>): void {
    let number = 0
    for (let i = at; i < at + LONGEST && i < end; i++) {
      number = extended(number, units[i] ?? 0)
      const known = (this.#known[slot(number)] ?? 0) & kinds
      if (known === 0) return
      if (known & ANYWHERE_ENDS) add(found, this.#anywhere.get(number), at)
      if (known & AT_WORD_ENDS) add(found, this.#atWord.get(number), at)
    }
  }
}

const INSIDE_WORD = ANYWHERE | ANYWHERE_ENDS
const EVERYTHING = INSIDE_WORD | AT_WORD | AT_WORD_ENDS

/** Where in a text each pattern may begin. */
export type Places = ReadonlyMap<number, readonly number[]>

function add(found: Map<number, number[]>, patterns: readonly number[] | undefined, at: number): void {
  for (const id of patterns ?? []) {
    const places = found.get(id)
    if (!places) found.set(id, [at])
    else if (places.at(-1) !== at) places.push(at)
  }
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** For each character what openings have for it. */
const UNITS = Uint16Array.from({ length: 1 << 16 }, (_, code) =>
  unitOf(String.fromCharCode(code)).charCodeAt(0),
)

let scratch = new Uint16Array(4_000)

/** A text as openings have it, each character read once; what is given is written over by the next text. */
function unitsOf(text: string): Uint16Array {
  if (scratch.length < text.length) scratch = new Uint16Array(2 * text.length)
  for (let i = 0; i < text.length; i++) scratch[i] = UNITS[text.charCodeAt(i)] ?? 0
  return scratch
}

/** The number of an opening that goes on by a character; of so many bits that hardly two openings have the same. */
const extended = (number: number, code: number): number => (Math.imul(number, 40_503) + code + 1) | 0

const slot = (number: number): number => (number ^ (number >>> 16)) & ((1 << BITS) - 1)
