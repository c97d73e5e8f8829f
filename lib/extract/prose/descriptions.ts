import { matchesIn } from '../../text/matches-in.ts'
import { ANY_DESCRIPTOR, DESCRIPTORS, type Role } from '../lexicon/descriptors.ts'
import { mention } from '../names/scan-names.ts'
import type { Carried } from './discourse.ts'
import {
  bySize,
  hasWord,
  largeOf,
  mainModel,
  only,
  pairOf,
  predecessorOf,
  relatives,
  sizedPair,
  successorOf,
  unique,
} from './kin.ts'
import type { Meant } from './meant.ts'
import { isSmallName } from './name-family.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import { nameWithTail } from './tail-words.ts'

/** Descriptions that, where they cannot be resolved, still are not of whom the text was about before. */
const UNTOLD: ReadonlySet<Role> = new Set(['small', 'largest', 'smallest', 'former', 'latter', 'predecessor'])

/** Descriptions that stand for names: "the small one", "its predecessor". */
export const meantByDescriptions = (
  sentence: Sentence,
  known: readonly string[],
  carried: Carried,
): Meant[] =>
  descriptorsIn(sentence).flatMap(({ range, role, variant }) => {
    if (isApposed(sentence, range)) return []
    const raw = described(role, variant, sentence, range, known, carried)
    if (raw) return [{ range, raw }]
    const { comparator } = mention(sentence.text, range.start, range.end, role)
    return UNTOLD.has(role) && !comparator ? [{ range, raw: role, kind: 'family' as const }] : []
  })

interface Described {
  readonly range: Range
  readonly role: Role
  readonly variant?: string | undefined
}

function descriptorsIn({ text, start, end }: Sentence): Described[] {
  const words = text.slice(start, end)
  if (!ANY_DESCRIPTOR.test(words)) return []
  return DESCRIPTORS.flatMap(({ role, shape }) =>
    matchesIn(shape, words).map((match) => ({
      range: { start: start + match.index, end: start + match.index + match[0].length },
      role,
      variant: match.groups?.variant,
    })),
  )
}

/** "its smaller sibling X", "X, the flagship": the name itself stands beside. */
function isApposed({ text, names }: Sentence, range: Range): boolean {
  return names.some(
    (name) =>
      (name.start >= range.end && /^[\s,:]*["“„«「*]?$/.test(text.slice(range.end, name.start))) ||
      (name.end <= range.start && /^["”»」]?\s*[,(（]\s*$/.test(text.slice(name.end, range.start))),
  )
}

function described(
  role: Role,
  variant: string | undefined,
  sentence: Sentence,
  range: Range,
  known: readonly string[],
  carried: Carried,
): string | undefined {
  const here = sentence.names
    .filter(({ end, kind }) => end <= range.start && kind === 'model')
    .map(({ raw }) => raw)
  const section = unique([...(carried.left?.named ?? []), ...here])
  const topic = here[0] ?? carried.previous ?? carried.heading ?? carried.document
  const saysSmall = /\bsmall\b/i.test(sentence.text.slice(range.start, range.end))
  switch (role) {
    case 'small':
      return (
        only(section.filter(isSmallName)) ??
        (saysSmall ? only(section.filter((name) => hasWord(name, 'small'))) : undefined) ??
        only(relatives(topic, known).filter(isSmallName)) ??
        sizedPair(topic, section, known)[0]
      )
    case 'large':
      return largeOf(section) ?? sizedPair(topic, section, known)[1]
    case 'variant':
      return variant
        ? (nameWithTail(variant, known, carried) ?? only(known.filter((name) => hasWord(name, variant))))
        : undefined
    case 'predecessor':
      return predecessorOf(topic, known)
    case 'successor':
      return successorOf(topic, known)
    case 'model':
      return mainModel(carried)
    case 'new':
      return carried.document ?? carried.heading ?? carried.previous
    case 'largest':
      return bySize(carried, here).at(-1)
    case 'smallest':
      return bySize(carried, here)[0] ?? only(section.filter(isSmallName))
    case 'former':
      return pairOf(here, carried)?.[0]
    case 'latter':
      return pairOf(here, carried)?.[1]
  }
}
