import { nameKey, nameWords } from '../../claims/name-key.ts'
import type { Span } from '../../claims/span.ts'
import { NameIndex } from './name-index.ts'
import type { NameMention } from './name-mention.ts'
import { isLineName, namesModel } from './name-pattern.ts'
import { mention, scanNames } from './scan-names.ts'

/** A name of the document's own stands between words; a short form also not inside an id or another name. */
const OWN_BOUNDARY = { before: /(?<![A-Za-z0-9.-])/y, after: /(?![A-Za-z0-9]|[-.]\w)/y }
const SHORT_BOUNDARY = {
  before: /(?<![A-Za-z0-9.-]|[A-Za-z0-9] (?=[A-Z]\d))/y,
  after: /(?![A-Za-z0-9.]*[A-Za-z0-9]|-)/y,
}

/** Variant words that, with a capital, mean a model when they stand alone; the others are words of any sentence. */
const VARIANT =
  /^(?:mini|nano|ultra|flash|lite|turbo|instant|air|scout|maverick|opus|sonnet|haiku|mythos|fable|coder|terminus)$/i
const NUMBERED = /^[A-Z]\d(?:\.\d)?$/
const SIZE = /^\d+(?:\.\d+)?b$/i

/**
 * The names that one document uses: those of known families, those that it gives itself (rows of a model table),
 * and short forms that can only mean one of them ("Sonnet", "the 405B model", "the flagship").
 */
export class DocumentNames {
  readonly #own: NameIndex
  readonly #short: NameIndex
  readonly #byShort: ReadonlyMap<string, string>
  /** What was found by shape already. */
  readonly #scanned: ReadonlyMap<string, readonly NameMention[]>
  readonly #cache = new Map<string, readonly NameMention[]>()
  /** All names in full, each once. */
  readonly known: readonly string[]

  /** `full`: names found by their shape; `own`: names that only this document or the registry tells. */
  constructor(
    full: Iterable<string>,
    own: Iterable<string>,
    flagship?: string,
    scanned: ReadonlyMap<string, readonly NameMention[]> = new Map(),
  ) {
    this.#scanned = scanned
    this.known = [...new Map([...own, ...full].map((name) => [baseKey(name), name])).values()]
    this.#own = new NameIndex(
      [...own].filter((name) => name.length > 2),
      OWN_BOUNDARY,
    )
    this.#byShort = shortForms([...new Set(full)], flagship)
    this.#short = new NameIndex(this.#byShort.keys(), SHORT_BOUNDARY)
  }

  /** The names in a text, in order, none inside another. */
  scan(text: string): readonly NameMention[] {
    const known = this.#cache.get(text)
    if (known) return known
    const found = [...(this.#scanned.get(text) ?? scanNames(text))]
    addMatches(found, text, this.#own.find(text), (raw) => raw, false)
    addMatches(found, text, this.#short.find(text), (raw) => this.#byShort.get(raw) ?? raw, true)
    const sorted = found.sort((a, b) => a.start - b.start)
    this.#cache.set(text, sorted)
    return sorted
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

/** Short forms that only one of the names can mean. */
function shortForms(names: readonly string[], flagship: string | undefined): Map<string, string> {
  const byKey = new Map(names.toReversed().map((name) => [baseKey(name), name]))
  const owners = new Map<string, Set<string>>()
  for (const name of byKey.values())
    for (const form of formsOf(name)) owners.set(form, (owners.get(form) ?? new Set()).add(name))
  const prefixes = countPrefixes([...byKey.values()])
  const means = (form: string, name: string) =>
    isLineName(form) || NUMBERED.test(form) || form.includes(' ') || hasSiblings(name, byKey, prefixes)
  const unique = new Map<string, string>()
  for (const [form, [name, other]] of [...owners].map(([form, set]) => [form, [...set]] as const))
    if (name !== undefined && other === undefined && means(form, name)) unique.set(form, name)
  if (flagship) unique.set('flagship', flagship)
  return unique
}

/** Words of a name that can stand for it: "Sonnet", "R1", "405B model". */
function formsOf(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .slice(1)
    .flatMap((word) => {
      const form = capitalised(word)
      if (VARIANT.test(word) || NUMBERED.test(form)) return [form]
      return SIZE.test(word)
        ? ['model', 'variant', 'version'].map((noun) => `${word.toUpperCase()} ${noun}`)
        : []
    })
}

/** How many names share all words but the last. */
function countPrefixes(names: readonly string[]): Map<string, number> {
  const prefixes = new Map<string, number>()
  for (const name of names) {
    const prefix = name
      .split(/[\s-]+/)
      .slice(0, -1)
      .join(' ')
      .toLowerCase()
    prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1)
  }
  return prefixes
}

/** "Mini" means "GPT-5.5 Mini" only beside "GPT-5.5" or "GPT-5.5 Instant". */
function hasSiblings(
  name: string,
  byKey: ReadonlyMap<string, string>,
  prefixes: ReadonlyMap<string, number>,
): boolean {
  const base = name
    .split(/[\s-]+/)
    .slice(0, -1)
    .join(' ')
  return byKey.has(nameKey(base)) || (prefixes.get(base.toLowerCase()) ?? 0) > 1
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Builds do not make another name: "claude-3-opus-20240229" is Claude 3 Opus. */
function baseKey(name: string): string {
  return nameWords(name.replace(/^.*\//, ''))
    .filter((word) => !/^(?:20\d{6}|\d{4})$/.test(word))
    .sort()
    .join(' ')
}

/** Whether a text that stands where a name must stand has the shape of one. */
export function looksLikeName(text: string): boolean {
  const name = text.trim()
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return false
  if (namesModel(name)) return true
  return (
    name.split(/\s+/).length <= 6 &&
    /^[\p{Lu}\p{Lo}\d]|[a-z][-/.]?[a-z0-9]*\d/u.test(name) &&
    !/[.!?:;]$/.test(name)
  )
}
