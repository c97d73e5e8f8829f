import { nameKey } from '../../claims/name-key.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import {
  comparatorAfter,
  elliptical,
  isHeldAgainstOthers,
  isOwnFormer,
  isOwnOrdinary,
  otherModel,
} from './relative-comparator.ts'
import { duelOf } from './relative-duel.ts'
import { changesIn } from './relative-former.ts'
import { namedBefore } from './relative-owned.ts'
import type { Operands, Phrase } from './relative-phrase.ts'
import { formerAndLatter, ofThat } from './relative-pronouns.ts'
import type { Sentence } from './sentence.ts'

/** The subject of a relative phrase and whom it is held against; undefined where words say neither. */
export function operandsOf(sentence: Sentence, phrase: Phrase, carried: Carried): readonly Operands[] {
  const [told, rest] = [operandsTold(sentence, phrase, carried), carried.listed ?? []]
  if (!told) return []
  const own = (raw: string | null | undefined) => raw !== null && raw !== undefined && rest.includes(raw)
  // "Opus 4.1 / Opus 4" over a line: what is said of the one is said of the other
  if (own(told.subject) && own(told.comparator)) return [told]
  if (own(told.subject)) return rest.map((subject) => ({ ...told, subject }))
  return own(told.comparator) ? rest.map((comparator) => ({ ...told, comparator })) : [told]
}

function operandsTold(sentence: Sentence, phrase: Phrase, carried: Carried): Operands | undefined {
  const models = sentence.names.filter((name) => name.kind === 'model' || name.comparator)
  return (
    formerAndLatter(sentence, models, phrase, carried) ??
    ofThat(sentence, models, phrase, carried) ??
    namedBefore(sentence, models, phrase, carried) ??
    duelOf(sentence, models, phrase) ??
    comparedWith(sentence, models, phrase, carried)
  )
}

function comparedWith(
  sentence: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
  carried: Carried,
): Operands | undefined {
  const named = heldAgainst(sentence, models, phrase)
  const others = models.filter((name) => name.key !== named?.key && (!name.comparator || phrase.ownFormer))
  const since = models.length === 0 ? sinceHeading(phrase, carried) : undefined
  if (since) return since
  const own = ownerOf(sentence, others, phrase)
  if (own && isOld(sentence, own, phrase)) return againstOld(own, carried)
  const subject = own?.raw ?? carriedOwner(carried, named?.raw)
  if (!subject) return undefined
  if (named) return { subject, comparator: named.raw, certain: true }
  const replaced =
    own && INSTEAD.test(sentence.text.slice(own.end, phrase.start))
      ? carriedOwner(carried, own.raw)
      : undefined
  if (replaced) return { subject, comparator: replaced, certain: true }
  if (isOwnOrdinary(sentence, phrase, carried)) return { subject, comparator: subject, certain: false }
  if (isOwnFormer(sentence, phrase) || isToldChange(sentence, phrase))
    return { subject, comparator: null, certain: false }
  const other = isHeldAgainstOthers(sentence, phrase)
    ? undefined
    : (otherModel(others, own, phrase) ??
      elliptical(sentence, subject, phrase, own, carried) ??
      otherRival(subject, carried))
  return { subject, comparator: other, certain: false }
}

/** "SWE-bench Pro: +5.1 points" under "What changed since X": a gain over X of whom the text is about. */
function sinceHeading(
  { relation }: Phrase,
  { heading, headings = [], document, stem }: Carried,
): Operands | undefined {
  const [over = ''] = headings
  const other = stem?.comparator ?? (SINCE.test(over) ? heading : undefined)
  if (relation !== 'difference' || other === undefined || document === undefined || other === document)
    return undefined
  return { subject: document, comparator: other, certain: true }
}

const SINCE =
  /\b(?:since|over|versus|vs\.?|compared (?:to|with)|against|from|upgrad\w+|seit|gegenüber|desde|frente a|depuis|par rapport)\b|相比|以来|より|比/i

/** Whom words behind a phrase, or before it, hold it against. */
function heldAgainst(
  sentence: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
): NameMention | undefined {
  const before = phrase.ownFormer
    ? undefined
    : models.findLast((name) => name.comparator && name.end <= phrase.start)
  return comparatorAfter(sentence, models, phrase) ?? before ?? inBrackets(sentence, models, phrase)
}

