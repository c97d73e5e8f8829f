import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import {
  comparatorAfter,
  elliptical,
  isHeldAgainstOthers,
  isOwnFormer,
  otherModel,
} from './relative-comparator.ts'
import type { Phrase } from './relative-phrase.ts'
import type { Sentence } from './sentence.ts'

/** Whom a relative phrase is about, and whom it is held against: null is its own former or ordinary value. */
export interface Operands {
  readonly subject: string
  /** Undefined where nothing says it. */
  readonly comparator: string | null | undefined
  /** Words of the phrase name the comparator. */
  readonly certain: boolean
}

/** The subject of a relative phrase and whom it is held against; undefined where words say neither. */
export function operandsOf(sentence: Sentence, phrase: Phrase, carried: Carried): Operands | undefined {
  const models = sentence.names.filter((name) => name.kind === 'model' || name.comparator)
  return (
    gapBetween(sentence, models, phrase) ??
    namedBefore(sentence, models, phrase, carried) ??
    halvedByOther(sentence, models, phrase) ??
    comparedWith(sentence, models, phrase, carried)
  )
}

/** "X scores 65.8% and Y 64.2%: a gap of only 1.6 points": of two models the one that is ahead. */
function gapBetween(
  { figures }: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
): Operands | undefined {
  if (!phrase.gap) return undefined
  const [first, second, third] = [...new Map(models.map((name) => [name.key, name])).values()]
  if (!first || !second || third) return undefined
  const shares = figures.flatMap((figure) =>
    figure.kind === 'figure' && figure.end <= phrase.start ? [figure.low] : [],
  )
  const [a, b] = shares.slice(-2)
  return a && b && a.lt(b)
    ? { subject: second.raw, comparator: first.raw, certain: true }
    : { subject: first.raw, comparator: second.raw, certain: true }
}

function comparedWith(
  sentence: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
  carried: Carried,
): Operands | undefined {
  const explicit = comparatorAfter(sentence, models, phrase)
  const before = phrase.ownFormer
    ? undefined
    : models.findLast((name) => name.comparator && name.end <= phrase.start)
  const named = explicit ?? before
  const others = models.filter((name) => name.key !== named?.key && (!name.comparator || phrase.ownFormer))
  const own = ownerOf(sentence, others, phrase)
  if (own && isOld(sentence, own, phrase)) return againstOld(own, carried)
  const subject = own?.raw ?? carriedOwner(carried, named?.raw)
  if (!subject) return undefined
  if (named) return { subject, comparator: named.raw, certain: true }
  if (isOwnFormer(sentence, phrase)) return { subject, comparator: null, certain: false }
  const other = isHeldAgainstOthers(sentence, phrase)
    ? undefined
    : (otherModel(others, own, phrase) ?? elliptical(sentence, subject, phrase, own, carried))
  return { subject, comparator: other, certain: false }
}

/** Whom the words before speak of, when it is not whom the phrase compares with. */
function carriedOwner(carried: Carried, comparator: string | undefined): string | undefined {
  const previous = carried.sameBlock ? carried.previous : undefined
  return [
    carried.stem?.subject,
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

/** 输入价格是星曜-2（…）的一半, 比 X 便宜 60%, X の半額, X より3割安い: the other side stands before the multiple. */
function namedBefore(
  { text, start }: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
  carried: Carried,
): Operands | undefined {
  const other = models.findLast((name) => {
    if (name.end > phrase.start) return false
    const after = text.slice(name.end, phrase.start)
    if (OWNED_BY.test(after)) return true
    return (
      HELD_AGAINST.test(text.slice(Math.max(start, name.start - 8), name.start)) &&
      /^[^,;。，；]{0,40}$/.test(after)
    )
  })
  if (!other) return undefined
  const subject =
    models.find((name) => name.end <= other.start && name.key !== other.key)?.raw ??
    carried.heading ??
    (carried.previous === other.raw ? undefined : carried.previous) ??
    carried.document
  return subject && subject !== other.raw ? { subject, comparator: other.raw, certain: true } : undefined
}

const OWNED_BY =
  /^["”」』]?(?:[（(][^（）()]*[)）])?\s?(?:的|の|より(?:も)?|に比べ(?:て)?|と比べ(?:て)?|と比較して|の(?:価格|料金|単価|コスト)の|的(?:输入|输出)?(?:价格|定价|成本|费用|单价)?的?|相比|低|高)(?:约|大约|約|ほぼ|近|仅|也|就|还|是)?\s?$/
const HELD_AGAINST = /(?:比|较|相比|与|相较于|不到|仅为|只有|是)\s?$/

/** "X needs 0.9 s, while Y takes 1.8 s: the latency was halved": of two models the first is the new one. */
function halvedByOther(
  { text }: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
): Operands | undefined {
  if (
    !/\b(?:was|were|has been|wurde|fue|a été)\s+(?:nearly\s|almost\s)?$/i.test(
      text.slice(Math.max(0, phrase.start - 20), phrase.start),
    )
  )
    return undefined
  const [first, second, third] = [...new Map(models.map((name) => [name.key, name])).values()]
  return first && second && !third && second.end <= phrase.start
    ? { subject: first.raw, comparator: second.raw, certain: true }
    : undefined
}

/** "the nearly doubled throughput of Gemini 3.5 Flash". */
const ofAfter = (text: string, names: readonly NameMention[], phrase: Phrase): NameMention | undefined =>
  names.find(
    (name) =>
      name.start >= phrase.end && /^[^,.;]{0,40}\bof\s+(?:the\s+)?$/.test(text.slice(phrase.end, name.start)),
  )
