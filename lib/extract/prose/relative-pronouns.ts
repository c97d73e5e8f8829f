import { nameKey } from '../../claims/name-key.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import type { Operands, Phrase } from './relative-phrase.ts'
import type { Sentence } from './sentence.ts'

/** Words for the first and the second of two that were just named. */
const FORMER =
  /前者|\bthe former\b|\berster(?:er|e|es)\b|\b(?:el primero|la primera)\b|\b(?:le premier|la première)\b/i
const LATTER =
  /后者|後者|\bthe latter\b|\bletzter(?:er|e|es|em|en)\b|\b(?:el segundo|la segunda|est[ea] últim[oa])\b|\b(?:le second|la seconde|ce dernier|cette dernière)\b/i

/** "X costs 2 and Y 5; the former is 40 % of the latter": of the last two that were named. */
export function formerAndLatter(
  { text, start, end }: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
  { left }: Carried,
): Operands | undefined {
  const words = text.slice(start, end)
  const [former, latter] = [FORMER.exec(words)?.index, LATTER.exec(words)?.index]
  if (former === undefined || latter === undefined) return undefined
  const named = [
    ...(left?.named ?? []),
    ...models.flatMap(({ raw, end: to }) => (to <= phrase.start ? [raw] : [])),
  ]
  const [second, first] = [...new Map(named.toReversed().map((raw) => [nameKey(raw), raw])).values()]
  if (first === undefined || second === undefined) return undefined
  return former < latter
    ? { subject: first, comparator: second, certain: true }
    : { subject: second, comparator: first, certain: true }
}

/** その半額, "half of that", "die Hälfte davon": of what the one named before has. */
const OF_THAT_BEFORE = /(?:その|其|dessen|deren)\s?(?:約|およそ|约|大约)?$/
const OF_THAT_AFTER =
  /^\s?(?:(?:of|as) (?:that|it|this)\b|that much\b|davon\b|de (?:eso|esto|ello|ese precio|esa cifra)\b|de (?:cela|ce prix|ce chiffre)\b)/i

export function ofThat(
  { text }: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
  { left }: Carried,
): Operands | undefined {
  const isThat =
    OF_THAT_BEFORE.test(text.slice(Math.max(0, phrase.start - 6), phrase.start)) ||
    OF_THAT_AFTER.test(text.slice(phrase.end)) ||
    (/ of$/i.test(text.slice(phrase.start, phrase.end)) &&
      /^ (?:that|it|this)\b/i.test(text.slice(phrase.end)))
  const before = models.filter(({ end }) => end <= phrase.start)
  const own = before.at(-1)
  if (!isThat || !own || own.comparator) return undefined
  const named = [...(left?.named ?? []), ...before.map(({ raw }) => raw)]
  const other = named.findLast((raw) => nameKey(raw) !== nameKey(own.raw))
  return other === undefined ? undefined : { subject: own.raw, comparator: other, certain: true }
}
