import type { NameMention } from '../names/name-mention.ts'
import { carriedSubject, isPlural, isPronounBefore } from './carried-subject.ts'
import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { chainBefore, JOINED, joinedAfter, listOf } from './joined-names.ts'
import { nameBeside } from './name-beside.ts'
import { type Sentence, subjectsIn } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

const toSubject = (name: NameMention): FoundSubject => ({
  raw: name.raw,
  certain: true,
  at: { start: name.start, end: name.end },
})

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
  const names = before(free, figure)
  if (names.length === 0 && isPlural(sentence, figure)) return carriedSubject(sentence, figure, carried)
  const clause = clauseAt(sentence.text, sentence, figure.start)
  const last = names.findLast((name) => name.start >= clause.start) ?? names.at(-1)
  const own = outsideParenthesis(sentence, names, last)
  return own
    ? coordinated(sentence, free, own, figure)
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
  const after = namesAfter(sentence, free, figure, clause)
  if (after[0] && !isPronounBefore(sentence, figure))
    return family || after.length === 1 ? listOf(sentence, after).map(toSubject) : [toSubject(after[0])]
  return family ? [] : carriedSubject(sentence, figure, carried)
}

/** The models that come out on one day; none where the date is of one. */
function ofOneDay(
  sentence: Sentence,
  free: readonly NameMention[],
  figure: Range,
  carried: Carried,
): FoundSubject[] {
  const together = releasedTogether(sentence, namesOfDate(sentence, free, figure))
  if (together.length > 1) return together.map(toSubject)
  const joined = together[0]
  return joined && isPronounBefore(sentence, figure) && isAlongside(sentence, figure, joined)
    ? [...carriedSubject(sentence, figure, carried), toSubject(joined)]
    : []
}

const VERB =
  /^,\s+(?:is|was|are|has|had|costs?|reach\w*|scor\w*|gets?|got|comes|came|supports?|offers?|runs|takes|kostet|ist|hat|erreicht|kommt|est|coûte|atteint|es|cuesta|tiene|alcanza)\b/

/** "Flash, shown one day after GPT-4o, is at $0.35": a name between commas is not who the verb is about. */
function outsideParenthesis(
  { text }: Sentence,
  names: readonly NameMention[],
  own: NameMention | undefined,
): NameMention | undefined {
  if (!own || !VERB.test(text.slice(own.end, own.end + 20))) return own
  const earlier = names.findLast(
    ({ start, end }) => start < own.start && /^,\s\p{Ll}[^,;.]*$/u.test(text.slice(end, own.start)),
  )
  return earlier ?? own
}

/** "59.2% on X vs 34.0% for Y": words that turn to whom it is compared with, and that one's own figure. */
const isOtherSide = (between: string): boolean =>
  /(?:\b(?:vs\.?|versus|against|compared (?:with|to)|gegenüber|gegen|frente a|contra|contre|up from|down from|short of)|而|相比|に対し)[^.;。；]*\d/i.test(
    between,
  )

/** Names after a figure in its clause that have no figures of their own. */
function namesAfter(
  { text, figures }: Sentence,
  free: readonly NameMention[],
  figure: Range,
  clause: Range,
): readonly NameMention[] {
  return free.filter((name) => {
    if (name.start < figure.end || isOtherSide(text.slice(figure.end, name.start))) return false
    const parted = name.start >= clause.end && figures.some(({ start }) => start >= name.end)
    return !parted
  })
}

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

/** What stands between two models that come out on one day: "X on …, alongside its smaller sibling Y". */
const ALONGSIDE =
  /\b(?:alongside|together with|as well as|along with|and|plus|zusammen mit|sowie|und|junto (?:a|con)|y|ainsi que|avec|et)\s[^.;:]{0,60}$|(?:同时|同時に|以及|及|和|と|および)[^。；]{0,16}$/i

/** "We released it on 24 February 2026, alongside Kestrel 2 Mini": the model before and this one. */
const isAlongside = ({ text }: Sentence, figure: Range, name: NameMention): boolean =>
  name.start >= figure.end &&
  /^,?\s(?:alongside|together with|as well as|along with|zusammen mit|junto (?:a|con)|avec)\s/.test(
    text.slice(figure.end, name.start),
  )

/** Of several dates in a sentence each has the names since the one before: "X came out on …, with Y following on …". */
function namesOfDate(
  { figures }: Sentence,
  free: readonly NameMention[],
  figure: Range,
): readonly NameMention[] {
  const dates = figures.filter(({ kind }) => kind === 'date')
  if (dates.length < 2) return free
  const from = dates.findLast(({ end }) => end <= figure.start)?.end ?? 0
  return free.filter((name) => name.start >= from && name.end <= figure.start)
}

/** The models that a sentence lets come out together. */
function releasedTogether({ text }: Sentence, free: readonly NameMention[]): NameMention[] {
  const together: NameMention[] = []
  for (const name of free) {
    const last = together.at(-1)
    if (
      last &&
      !ALONGSIDE.test(text.slice(last.end, name.start)) &&
      !JOINED.test(text.slice(last.end, name.start))
    )
      break
    if (!together.some(({ key }) => key === name.key)) together.push(name)
  }
  return together
}

/** "A and B … 82.7% and 78.2% respectively" pairs them off; "A and B both …" is about both. */
function coordinated(
  sentence: Sentence,
  free: readonly NameMention[],
  own: NameMention,
  figure: Range,
): FoundSubject[] {
  const chain = chainBefore(sentence, free, own)
  if (chain.length < 2) return [toSubject(own)]
  const after = sentence.figures.filter((other) => other.start >= own.end)
  if (after.length % chain.length === 0 && isRespective(sentence)) {
    const index = after.findIndex((other) => other.start === figure.start)
    const name = chain[Math.floor(index / (after.length / chain.length))]
    return name ? [toSubject(name)] : []
  }
  const shared = after.length === 1 || isOfAll(sentence, own, figure) || sharesVerb(sentence, own, figure)
  return shared ? chain.map(toSubject) : [toSubject(own)]
}

const isRespective = ({ text, start, end }: Sentence): boolean =>
  /respectively|分别|それぞれ|jeweils|respectivamente|respectivement/i.test(text.slice(start, end))

const isOfAll = ({ text }: Sentence, own: NameMention, figure: Range): boolean =>
  /\b(?:both|all|each|beide|ambos|tous|à égalité)\b|都|均|どちらも/.test(text.slice(own.end, figure.start))

const sharesVerb = ({ text }: Sentence, own: NameMention, figure: Range): boolean =>
  /^\s+(?:are|were|have|cost|support|share|offer|use|sind|haben|son|tienen|sont|ont)\b/.test(
    text.slice(own.end, figure.start),
  )
