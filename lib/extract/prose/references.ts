import { perObject } from '../../claims/per-object.ts'
import type { ExtractContext } from '../extract-context.ts'
import { ANY_DESCRIPTOR, DESCRIPTORS, type Role } from '../lexicon/descriptors.ts'
import type { NameMention } from '../names/name-mention.ts'
import { mention } from '../names/scan-names.ts'
import type { Carried } from './discourse.ts'
import { isSmallName, lineage, tailOf } from './name-family.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/**
 * A sentence with what stands for a name in it added to its names: a name's last word ("Mini stops at 128K") and
 * descriptions ("the small one", "its predecessor"), where what was named before leaves one meaning.
 */
export function withReferences(sentence: Sentence, carried: Carried, context: ExtractContext): Sentence {
  const known = context.names.known
  const added: NameMention[] = []
  const add = (range: Range, raw: string | undefined) => {
    const taken = [...sentence.names, ...added].some(
      (name) => name.start < range.end && range.start < name.end,
    )
    if (raw && !taken) added.push(mention(sentence.text, range.start, range.end, raw, true))
  }
  for (const { range, tail } of tailsIn(sentence, known))
    if (!ORDINARY_TAIL.test(tail) || isNamedBefore(tail, sentence, range, carried))
      add(range, nameWithTail(tail, known, carried))
  for (const { range, raw } of codesIn(sentence, carried, known)) add(range, raw)
  for (const { range, role, variant } of descriptorsIn(sentence)) {
    if (isApposed(sentence, range)) continue
    add(range, described(role, variant, sentence, range, known, carried))
  }
  if (added.length === 0) return sentence
  return { ...sentence, names: [...sentence.names, ...added].sort((a, b) => a.start - b.start) }
}

/** Families whose members people call by a letter and a number, and those letters. */
const CODES: readonly { readonly family: string; readonly code: string }[] = [
  { family: 'DeepSeek', code: '[RV]\\d(?:\\.\\d)?' },
  { family: 'Kimi', code: 'K\\d(?:\\.\\d)?' },
  { family: 'MiniMax', code: 'M\\d(?:\\.\\d)?' },
]

/** How far before a code its family may stand in a text. */
const NEAR = 600

/** "DeepSeek has a night tariff: … R1 is billed at …": a code where its family is spoken of. */
function codesIn(
  { text, start, end }: Sentence,
  { headings = [] }: Carried,
  known: readonly string[],
): { range: Range; raw: string }[] {
  const words = text.slice(start, end)
  if (!ANY_CODE.test(words)) return []
  const near = [text.slice(Math.max(0, start - NEAR), end), ...headings].join(' ').toLowerCase()
  return CODES.filter(
    ({ family }) => near.includes(family.toLowerCase()) || known.some((name) => name.startsWith(family)),
  ).flatMap(({ family, code }) =>
    [...words.matchAll(new RegExp(`(?<![\\w.-]|${family}[ -])${code}(?![\\w-]|\\.\\d)`, 'g'))].map(
      (match) => ({
        range: { start: start + match.index, end: start + match.index + match[0].length },
        raw: `${family} ${match[0]}`,
      }),
    ),
  )
}

const ANY_CODE = /[RVKM]\d/

