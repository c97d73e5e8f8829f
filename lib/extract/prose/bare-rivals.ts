import { perObject } from '../../claims/per-object.ts'
import { matchesIn } from '../../text/matches-in.ts'
import type { Carried } from './discourse.ts'
import type { Meant } from './meant.ts'
import type { Sentence } from './sentence.ts'

/** What comes right before whom something is held against, in the languages that write names with capitals. */
const HELD_AGAINST =
  '(?:than|over|of|(?:close|compared|relative|next|similar|comparable|equal) to|compared with|matches|beats|vs\\.?|versus|against|behind|as|times|als|wie|gegenüber|von|que|de|frente a|par rapport à)\\s(?:the\\s|your\\s|our\\s|old\\s|el\\s|la\\s|le\\s)?'
/** "Sonnet", "Llama", "4.5": a line, a family or a version, and no more of a name. */
const BARE = new RegExp(
  `(?<=(?<![\\p{L}])${HELD_AGAINST})(\\p{Lu}\\p{L}{2,}|\\d\\.\\d)(?!\\s?[\\p{L}%]?\\d|[\\w%-]|\\.\\d|\\s\\p{Lu}|\\s(?:points?|times|x|billion|million|tokens?|seconds?|ms)\\b)`,
  'gu',
)

/**
 * Whom a bare line, family or version is, to which somebody is compared: "5x lower cost than Sonnet" of Haiku 4.5, "3x
 * more expensive than 4.5" of Opus 4.1. The only model of the document that it can be, or the only one that shares the
 * version (the line) of whom the text speaks.
 */
export function meantByContrast(
  { text, start, end, names }: Sentence,
  known: readonly string[],
  carried: Carried,
): Meant[] {
  const words = text.slice(start, end)
  if (!COMPARES.test(words)) return []
  return matchesIn(BARE, words).flatMap((match) => {
    const range = { start: start + match.index, end: start + match.index + match[0].length }
    const before = names.findLast((name) => name.end <= range.start && !name.comparator)
    const own = before?.raw ?? carried.heading ?? carried.listed?.[0] ?? carried.previous ?? carried.document
    const raw = own ? rivalCalled(match[0], own, known) : undefined
    return raw ? [{ range, raw, comparator: true }] : []
  })
}

/** Only sentences that compare are looked at. */
const COMPARES =
  /\b(?:than|over|vs|versus|times|twice|half|\d+(?:\.\d+)?x|cheaper|behind|against|als|wie|mal|que|fois|veces)\b/i

/** The parts of a name: words and version numbers. */
const partsOf = perObject((known: readonly string[]) =>
  known.flatMap((name) =>
    // an id is a second writing of a name
    name === name.toLowerCase() ? [] : [{ name, parts: name.toLowerCase().split(/[\s-]+/) }],
  ),
)

function rivalCalled(word: string, own: string, known: readonly string[]): string | undefined {
  const ownParts = own.toLowerCase().split(/[\s-]+/)
  const called = word.toLowerCase()
  const others = partsOf(known).filter(
    ({ name, parts }) => parts.includes(called) && name.toLowerCase() !== own.toLowerCase(),
  )
  const isVersion = /^\d/.test(called)
  // a version by itself is of the same line, a line by itself rather of the same version
  const close = others.filter(({ parts }) =>
    isVersion
      ? parts.every((part) => part === called || ownParts.includes(part))
      : parts.some((part) => /^v?\d+(?:\.\d+)?$/.test(part) && ownParts.includes(part)),
  )
  const meant = close.length > 0 || isVersion ? close : others
  // "Sonnet 4.5" is the end of "Claude Sonnet 4.5"
  const [whole] = meant.toSorted((a, b) => b.name.length - a.name.length)
  return meant.every(({ name }) => whole?.name.endsWith(name)) ? whole?.name : undefined
}
