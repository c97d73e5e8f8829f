import { OpeningIndex } from './opening-index.ts'

const index = new OpeningIndex()

/**
 * A regular expression of many words, which looks only at texts that have the beginning of one of them. For constants:
 * all are in one index as long as the program runs.
 */
export class LexiconPattern extends RegExp {
  readonly #mayMatch: (text: string) => boolean

  constructor(pattern: string | RegExp, flags?: string) {
    super(pattern, flags)
    this.#mayMatch = index.add(this)
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.#mayMatch(text)) return super.exec(text)
    if (this.global || this.sticky) this.lastIndex = 0
    return null
  }

  override test(text: string): boolean {
    return this.exec(text) !== null
  }

  /** The same as of any expression, but none is copied for it, which would take longer than most searches. */
  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.#matches(text)
  }

  *#matches(text: string): RegExpStringIterator<RegExpExecArray> {
    if (!this.#mayMatch(text)) return
    let from = 0
    while (from <= text.length) {
      this.lastIndex = from
      const match = super.exec(text)
      if (!match) return
      yield match
      from = match.index + (match[0].length || 1)
    }
  }
}