const escapeShape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What follows a word that stands for a name: a verb, a stop, a figure; never the noun that an adjective needs. */
const AFTER_NAME =
  /^(?:['’]s\b|\s*(?:[,;:.!?)(（、，。；：]|$)|\s+(?:is|was|are|has|had|have|gets?|got|costs?|takes?|took|needs?|stays?|stops?|ends?|reach\w*|scor\w*|does|did|comes?|came|goes|runs?|ran|streams?|streamed|writes?|wrote|at|and|or|und|y|et|with|in|on|by|ist|sind|hat|kostet|erreicht|kommt|es|tiene|cuesta|alcanza|est|a|coûte|atteint|the|can|will|would|supports?|offers?|accepts?|remains?|than|to|from|beats?|leads?|trails?|uses?|keeps?|still|now|only|following|also|manages?|sits|arrives?|arrived|answers?|[a-z]{2,}ed|\d)(?![A-Za-z])|[^\p{ASCII}À-ÿ])/u
const BEFORE_NAME =
  /(?:^|[^\w\s])\s*$|(?:^|\s)(?:For|On|With|In|And|But|Of|Only|The|Für|Bei|Mit|Pour|Avec|Para|Con|En|By|At|From|Use|Both|That|[a-zà-ÿ][\w'’]*|\d\S*)\s+$|\P{ASCII}$/u

/** Last words that any sentence has ("Small, open, opinionated"): they need the name in full before them. */
const ORDINARY_TAIL =
  /^(?:small|large|medium|light|long|fast|base|next|free|live|code|chat|search|edge|max|instant|plus|deep|open|mini|micro|nano|reason|vision|audio|image|translate|petit|petite|grand|groß|klein|kompakt|léger|ligero)$/i

const isNamedBefore = (
  tail: string,
  { names }: Sentence,
  range: Range,
  { left, document, heading }: Carried,
): boolean =>
  [
    ...(left?.named ?? []),
    document,
    heading,
    ...names.flatMap(({ raw, end }) => (end <= range.start ? [raw] : [])),
  ].some((name) => name !== undefined && tailOf(name)?.toLowerCase() === tail.toLowerCase())

/** The pattern of last words of a document's names. */
const tailShape = perObject((known: readonly string[]): RegExp | null => {
  const tails = [...new Set(known.flatMap((name) => tailOf(name) ?? []))].map(escapeShape)
  return tails.length > 0
    ? new RegExp(`(?<![\\w.-])(?:${tails.join('|')})(?![A-Za-z0-9]|-\\w|\\.\\d)`, 'g')
    : null
})

/** Last words of known names that stand alone. */
function tailsIn({ text, start, end }: Sentence, known: readonly string[]): { range: Range; tail: string }[] {
  const shape = tailShape(known)
  if (!shape) return []
  return [...text.slice(start, end).matchAll(shape)].flatMap((match) => {
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    const before = text.slice(Math.max(start, at.start - 24), at.start)
    const alone = AFTER_NAME.test(text.slice(at.end, Math.min(end, at.end + 24))) && BEFORE_NAME.test(before)
    return alone ? [{ range: at, tail: match[0] }] : []
  })
}

/** The known name with that last word: the only one, else one of what the document is about, else the last named. */
function nameWithTail(tail: string, known: readonly string[], carried: Carried): string | undefined {
  const all = known.filter((name) => tailOf(name)?.toLowerCase() === tail.toLowerCase())
  if (all.length <= 1) return all[0]
  const about = carried.document
  const own = about ? all.filter((name) => name.startsWith(about)) : []
  if (own.length === 1) return own[0]
  return carried.left?.named.findLast((name) => all.includes(name))
}

interface Described {
  readonly range: Range
  readonly role: Role
  readonly variant?: string | undefined
}

function descriptorsIn({ text, start, end }: Sentence): Described[] {
  const words = text.slice(start, end)
  if (!ANY_DESCRIPTOR.test(words)) return []
  return DESCRIPTORS.flatMap(({ role, shape }) =>
    [...words.matchAll(shape)].map((match) => ({
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
  switch (role) {
    case 'small':
      return only(section.filter(isSmallName)) ?? only(relatives(topic, known).filter(isSmallName))
    case 'large':
      return largeOf(section)
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
    case 'former':
      return pairOf(here, carried)?.[0]
    case 'latter':
      return pairOf(here, carried)?.[1]
  }
}

/** "The model" after a word about its small sibling is the one that the text is about. */
function mainModel({ document, heading, previous }: Carried): string | undefined {
  const main = heading ?? document
  return main &&
    previous &&
    isSmallName(previous) &&
    !isSmallName(main) &&
    relatives(main, [previous]).length > 0
    ? main
    : undefined
}

const unique = (names: readonly string[]) => [...new Set(names)]
const only = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined)
const hasWord = (name: string, word: string) =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(word.toLowerCase())

/** Names that begin with the same word. */
const relatives = (topic: string | undefined, names: readonly string[]): string[] => {
  const family = topic?.split(/[\s-]+/)[0]
  return family ? names.filter((name) => name !== topic && name.startsWith(family)) : []
}

/** The big one beside the small one named last: the name that the small one's begins with, else its only relative. */
function largeOf(section: readonly string[]): string | undefined {
  const small = section.findLast(isSmallName)
  if (!small) return undefined
  const others = relatives(small, section).filter((name) => !isSmallName(name))
  return others.find((name) => small.startsWith(`${name} `)) ?? only(others)
}

/** The two models that "the former" and "the latter" tell apart: two just named, no more. */
function pairOf(here: readonly string[], { recent = [] }: Carried): readonly string[] | undefined {
  const named = unique(here.length > 0 ? here : recent)
  return named.length === 2 ? named : undefined
}

/** The next higher version of the same line: Halden 3 of Halden 2. */
function successorOf(topic: string | undefined, known: readonly string[]): string | undefined {
  const own = topic ? lineage(topic) : undefined
  return own && byVersion(own.line, known).find(({ version }) => version > own.version)?.name
}

/** The names of a line, the lowest version first. */
const byVersion = (line: string, known: readonly string[]): { name: string; version: number }[] =>
  known
    .flatMap((name) => {
      const other = lineage(name)
      return other && other.line === line ? [{ name, version: other.version }] : []
    })
    .sort((a, b) => a.version - b.version)

/** The next lower version of the same line: Halden 2 of Halden 3. */
function predecessorOf(topic: string | undefined, known: readonly string[]): string | undefined {
  const own = topic ? lineage(topic) : undefined
  return own && byVersion(own.line, known).findLast(({ version }) => version < own.version)?.name
}
