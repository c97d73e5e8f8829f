import type { NameMention } from '../names/name-mention.ts'
import { carriedSubject, isPronounBefore } from './carried-subject.ts'
import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { chainBefore, isOtherSide, joinedAfter, listOf } from './joined-names.ts'
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
  const own = outsideParenthesis(sentence, names, last)
  return own
    ? coordinated(sentence, free, own, figure)
    : subjectsAfter(sentence, free, figure, clause, carried)
}

/** "X gets 82.1% (Y: 75.0) on A and 68.4% on B": who stands in brackets that are closed is not spoken of behind them. */
function outsideBrackets(
  { text }: Sentence,
  names: readonly NameMention[],
  figure: Range,
): readonly NameMention[] {
  const open = names.filter((name) => !/^[^(（]*[)）]/.test(text.slice(name.end, figure.start)))
  return open.length > 0 ? open : names
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
  if (after[0] && !isPronounBefore(sentence, figure))
    return family || after.length === 1 ? listOf(sentence, after).map(toSubject) : [toSubject(after[0])]
  return family ? [] : carriedSubject(sentence, figure, carried)
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

/** "A and B … 82.7% and 78.2% respectively" pairs them off; "A and B both …" is about both. */
function coordinated(
  sentence: Sentence,
  free: readonly NameMention[],
  own: NameMention,
  figure: Range,
): FoundSubject[] {
  const chain = chainBefore(sentence, free, own)
  if (chain.length < 2) return [toSubject(own)]
  const next = free.find(({ start }) => start >= own.end)?.start ?? Number.POSITIVE_INFINITY
  const after = sentence.figures.filter(({ start }) => start >= own.end && start < Math.max(next, figure.end))
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
