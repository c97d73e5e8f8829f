import { nameKey } from '../../claims/name-key.ts'
import { isLineName, withFamily } from './name-pattern.ts'

/** Variant words that, with a capital, mean a model when they stand alone; the others are words of any sentence. */
const VARIANT =
  /^(?:mini|nano|ultra|flash|lite|turbo|instant|air|scout|maverick|behemoth|opus|sonnet|haiku|mythos|fable|coder|terminus)$/i
const NUMBERED = /^[A-Z]\d(?:\.\d)?$/
const SIZE = /^\d+(?:\.\d+)?b$/i
/** What a size needs after it to mean a model. */
const SIZE_NOUNS = ['model', 'variant', 'version', 'one']

/**
 * Parts of names that stand for the whole, each with the only name that it can mean: "Sonnet", "R1", "Large 4",
 * "H-Small", "the 405B model". `keyOf` is equal for all writings of one name.
 */
export function shortForms(written: readonly string[], keyOf: (name: string) => string): Map<string, string> {
  // "Opus 4.5" and "Claude Opus 4.5" are one owner of "Opus"
  const names = written.map(withFamily)
  const byKey = new Map(names.toReversed().map((name) => [keyOf(name), name]))
  const owners = new Map<string, Set<string>>()
  for (const name of byKey.values())
    for (const form of formsOf(name)) owners.set(form, (owners.get(form) ?? new Set()).add(name))
  const prefixes = countPrefixes([...byKey.values()])
  const means = (form: string, name: string) =>
    isLineName(form) || NUMBERED.test(form) || /[ -]/.test(form) || hasSiblings(name, byKey, prefixes)
  const unique = new Map<string, string>()
  for (const [form, [name, other]] of [...owners].map(([form, set]) => [form, [...set]] as const))
    if (name !== undefined && other === undefined && means(form, name)) unique.set(form, name)
  return unique
}

function formsOf(name: string): string[] {
  const single = name
    .split(/[\s-]+/)
    .slice(1)
    .flatMap((word) => {
      const form = capitalised(word)
      if (VARIANT.test(word) || NUMBERED.test(form)) return [form]
      return SIZE.test(word) ? SIZE_NOUNS.map((noun) => `${word.toUpperCase()} ${noun}`) : []
    })
  return [...new Set([...single, ...endings(name)])]
}

/** "Large 4" of "Mistral Large 4", "H-Small" of "Granite 4.0 H-Small": the ends of a name that can be told as one. */
function endings(name: string): string[] {
  const words = name.split(/[\s\u00a0]+/)
  return words.slice(1).flatMap((word, i) => {
    const ending = words.slice(i + 1).join(' ')
    const several = i + 2 < words.length
    const named = several ? /^[A-ZÀ-Þ][A-Za-zÀ-ÿ]/.test(word) : /^[A-Z][A-Za-z]*-[A-Z][a-z]{2,}$/.test(word)
    return named ? [ending] : []
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
