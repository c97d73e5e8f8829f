import { perObject } from '../../claims/per-object.ts'
import { matchesIn } from '../../text/matches-in.ts'
import type { Carried } from './discourse.ts'
import type { Meant } from './meant.ts'
import { familyOf, tailOf } from './name-family.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** Last words of names that stand for them: "Mini stops at 128K". */
export const meantByTails = (sentence: Sentence, known: readonly string[], carried: Carried): Meant[] =>
  tailsIn(sentence, known).flatMap(({ range, tail }) => {
    const told = !ORDINARY_TAIL.test(tail) || isNamedBefore(tail, sentence, range, known, carried)
    const raw = told ? nameWithTail(tail, known, carried) : undefined
    return raw ? [{ range, raw }] : []
  })

const escapeShape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What follows a word that stands for a name: a verb, a stop, a figure; never the noun that an adjective needs. */
const AFTER_NAME =
  /^(?:['’]s\b|\s*(?:[,;:.!?)(（、，。；：]|$)|\s+(?:is|was|are|has|had|have|gets?|got|costs?|takes?|took|needs?|stays?|stops?|ends?|reach\w*|scor\w*|does|did|comes?|came|goes|runs?|ran|streams?|streamed|writes?|wrote|at|and|or|und|y|et|with|in|on|by|ist|sind|hat|kostet|erreicht|kommt|es|tiene|cuesta|alcanza|est|a|coûte|atteint|the|can|will|would|supports?|offers?|accepts?|remains?|than|to|from|beats?|leads?|trails?|uses?|keeps?|still|now|only|following|also|manages?|sits|arrives?|arrived|answers?|[a-z]{2,}ed|\d|[$€£¥])(?![A-Za-z])|\s?[^\p{ASCII}À-ÿ])/u
const BEFORE_NAME =
  /(?:^|[^\w\s])\s*$|(?:^|\s)(?:For|On|With|In|And|But|Of|Only|The|Le|La|El|Das|Der|Die|Den|Dem|Für|Bei|Mit|Pour|Avec|Para|Con|En|By|At|From|Use|Both|That|[a-zà-ÿ][\w'’]*|\d\S*)\s+$|\P{ASCII}$/u

/** Last words that any sentence has ("Small, open, opinionated"): they need the name in full before them. */
const ORDINARY_TAIL =
  /^(?:small|large|medium|light|long|fast|base|next|free|live|code|chat|search|edge|max|instant|plus|deep|open|mini|micro|nano|reason|vision|audio|image|translate|petit|petite|grand|groß|klein|kompakt|léger|ligero)$/i

/** Whether the name in full, or in this sentence a sibling of it, stands before. */
function isNamedBefore(
  tail: string,
  { names }: Sentence,
  range: Range,
  known: readonly string[],
  { left, document, heading }: Carried,
): boolean {
  const here = names.flatMap(({ raw, end }) => (end <= range.start ? [raw] : []))
  const isWhole = (name: string) => tailOf(name)?.toLowerCase() === tail.toLowerCase()
  if ([...(left?.named ?? []), document ?? '', heading ?? '', ...here].some(isWhole)) return true
  const families = new Set(here.map(familyOf))
  return known.some((name) => isWhole(name) && families.has(familyOf(name)))
}

/** The pattern of last words of a document's names. */
const tailShape = perObject((known: readonly string[]): RegExp | null => {
  const tails = [...new Set(known.flatMap((name) => writingsOf(tailOf(name))))].map(escapeShape)
  return tails.length > 0
    ? new RegExp(`(?<![\\w.-])(?:${tails.join('|')})(?![A-Za-z0-9]|-\\w|\\.\\d)`, 'g')
    : null
})

/** A variant word is said with a capital and without: "Mini", "mini". */
const writingsOf = (tail: string | undefined): string[] => {
  if (!tail) return []
  return SAID_SMALL.test(tail)
    ? [tail, tail.toLowerCase(), tail.charAt(0).toUpperCase() + tail.slice(1)]
    : [tail]
}
const SAID_SMALL = /^(?:mini|nano|haiku|sonnet|opus)$/i

/** Last words of known names that stand alone. */
function tailsIn({ text, start, end }: Sentence, known: readonly string[]): { range: Range; tail: string }[] {
  const shape = tailShape(known)
  if (!shape) return []
  return matchesIn(shape, text.slice(start, end)).flatMap((match) => {
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    const before = text.slice(Math.max(start, at.start - 24), at.start)
    const alone = AFTER_NAME.test(text.slice(at.end, Math.min(end, at.end + 24))) && BEFORE_NAME.test(before)
    return alone ? [{ range: at, tail: match[0] }] : []
  })
}

/** The known name with that last word: the only one, else one of what the document is about, else the last named. */
export function nameWithTail(tail: string, known: readonly string[], carried: Carried): string | undefined {
  const all = known.filter((name) => tailOf(name)?.toLowerCase() === tail.toLowerCase())
  if (all.length <= 1) return all[0]
  const about = carried.document
  const own = about ? all.filter((name) => name.startsWith(about)) : []
  if (own.length === 1) return own[0]
  return carried.left?.named.findLast((name) => all.includes(name))
}
