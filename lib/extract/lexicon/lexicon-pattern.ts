import { matchesIn } from '../../text/matches-in.ts'
import { OpeningIndex } from './opening-index.ts'

/** Where in a text any of these patterns may begin. */
export const openings = new OpeningIndex()

/**
 * A regular expression of many words, which is tried only at the places of a text that have the beginning of one of
 * them. For constants: all are in one index as long as the program runs; others bring their own.
 */
export class LexiconPattern extends RegExp {
  readonly index: OpeningIndex
  /** Its number in the index; undefined where a match can begin anywhere. */
  readonly number: number | undefined
  /** The same expression, sticky: to try it at one place. */
  readonly #here: RegExp
  /** As `global`, which is slow to ask. */
  readonly #isGlobal: boolean

  constructor(pattern: string | RegExp, flags?: string, index = openings) {
    super(pattern, flags)
    this.index = index
    this.number = this.sticky ? undefined : index.add(this)
    this.#here = new RegExp(this.source, `${this.flags.replace('g', '')}y`)
    this.#isGlobal = this.global
  }

  /** What is made of it to split a text or the like is an expression as any other. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.number === undefined) return super.exec(text)
    const match = this.#firstOf(this.index.placesIn(text).get(this.number), text)
    if (this.#isGlobal) this.lastIndex = match ? match.index + match[0].length : 0
    return match
  }

  #firstOf(places: readonly number[] | undefined, text: string): RegExpExecArray | null {
    if (!places) return null
    for (let i = this.#isGlobal ? firstFrom(places, this.lastIndex) : 0; i < places.length; i++) {
      this.#here.lastIndex = places[i] ?? 0
      const match = this.#here.exec(text)
      if (match) return match
    }
    return null
  }

  override test(text: string): boolean {
    return this.exec(text) !== null
  }

  /** The same as of any expression, but none is copied for it. */
  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return matchesIn(this, text).values()
  }
}

/** The index of the first of ascending places that is not before another. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
