import { FORMER, LIST_PRICE } from '../lexicon/relative/changes.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import type { Phrase } from './relative-phrase.ts'
import type { Sentence } from './sentence.ts'
import { sentenceCues } from './sentence-cues.ts'

const AGAINST =
  /(?:^\s*(?:the\s+)?$|(?<![A-Za-zÀ-ɏ])(?:than|over|of|to|as|what|vs\.?|versus|against|with|behind|ahead of|above|below|als|wie|was|vor|hinter|von|des|der|que|de(?:l)?|d['’]|sur|gegenüber|frente a(?:l)?|respecto a(?:l)?|par rapport (?:à|au)|por encima de(?:l)?|por detrás de(?:l)?|devant|derrière|ce que|lo que)\s*(?:the\s+|its\s+|older\s+|old\s+|latest\s+|(?:that|those)\s(?:of|for)\s+|(?:cuesta|coûte|kostet|bei)\s+|(?:la|celle|ceux|celui|el|los|le|dem|den|das) (?:de|du)?\s*|(?:su |son |its |the )?(?:predecessor|previous model|Vorgänger|predecesor|prédécesseur),?\s+|[A-Z]\w+['’]s\s+|[\d.,]+\s?%\s+(?:of|for|de|von)\s+)*$)/i

/** "than X", "over X", "of X", "what X has", "behind X", "more than the 75.2% of X" after the phrase. */
export function comparatorAfter(
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

/** "half as expensive as its rivals": against somebody whom nothing names. */
export const isHeldAgainstOthers = ({ text, end }: Sentence, phrase: Phrase): boolean =>
  /^[^,;.]{0,40}?(?<![A-Za-zÀ-ɏ])(?:than|que|als|wie|as (?:the|its|other|most|any)|of (?:its|other|most|any|all|rival|compet)\w*)\s/i.test(
    text.slice(phrase.end, end),
  )

/** Against the same model's ordinary price: "three times the standard price", 半价 in batch. */
export function isOwnOrdinary(sentence: Sentence, phrase: Phrase, { scope }: Carried): boolean {
  const near = wordsNear(sentence, phrase)
  return (
    LIST_PRICE.test(near) ||
    (!FORMER.test(near) &&
      (sentenceCues(sentence).some(({ key, value }) => key === 'tier' && TIERS.has(value)) ||
        (scope?.tier !== undefined && TIERS.has(scope.tier))))
  )
}

/** Against its former value: "half of what it used to", "fell by 80%". */
export const isOwnFormer = (sentence: Sentence, phrase: Phrase): boolean =>
  phrase.ownFormer === true ||
  FORMER.test(wordsNear(sentence, phrase)) ||
  OWN_EARLIER.test(sentence.text.slice(phrase.end, phrase.end + 12))

const wordsNear = ({ text, start, end }: Sentence, phrase: Phrase): string =>
  text.slice(Math.max(start, phrase.start - 24), Math.min(end, phrase.end + 48))

/** "doubled its score". */
const OWN_EARLIER = /^\s(?:its|their|seine\w*|su|sus|son|sa|ses)(?![A-Za-zÀ-ɏ])/i

/** Tiers whose prices are told by how they differ from the ordinary one. */
const TIERS = new Set(['batch', 'flex', 'priority', 'off-peak', 'fast'])

/** The only other model that the sentence names before the phrase. */
export function otherModel(
  names: readonly NameMention[],
  own: NameMention | undefined,
  phrase: Phrase,
): string | undefined {
  const others = names.filter((name) => name.key !== own?.key && name.end <= phrase.start)
  const keys = new Set(others.map(({ key }) => key))
  return keys.size === 1 && own ? others[0]?.raw : undefined
}

/**
 * "ERNIE X1 … is half as expensive" after a word about ERNIE 4.5, "Twice as dear on input" as the first words under a
 * heading: than the model before.
 */
export function elliptical(
  { text, start }: Sentence,
  subject: string,
  phrase: Phrase,
  own: NameMention | undefined,
  { left, previous, sameBlock, heading }: Carried,
): string | undefined {
  const isOther = (raw: string | undefined) => raw !== undefined && raw !== subject
  const before = sameBlock ? previous : undefined
  if (own && phrase.less && isOther(before)) return before
  if (phrase.relation !== 'ratio' || phrase.verb || NOUN_AFTER.test(text.slice(phrase.end))) return undefined
  if (own) return [before, heading, left?.named.findLast(isOther)].find(isOther)
  const opens = phrase.start - start < OPENING
  return opens ? left?.named.findLast(isOther) : [before].find(isOther)
}

/** "a 2x improvement": on what it was before, whoever that is. */
const NOUN_AFTER = /^\s*(?:improvement|increase|jump|gain|reduction|boost|Verbesserung|mejora|amélioration)/i
const OPENING = 28
