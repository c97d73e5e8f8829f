import { perText } from '../../claims/per-text.ts'
import { LONGEST, type Opening, openingsOf } from './openings.ts'

/** Openings are told apart by a number of so many bits: a few that fall together only cost a look more. */
const BITS = 16
const AT_WORD = 1
const ANYWHERE = 2

/**
 * Which of many patterns can match in a text, by what their matches begin with: one pass over the text for all patterns.
 * Hundreds of patterns look at each sentence, and hardly any finds something.
 */
export class OpeningIndex {
  /** By the number of an opening: the patterns that begin so behind no letter, and those that begin so anywhere. */
  readonly #atWord: (number[] | undefined)[] = []
  readonly #anywhere: (number[] | undefined)[] = []
  /** Which openings begin so: where none does, no longer one need be looked for. */
  readonly #leads = new Uint8Array(1 << BITS)
  #patterns = 0
  /** For each text which patterns can match there; a pattern that comes later asks anew. */
  #looked = perText((text) => this.#look(text))

  /** A test that fails only for texts in which the pattern has no match. */
  add(pattern: RegExp): (text: string) => boolean {
    const openings = openingsOf(pattern)
    if (!openings) return () => true
    const id = this.#patterns++
    for (const opening of openings) this.#enter(opening, id)
    this.#looked = perText((text) => this.#look(text))
    return (text) => this.#looked(text)[id] === 1
  }

  #enter({ text, atWord }: Opening, id: number): void {
    const lists = atWord ? this.#atWord : this.#anywhere
    const lead = atWord ? AT_WORD : ANYWHERE
    let number = 0
    for (let i = 0; i < text.length; i++) {
      number = extended(number, text.charCodeAt(i))
      this.#leads[number] = (this.#leads[number] ?? 0) | lead
    }
    const list = lists[number] ?? []
    if (!list.includes(id)) lists[number] = [...list, id]
  }

  #look(written: string): Uint8Array {
    const found = new Uint8Array(this.#patterns)
    const text = written.toLowerCase()
    let before = 0
    for (let at = 0; at < text.length; at++) {
      // most openings are of words: inside of one there is little to look for
      this.#lookAt(text, at, isLetter(before) ? ANYWHERE : AT_WORD | ANYWHERE, found)
      before = text.charCodeAt(at)
    }
    return found
  }

  #lookAt(text: string, at: number, kinds: number, found: Uint8Array): void {
    let number = 0
    for (let i = at; i < at + LONGEST && i < text.length; i++) {
      number = extended(number, unit(text, i))
      const leading = (this.#leads[number] ?? 0) & kinds
      if (leading === 0) return
      if (leading & ANYWHERE) mark(found, this.#anywhere[number])
      if (leading & AT_WORD) mark(found, this.#atWord[number])
    }
  }
}

function mark(found: Uint8Array, patterns: readonly number[] | undefined): void {
  if (patterns) for (const id of patterns) found[id] = 1
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** The character at a place; any blank is a space, any digit 0. */
function unit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return code <= 32 ? 32 : code >= 48 && code <= 57 ? 48 : code
  return /\s/.test(text.charAt(at)) ? 32 : code
}

const extended = (number: number, code: number): number => (number * 769 + code + 1) & ((1 << BITS) - 1)
