import { FORMER } from '../lexicon/relative/changes.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import type { Phrase } from './relative-phrases.ts'
import type { Sentence } from './sentence.ts'
import { sentenceCues } from './sentence-cues.ts'

/** Whom a relative phrase is about, and whom it is held against: null is its own former or ordinary value. */
export interface Operands {
  readonly subject: string
  readonly comparator: string | null
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
    ? { subject: second.raw, comparator: first.raw }
    : { subject: first.raw, comparator: second.raw }
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
  const previous = carried.sameBlock ? carried.previous : undefined
  const subject =
    own?.raw ?? carried.stem?.subject ?? previous ?? carried.heading ?? carried.previous ?? carried.document
  if (!subject || (named && named.raw === subject)) return undefined
  if (named) return { subject, comparator: named.raw }
  if (isOwnFormer(sentence, phrase)) return { subject, comparator: null }
  const other = otherModel(others, own, phrase) ?? elliptical(subject, phrase, own, carried)
  return other ? { subject, comparator: other } : undefined
}

/** The name in the phrase's own clause; of an old model and a new one the new; else the last before it. */
function ownerOf({ text }: Sentence, names: readonly NameMention[], phrase: Phrase): NameMention | undefined {
  const before = names.filter((name) => name.end <= phrase.start)
  const last = before.at(-1)
  if (!last) return ofAfter(text, names, phrase)
  const parted = /[;:；：，]|,(?!\d)/.test(text.slice(last.end, phrase.start))
  if (!parted || !OLD.test(text.slice(Math.max(0, last.start - 16), last.start))) return last
  return (
    before.find((name) => name.key !== last.key) ??
    names.find((name) => name.start > last.end && name.key !== last.key) ??
    last
  )
}

const OLD =
  /(?:\b(?:old|older|former|previous|earlier|outgoing|alte[nrs]?|vorige[nrs]?|bisherige[nrs]?|antigu[oa]|viej[oa]|anterior|ancien(?:ne)?)\s|['’]ancien(?:ne)?\s|旧|老|上一代|前代の?)\s*$/i

/** Against its former price, or the same model's ordinary one: "half of what it used to", 半价 in batch. */
function isOwnFormer(sentence: Sentence, phrase: Phrase): boolean {
  if (phrase.ownFormer) return true
  const { text, start, end } = sentence
  const near = text.slice(Math.max(start, phrase.start - 24), Math.min(end, phrase.end + 48))
  if (FORMER.test(near)) return true
  return sentenceCues(sentence).some(({ key, value }) => key === 'tier' && TIERS.has(value))
}

/** Tiers whose prices are told by how they differ from the ordinary one. */
const TIERS = new Set(['batch', 'flex', 'priority', 'off-peak', 'fast'])

/** The only other model that the sentence names before the phrase. */
function otherModel(
  names: readonly NameMention[],
  own: NameMention | undefined,
  phrase: Phrase,
): string | undefined {
  const others = names.filter((name) => name.key !== own?.key && name.end <= phrase.start)
  const keys = new Set(others.map(({ key }) => key))
  return keys.size === 1 && own ? others[0]?.raw : undefined
}

/** "ERNIE X1 … is half as expensive" after a word about ERNIE 4.5: than the model named last before. */
function elliptical(
  subject: string,
  phrase: Phrase,
  own: NameMention | undefined,
  { left, previous, sameBlock }: Carried,
): string | undefined {
  if (own && sameBlock && previous && previous !== subject && phrase.less) return previous
  if (phrase.relation === 'difference') return undefined
  return left?.named.findLast((name) => name !== subject)
}

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
  return subject && subject !== other.raw ? { subject, comparator: other.raw } : undefined
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
    ? { subject: first.raw, comparator: second.raw }
    : undefined
}

const AGAINST =
  /(?:^\s*(?:the\s+)?$|(?<![A-Za-zÀ-ɏ])(?:than|over|of|to|as|what|vs\.?|versus|against|with|behind|ahead of|above|below|als|wie|was|vor|hinter|von|des|der|que|de(?:l)?|d['’]|sur|gegenüber|frente a(?:l)?|respecto a(?:l)?|par rapport (?:à|au)|por encima de(?:l)?|por detrás de(?:l)?|devant|derrière|ce que|lo que)\s*(?:the\s+|its\s+|older\s+|old\s+|latest\s+|(?:that|those)\s(?:of|for)\s+|(?:cuesta|coûte|kostet|bei)\s+|(?:la|celle|ceux|celui|el|los|le|dem|den|das) (?:de|du)?\s*|(?:su |son |its |the )?(?:predecessor|previous model|Vorgänger|predecesor|prédécesseur),?\s+|[A-Z]\w+['’]s\s+|[\d.,]+\s?%\s+(?:of|for|de|von)\s+)*$)/i

/** "than X", "over X", "of X", "what X has", "behind X", "more than the 75.2% of X" after the phrase. */
function comparatorAfter(
  { text }: Sentence,
  names: readonly NameMention[],
  phrase: Phrase,
): NameMention | undefined {
  return names.find((name) => {
    if (name.start < phrase.end || name.start > phrase.end + 120) return false
    const between = text.slice(phrase.end, name.start)
    if (/[.;]\s/.test(between)) return false
    return name.comparator || AGAINST.test(between)
  })
}

/** "the nearly doubled throughput of Gemini 3.5 Flash". */
const ofAfter = (text: string, names: readonly NameMention[], phrase: Phrase): NameMention | undefined =>
  names.find(
    (name) =>
      name.start >= phrase.end && /^[^,.;]{0,40}\bof\s+(?:the\s+)?$/.test(text.slice(phrase.end, name.start)),
  )
