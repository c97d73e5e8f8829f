interface Boundary {
  /** Sticky: matches at a place where a name may begin. */
  readonly before: RegExp
  /** Sticky: matches at a place where a name may end. */
  readonly after: RegExp
}

/** A number for the first two characters at a place, by which names are told apart at first: no text is cut out for it. */
const beginning = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)

/**
 * Finds any of many names in texts. By their first characters and lengths: the time grows with the text, not with the
 * number of names.
 */
export class NameIndex {
  readonly #names: ReadonlySet<string>
  /** Lengths of the names that begin so, longest first. */
  readonly #lengths: ReadonlyMap<number, readonly number[]>
  readonly #boundary: Boundary

  constructor(names: Iterable<string>, boundary: Boundary) {
    this.#names = new Set(names)
    this.#boundary = boundary
    const lengths = new Map<number, Set<number>>()
    for (const name of this.#names) {
      const first = beginning(name, 0)
      lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length))
    }
    this.#lengths = new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]))
  }

  /** The places of names, in order, none inside another; of several that begin at one place the longest. */
  find(text: string): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = []
    if (this.#names.size === 0) return found
    for (let at = 0; at < text.length; at++) {
      const end = this.#endOf(text, at)
      if (end === undefined) continue
      found.push({ start: at, end })
      at = end - 1
    }
    return found
  }

  #endOf(text: string, at: number): number | undefined {
    const lengths = this.#lengths.get(beginning(text, at))
    if (!lengths || !matchesAt(this.#boundary.before, text, at)) return undefined
    const length = lengths.find(
      (size) =>
        this.#names.has(text.slice(at, at + size)) && matchesAt(this.#boundary.after, text, at + size),
    )
    return length === undefined ? undefined : at + length
  }
}

function matchesAt(shape: RegExp, text: string, at: number): boolean {
  shape.lastIndex = at
  return shape.test(text)
}
