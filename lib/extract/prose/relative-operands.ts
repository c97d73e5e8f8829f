import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import type { Phrase } from './relative-phrases.ts'
import type { Sentence } from './sentence.ts'

export interface Operands {
  readonly subject: string
  readonly comparator: string | undefined
}

/** The subject of a relative phrase and whom it is held against; undefined where nothing says the subject. */
export function operandsOf(sentence: Sentence, phrase: Phrase, carried: Carried): Operands | undefined {
  const models = sentence.names.filter((name) => name.kind === 'model' || name.comparator)
  return (
    ownedBefore(sentence, models, phrase, carried) ??
    halvedByOther(sentence, models, phrase) ??
    comparedWith(sentence, models, phrase, carried)
  )
}

function comparedWith(
  sentence: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
  carried: Carried,
): Operands | undefined {
  const comparator =
    comparatorAfter(sentence, models, phrase) ??
    (phrase.ownFormer ? undefined : models.findLast((name) => name.comparator && name.end <= phrase.start))
  const others = models.filter(
    (name) => name.key !== comparator?.key && (!name.comparator || phrase.ownFormer),
  )
  const own = others.findLast((name) => name.end <= phrase.start) ?? ofAfter(sentence, others, phrase)
  const previous = carried.sameBlock ? carried.previous : undefined
  const subject =
    own?.raw ?? carried.stem?.subject ?? previous ?? carried.heading ?? carried.previous ?? carried.document
  if (!subject) return undefined
  const fallback =
    own && previous && previous !== own.raw && phrase.less && !phrase.ownFormer ? previous : undefined
  const against = comparator?.raw ?? fallback
  return against === subject ? undefined : { subject, comparator: against }
}

/** 输入价格是星曜-2（…）的一半: in Chinese and Japanese the other side stands before the multiple. */
function ownedBefore(
  { text }: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
  carried: Carried,
): Operands | undefined {
  const other = models.findLast(
    (name) =>
      name.end <= phrase.start &&
      /^(?:[（(][^（）()]*[)）])?(?:的|の)$/.test(text.slice(name.end, phrase.start)),
  )
  if (!other) return undefined
  const subject = models.find((name) => name.end <= other.start)?.raw ?? carried.previous ?? carried.document
  return subject && subject !== other.raw ? { subject, comparator: other.raw } : undefined
}

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
  /(?:^\s*(?:the\s+)?$|\b(?:than|over|of|to|vs\.?|versus|against|with|behind|ahead of|above|below|als|vor|hinter|que|de|sur|gegenüber|por encima de|por detrás de|devant|derrière)\s+(?:the\s+|its\s+|latest\s+|(?:la|celle|celui|el|los) (?:de|du)\s+|(?:su |son |its |the )?(?:predecessor|previous model|Vorgänger|predecesor|prédécesseur),?\s+|[A-Z]\w+['’]s\s+|[\d.,]+\s?%\s+(?:of|for|de|von)\s+)*$)/i

/** "than X", "over X", "of X", "behind X", "more than the 75.2% of X" after the phrase. */
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
function ofAfter({ text }: Sentence, names: readonly NameMention[], phrase: Phrase): NameMention | undefined {
  return names.find(
    (name) =>
      name.start >= phrase.end && /^[^,.;]{0,40}\bof\s+(?:the\s+)?$/.test(text.slice(phrase.end, name.start)),
  )
}
