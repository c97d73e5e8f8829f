import { nameKey } from '../../claims/name-key.ts'
import type { Span } from '../../claims/span.ts'
import type { Aliases } from './aliases.ts'
import { baseKey } from './base-key.ts'
import { NameIndex } from './name-index.ts'
import type { NameMention } from './name-mention.ts'
import { namesModel } from './name-pattern.ts'
import { mention, scanNames } from './scan-names.ts'
import { shortForms } from './short-forms.ts'

/** A name of the document's own stands between words; a short form also not inside an id or another name. */
const OWN_BOUNDARY = { before: /(?<![A-Za-z0-9.-])/y, after: /(?![A-Za-z0-9]|[-.]\w)/y }
const SHORT_BOUNDARY = {
  before: /(?<![A-Za-z0-9.-]|[A-Za-z0-9] (?=[A-Z]\d))/y,
  after: /(?![A-Za-z0-9.]*[A-Za-z0-9]|-)/y,
}

/**
 * The names that one document uses: those of known families, those that it gives itself (rows of a model table),
 * and short forms that can only mean one of them ("Sonnet", "the 405B model", "the flagship").
 */
export class DocumentNames {
  readonly #own: NameIndex
  readonly #short: NameIndex
  readonly #byShort: Map<string, string>
  /** What was found by shape already. */
  readonly #scanned: ReadonlyMap<string, readonly NameMention[]>
  readonly #aliases: Aliases
  readonly #cache = new Map<string, readonly NameMention[]>()
  /** All names in full, each once. */
  readonly known: readonly string[]

  /** `full`: names found by their shape; `own`: names that only this document or the registry tells. */
  constructor(
    full: Iterable<string>,
    own: Iterable<string>,
    flagship?: string,
    scanned: ReadonlyMap<string, readonly NameMention[]> = new Map(),
    aliases: Aliases = new Map(),
  ) {
    this.#scanned = scanned
    this.#aliases = aliases
    const known = [...own, ...full].filter((name) => !aliases.has(nameKey(name)))
    this.known = [...new Map(known.map((name) => [baseKey(name), name])).values()]
    this.#own = new NameIndex(
      [...own].filter((name) => name.length > 2),
      OWN_BOUNDARY,
    )
    this.#byShort = shortForms([...new Set(full)], baseKey)
    if (flagship) this.#byShort.set('flagship', flagship)
    this.#short = new NameIndex(this.#byShort.keys(), SHORT_BOUNDARY)
  }

  /** The names in a text, in order, none inside another. */
  scan(text: string): readonly NameMention[] {
    const known = this.#cache.get(text)
    if (known) return known
    const found = [...(this.#scanned.get(text) ?? scanNames(text))]
    addMatches(found, text, this.#own.find(text), (raw) => raw, false)
    addMatches(found, text, this.#short.find(text), (raw) => this.#byShort.get(raw) ?? raw, true)
    const sorted = found.map((name) => this.#inFull(name)).sort((a, b) => a.start - b.start)
    this.#cache.set(text, sorted)
    return sorted
  }

  /** A writing that the document gives as another of a name is that name. */
  #inFull(name: NameMention): NameMention {
    const raw = this.#aliases.get(name.key)
    return raw === undefined ? name : { ...name, raw, key: nameKey(raw) }
  }
}

/** Adds names at places where nothing longer stands. `found` ascends, and so do the places: one pass. */
function addMatches(
  found: NameMention[],
  text: string,
  places: readonly Span[],
  full: (raw: string) => string,
  short: boolean,
): void {
  const merged: NameMention[] = []
  let next = 0
  for (const { start, end } of places) {
    for (let other = found[next]; other && other.end <= start; other = found[++next]) merged.push(other)
    const other = found[next]
    const meets = other !== undefined && other.start < end
    if (meets && (short || other.end - other.start >= end - start)) continue
    // what the longer name covers is gone
    while ((found[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++
    merged.push(mention(text, start, end, full(text.slice(start, end)), short))
  }
  merged.push(...found.slice(next))
  found.splice(0, found.length, ...merged)
}

/** "tallow-coder", `text-bison@002`: small letters, and a hyphen that a word seldom has in a cell of names. */
const ID = /^[a-z][a-z0-9]+-[a-z0-9]+(?:-[a-z0-9]+)?(?:[@:][a-z0-9][\w.-]*)?$/

/** Whether a text that stands where a name must stand has the shape of one. */
export function looksLikeName(text: string): boolean {
  const name = text.trim()
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return false
  if (namesModel(name)) return true
  return (
    name.split(/\s+/).length <= 6 &&
    (/^[\p{Lu}\p{Lo}\d]|[a-z][-/.]?[a-z0-9]*\d/u.test(name) || ID.test(name)) &&
    !/[.!?:;]$/.test(name)
  )
}
