import type { NameMention } from '../names/name-mention.ts'
import type { Operands, Phrase } from './relative-phrase.ts'
import type { Sentence } from './sentence.ts'

/** Who is held against whom, where the order of two names and the words between and after them tell it. */
export function duelOf(
  sentence: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
): Operands | undefined {
  const [first, second, third] = [...new Map(models.map((name) => [name.key, name])).values()]
  if (!first || !second) return undefined
  const only = third ? undefined : ([first, second] as const)
  const rival = rivalInRow(sentence, models, phrase)
  if (rival) return rival
  return (
    (only
      ? (gapBetween(sentence, only, phrase) ??
        halvedByOther(sentence, only, phrase) ??
        matched(sentence, only, phrase))
      : undefined) ?? beaten(sentence, models, phrase)
  )
}

const duel = (subject: NameMention, comparator: NameMention): Operands => ({
  subject: subject.raw,
  comparator: comparator.raw,
  certain: true,
})

/** "X scores 65.8% and Y 64.2%: a gap of only 1.6 points": of two models the one that is ahead. */
function gapBetween(
  { figures }: Sentence,
  [first, second]: readonly [NameMention, NameMention],
  phrase: Phrase,
): Operands | undefined {
  if (!phrase.gap) return undefined
  const shares = figures.flatMap((figure) =>
    figure.kind === 'figure' && figure.end <= phrase.start ? [figure.low] : [],
  )
  const [a, b] = shares.slice(-2)
  return a && b && a.lt(b) ? duel(second, first) : duel(first, second)
}

/** "X needs 0.9 s, while Y takes 1.8 s: the latency was halved": of two models the first is the new one. */
function halvedByOther(
  { text }: Sentence,
  [first, second]: readonly [NameMention, NameMention],
  phrase: Phrase,
): Operands | undefined {
  const before = text.slice(Math.max(0, phrase.start - 20), phrase.start)
  const isHalved = /\b(?:was|were|has been|wurde|fue|a été)\s+(?:nearly\s|almost\s)?$/i.test(before)
  return isHalved && second.end <= phrase.start ? duel(first, second) : undefined
}

/** "X beats Y by 3 points", "X devance Y de 4,5 points": a verb between two names, and the figure after both. */
function beaten({ text }: Sentence, models: readonly NameMention[], phrase: Phrase): Operands | undefined {
  const second = models.findLast(({ end }) => end <= phrase.start)
  const first = second && models.findLast(({ key, end }) => key !== second.key && end <= second.start)
  if (!first || !second || phrase.start - second.end > LONGEST_OBJECT) return undefined
  return BEATS.test(text.slice(first.end, second.start)) ? duel(first, second) : undefined
}

/** "surpasses A (+6.8), B (+15.3)": each gain is over the name that it stands beside. */
function rivalInRow(
  { text }: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
): Operands | undefined {
  const beside = models.find(
    ({ end }) => end <= phrase.start && /^[*_`]*\s?[(（]\+?$/.test(text.slice(end, phrase.start)),
  )
  const first = models[0]
  const next = models[1]
  if (phrase.relation === 'ratio' || !beside || !first || !next || beside.key === first.key) return undefined
  return BEATS.test(text.slice(first.end, next.start).replace(/^\s?,\s(?:which|that)|[*_`]+$/g, ''))
    ? duel(first, beside)
    : undefined
}

/** "X is on par with Y at a third of the cost", "similar a Y, pero 2 veces más rápido": of the first. */
function matched(
  { text }: Sentence,
  [first, second]: readonly [NameMention, NameMention],
  phrase: Phrase,
): Operands | undefined {
  if (second.end > phrase.start) return undefined
  return LIKE.test(text.slice(first.end, second.start)) ? duel(first, second) : undefined
}

const LIKE =
  /(?<![A-Za-zÀ-ɏ])(?:similar\w*|comparable\w*|equivalent\w*|identical|equal\w*|on par|match(?:es|ing|ed)?|rivals?|rivall?ing|level with|ähnlich\w*|vergleichbar\w*|ebenbürtig|gleichauf|equivalente\w*|iguala\w*|semblable\w*|équivalent\w*|égale?)(?![A-Za-zÀ-ɏ])[^,;.]{0,24}$/i

/** Between whom something is held against and by how much only a benchmark or the like stands. */
const LONGEST_OBJECT = 40

/** Verbs whose object is whom their subject is better, or worse, than. */
const BEATS =
  /^[^,;.:]{0,40}\b(?:leads?|beats?|beating|bests?|tops?|outscor(?:es?|ing)|outperform(?:s|ing|ed)?|surpass(?:es|ing|ed)?|exceed(?:s|ing|ed)?|improv(?:es?|ing|ed) (?:on|over|upon)|edges? (?:out|past)|overtakes?|trails?|trailing|lags? behind|undercuts?|falls? short of|schlägt|übertrifft|überholt|unterbietet|unterliegt|supera|superó|aventaja|bate|devance|dépasse|surpasse|bat|distance)\s(?:even\s|the\s|an?\s|el\s|la\s|le\s|den\s|das\s|a\s)?$/i
