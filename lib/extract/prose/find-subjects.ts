import type { NameMention } from '../names/name-mention.ts'
import { carriedSubject, isPronounBefore } from './carried-subject.ts'
import { coordinated } from './coordinated-names.ts'
import { labelOf, outsideBrackets, outsideParenthesis } from './described-names.ts'
import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { isOtherSide, joinedAfter, listOf } from './joined-names.ts'
import { nameBeside } from './name-beside.ts'
import { toSubject } from './name-subject.ts'
import { isPlural } from './plural-subjects.ts'
import { ofOneDay } from './released-together.ts'
import { type Sentence, subjectsIn } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

/**
 * Whom a figure is about. In this order: the name that its brackets stand beside, the name in brackets after it,
 * the name right after it, the names before it in its clause, in its sentence, after it, what was said before.
 */
export function findSubjects(
  sentence: Sentence,
  figure: Range,
  carried: Carried,
  property?: string,
): FoundSubject[] {
  const free = freeNames(sentence)
  const together = property === 'release_date' ? ofOneDay(sentence, free, figure, carried) : []
  if (together.length > 0) return together
  const beside = nameBeside(sentence, figure)
  if (beside) return (beside.start >= figure.end ? joinedAfter(sentence, beside) : [beside]).map(toSubject)
  const names = outsideBrackets(sentence, before(free, figure), figure)
  if (names.length === 0 && isPlural(sentence, figure)) return carriedSubject(sentence, figure, carried)
  const clause = clauseAt(sentence.text, sentence, figure.start)
  const last = names.findLast((name) => name.start >= clause.start) ?? names.at(-1)
  const own = labelOf(sentence, names, last) ?? outsideParenthesis(sentence, names, last)
  return own
    ? coordinated(sentence, free, own, figure, property)
    : subjectsAfter(sentence, free, figure, clause, carried)
}

/** Whom a figure is about that stands before every name of its sentence. */
function subjectsAfter(
  sentence: Sentence,
  free: readonly NameMention[],
  figure: Range,
  clause: Range,
  carried: Carried,
): FoundSubject[] {
  const family = sentence.names.some((name) => name.kind === 'family')
  // "the small one" of which nothing says which it is
  if (sentence.names.some(({ kind, short, end }) => kind === 'family' && short && end <= figure.start))
    return []
  const after = namesAfter(sentence, free, figure, clause)
  if (after[0] && !isPronounBefore(sentence, figure) && !isPronounBetween(sentence, figure, after[0]))
    return family || after.length === 1 ? listOf(sentence, after).map(toSubject) : [toSubject(after[0])]
  return family ? [] : carriedSubject(sentence, figure, carried)
}

/** Names after a figure in its clause that have no figures of their own. */
function namesAfter(
  { text, figures }: Sentence,
  free: readonly NameMention[],
  figure: Range,
  clause: Range,
): readonly NameMention[] {
  return free.filter((name) => {
    if (name.start < figure.end || isOtherSide(text.slice(figure.end, name.start))) return false
    if (isOwnerOfLater(text, figures, figure, name) || hasOwnInBrackets(text, name)) return false
    const parted = name.start >= clause.end && figures.some(({ start }) => start >= name.end)
    return !parted
  })
}

/** "a 1M window, 8x the 128K limit in X": who stands behind another figure of the same kind has that one. */
function isOwnerOfLater(
  text: string,
  figures: Sentence['figures'],
  figure: Range,
  name: NameMention,
): boolean {
  const last = figures.findLast(({ start, end }) => start > figure.start && end <= name.start)
  return (
    last !== undefined &&
    OWNED_LATER.test(text.slice(last.end, name.start)) &&
    COMPARES.test(text.slice(figure.end, last.start))
  )
}

/** "GSM8K: 92.0 (X: 91.1)": who stands in brackets with a figure has that one. */
const hasOwnInBrackets = (text: string, { start, end }: Range): boolean =>
  /[(（]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\s?(?:[:：,=]|at|with|is|:)?\s?[~≈]?[$€£¥]?\d[^()（）]*[)）]/.test(text.slice(end, end + 40))

const OWNED_LATER =
  /^[\s-](?:[\p{L}-]+\s){0,4}(?:of|in|for|on|from|with|by|von|bei|de|en|pour|chez)\s(?:the\s)?$/u
/** A figure of whom something is held against: "8x the 128K limit", "more than the 100K". */
const COMPARES =
  /(?:\d\s?[x×]|times|double|twice|half|than|above|over|versus|vs\.?|against|exceed\w*|from)\s(?:the|an?)?\s?$/i

/** "Despite having only 7 billion parameters, it outperformed X": the pronoun is whom the figure is about. */
const isPronounBetween = ({ text }: Sentence, figure: Range, name: Range): boolean =>
  PRONOUN_BETWEEN.test(text.slice(figure.end, name.start))
const PRONOUN_BETWEEN =
  /^[^.;]{0,48},\s?(?:it|the (?:new )?model|the newcomer|er|es|sie|das Modell|el modelo|este|le modèle|il|elle)\s|^[^。；]{0,30}[,，、](?:它|该模型|同モデルは|このモデルは)/i

const before = (names: readonly NameMention[], figure: Range) =>
  names.filter((name) => name.end <= figure.start)

/** Names that no figure's brackets claim for themselves. */
function freeNames(sentence: Sentence): readonly NameMention[] {
  return subjectsIn(sentence).filter((name) => {
    const open = sentence.text.slice(Math.max(sentence.start, name.start - 2), name.start)
    const close = sentence.text.slice(name.end, name.end + 2)
    return !(/[(（]\s*$/.test(open) && /^\s*[)）]/.test(close))
  })
}