/** "€3 per million (vs. €10 for Y), so 70% cheaper": whom brackets before hold it against. */
const inBrackets = (
  { text, start }: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
): NameMention | undefined =>
  models.findLast(
    (name) =>
      name.end <= phrase.start &&
      /^[^()（）]{0,24}[)）]/.test(text.slice(name.end, phrase.start)) &&
      /[(（]\s?(?:vs\.?|versus|against|compared (?:to|with)|instead of|gegenüber|gegen|statt|frente a|contra|contre|au lieu de)\s[^()（）]*$/i.test(
        text.slice(Math.max(start, name.start - 60), name.start),
      ),
  )

/** "from $5 to $2, a 60% cut": a change whose two ends stand beside it. */
const isToldChange = (sentence: Sentence, phrase: Phrase): boolean =>
  (phrase.relation === 'percent_change' || phrase.verb === true) &&
  changesIn(sentence).length > 0 &&
  !isHeldAgainstOthers(sentence, phrase)

/** "Use Opus 4.5 instead: the same quality at 66% lower cost": than whom the text is about. */
const INSTEAD =
  /\b(?:instead(?! of)|in its place|as a replacement|stattdessen|als Ersatz|en su lugar|en cambio|à la place|plutôt)\b|代わりに|代替|替代/i

/** Whom the words before speak of, when it is not whom the phrase compares with. */
function carriedOwner(carried: Carried, comparator: string | undefined): string | undefined {
  const previous = carried.sameBlock ? carried.previous : undefined
  return [
    carried.stem?.subject,
    carried.listed?.[0],
    previous,
    ...(carried.sameBlock ? (carried.recent ?? []) : []),
    carried.heading,
    carried.previous,
    carried.document,
  ].find((raw) => raw !== undefined && raw !== comparator)
}

/** "L'ancien Garrigue 2 reste à 2,40 € : le nouveau coûte donc 25 % de moins": what the text is about against the old one. */
function againstOld(old: NameMention, { document, heading, previous }: Carried): Operands | undefined {
  const subject = [document, heading, previous].find((raw) => raw !== undefined && raw !== old.raw)
  return subject ? { subject, comparator: old.raw, certain: true } : undefined
}

/** Under "X or Y?" what is said of the one is against the other. */
function otherRival(subject: string, { rivals = [] }: Carried): string | undefined {
  const isSubject = (raw: string) => nameKey(raw) === nameKey(subject)
  return rivals.some(isSubject) ? rivals.find((raw) => !isSubject(raw)) : undefined
}

/** The last name before a phrase; of an old model and a new one the new. */
function ownerOf(sentence: Sentence, names: readonly NameMention[], phrase: Phrase): NameMention | undefined {
  const before = names.filter((name) => name.end <= phrase.start)
  const last = before.at(-1)
  if (!last) return ofAfter(sentence.text, names, phrase)
  return isOld(sentence, last, phrase) ? (before.find((name) => name.key !== last.key) ?? last) : last
}

/** A name that is called old, in a clause before the phrase's own. */
const isOld = ({ text }: Sentence, name: NameMention, phrase: Phrase): boolean =>
  /[;:；：，]|,(?!\d)/.test(text.slice(name.end, phrase.start)) &&
  OLD.test(text.slice(Math.max(0, name.start - 16), name.start))

const OLD =
  /(?:\b(?:old|older|former|previous|earlier|outgoing|alte[nrs]?|vorige[nrs]?|bisherige[nrs]?|antigu[oa]|viej[oa]|anterior|ancien(?:ne)?)\s|['’]ancien(?:ne)?\s|旧|老|上一代|前代の?)\s*$/i

/** "the nearly doubled throughput of Gemini 3.5 Flash". */
const ofAfter = (text: string, names: readonly NameMention[], phrase: Phrase): NameMention | undefined =>
  names.find(
    (name) =>
      name.start >= phrase.end && /^[^,.;]{0,40}\bof\s+(?:the\s+)?$/.test(text.slice(phrase.end, name.start)),
  )
