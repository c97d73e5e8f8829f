import { nameKey, nameWords } from '../../claims/name-key.ts'
import type { NameMention } from './name-mention.ts'
import { isLineName, namesModel } from './name-pattern.ts'
import { mention, scanNames } from './scan-names.ts'

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
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
  readonly #own: RegExp | undefined
  readonly #short: RegExp | undefined
  readonly #byShort: ReadonlyMap<string, string>
  readonly #cache = new Map<string, readonly NameMention[]>()

  /** `full`: names found by their shape; `own`: names that only this document or the registry tells. */
  constructor(full: Iterable<string>, own: Iterable<string>, flagship?: string) {
    const ownNames = [...new Set(own)].filter((name) => name.length > 2).sort((a, b) => b.length - a.length)
    this.#own =
      ownNames.length > 0
        ? new RegExp(`(?<![A-Za-z0-9.-])(?:${ownNames.map(escape).join('|')})(?![A-Za-z0-9]|[-.]\\w)`, 'g')
        : undefined
    this.#byShort = shortForms([...new Set(full)], flagship)
    const shorts = [...this.#byShort.keys()].sort((a, b) => b.length - a.length)
    this.#short =
      shorts.length > 0
        ? new RegExp(
            `(?<![A-Za-z0-9.-]|[A-Za-z0-9] (?=[A-Z]\\d))(?:${shorts.map(escape).join('|')})(?![A-Za-z0-9.]*[A-Za-z0-9]|-)`,
            'g',
          )
        : undefined
  }

  /** The names in a text, in order, none inside another. */
  scan(text: string): readonly NameMention[] {
    const known = this.#cache.get(text)
    if (known) return known
    const found = scanNames(text)
    if (this.#own) addMatches(found, text, this.#own, (raw) => raw, false)
    if (this.#short) addMatches(found, text, this.#short, (raw) => this.#byShort.get(raw) ?? raw, true)
    const sorted = found.sort((a, b) => a.start - b.start)
    if (text.length < 200) this.#cache.set(text, sorted)
    return sorted
  }
}

function addMatches(
  found: NameMention[],
  text: string,
  shape: RegExp,
  full: (raw: string) => string,
  short: boolean,
): void {
  for (const match of text.matchAll(shape)) {
    const start = match.index
    const end = start + match[0].length
    const inside = found.findIndex((other) => start < other.end && other.start < end)
    const other = found[inside]
    if (other && (short || other.end - other.start >= end - start)) continue
    if (other) found.splice(inside, 1)
    found.push(mention(text, start, end, full(match[0]), short))
  }
}

/** Short forms that only one of the names can mean. */
function shortForms(names: readonly string[], flagship: string | undefined): Map<string, string> {
  const byKey = new Map<string, string>()
  for (const name of names) if (!byKey.has(baseKey(name))) byKey.set(baseKey(name), name)
  const owners = new Map<string, Set<string>>()
  const prefixes = new Map<string, number>()
  const own = (form: string, name: string) => owners.set(form, (owners.get(form) ?? new Set()).add(name))
  for (const name of byKey.values()) {
    const words = name.split(/[\s-]+/)
    const prefix = words.slice(0, -1).join(' ').toLowerCase()
    prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1)
    for (const word of words.slice(1)) {
      const form = capitalised(word)
      if (VARIANT.test(word) || NUMBERED.test(form)) own(form, name)
      if (SIZE.test(word))
        for (const noun of ['model', 'variant', 'version']) own(`${word.toUpperCase()} ${noun}`, name)
    }
  }
  const unique = new Map<string, string>()
  for (const [form, names] of owners) {
    const [name] = names
    if (names.size !== 1 || name === undefined) continue
    if (isLineName(form) || NUMBERED.test(form) || form.includes(' ') || hasSiblings(name, byKey, prefixes))
      unique.set(form, name)
  }
  if (flagship) unique.set('flagship', flagship)
  return unique
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
