import { MODEL_FAMILIES } from '../../claims/model-family.ts'
import { perObject } from '../../claims/per-object.ts'
import { matchesIn } from '../../text/matches-in.ts'
import { LexiconPattern } from '../lexicon/lexicon-pattern.ts'
import type { Carried } from './discourse.ts'
import type { Meant } from './meant.ts'
import type { Sentence } from './sentence.ts'

/** Lines that are a proper noun by themselves ("Opus"), and the families whose they are. */
const LINES = new Map([
  ...MODEL_FAMILIES.flatMap(({ name, lines = [] }) =>
    lines.flatMap((line) => (line.includes(' ') ? [] : [[line, name] as const])),
  ),
  // members that one generation alone has
  ...['Scout', 'Maverick', 'Behemoth'].map((line) => [line, 'Llama 4'] as const),
])

/** With a capital, and no version behind or before it; "Opus-class" is a kind of models. */
const LINE = new LexiconPattern(
  `(?<![\\w.-]|\\d )(?:${[...LINES.keys()].join('|')})(?![\\w-]|\\s\\d|\\s(?:class|tier|line|family)\\b)`,
  'g',
)

/**
 * A line's name alone where the text knows several members of it: the one named last in the section, else the line
 * itself, whichever version it is at ("Opus held $15/$75 for a year").
 */
export function meantByLines(
  { text, start, end, names }: Sentence,
  known: readonly string[],
  { heading, document, left, headings = [] }: Carried,
): Meant[] {
  return matchesIn(LINE, text.slice(start, end)).flatMap((match): Meant[] => {
    const line = match[0]
    const whole = `${LINES.get(line)} ${line}`
    // "Scout" is a word as well
    if (/\d/.test(whole) && !known.some((name) => /^llama/i.test(name))) return []
    const range = { start: start + match.index, end: start + match.index + line.length }
    const before = names.flatMap(({ raw, end }) => (end <= range.start ? [raw] : []))
    const members = membersOf(known).get(line) ?? []
    // "at 3x lower cost than Sonnet": against which of several is not said
    if (members.length > 1 && HELD_AGAINST.test(text.slice(Math.max(start, range.start - 16), range.start)))
      return []
    const near = [...(left?.named ?? []), ...before].findLast((name) => members.includes(name))
    const topic = [heading, document].find((name) => name !== undefined && members.includes(name))
    return [{ range, raw: topic ?? near ?? `${generationIn(headings, LINES.get(line) ?? '')} ${line}` }]
  })
}

const HELD_AGAINST = /(?:than|vs\.?|versus|over|against|als|que|gegenüber)\s(?:the\s)?$/i

/** "Claude 3 model family" above "Opus": Claude 3 Opus; the family alone where no heading says its generation. */
const generationIn = (headings: readonly string[], family: string): string =>
  headings
    .map((text) => new RegExp(`${family}\\s\\d(?:\\.\\d)?(?![\\d.])`).exec(text)?.[0])
    .find((name) => name !== undefined) ?? family

/** The names of a document by the line that they are of. */
const membersOf = perObject((known: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const members = new Map<string, string[]>()
  for (const name of known)
    for (const line of LINES.keys())
      if (
        name
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(line.toLowerCase())
      )
        members.set(line, [...(members.get(line) ?? []), name])
  return members
})
