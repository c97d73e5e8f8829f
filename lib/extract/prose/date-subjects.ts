import type { NameMention } from '../names/name-mention.ts'
import type { FoundSubject } from './finding.ts'
import { isOutTogether } from './out-together.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** What may stand between a name and the verb of its apposition: "X, which was released in May". */
const APPOSED =
  /^["”’」』»*]*\s*(?:\([^()]{0,40}\)\s*)?[,，、(（–—-]?\s*(?:(?:which|that|who|der|die|das|que|qui)\s)?(?:(?:is|was|were|has|have|had|wurde|ist|fue|est|a|been|été|sido|first|officially|now|erstmals)\s){0,3}$/i

/** What may stand between a verb and what came out: "released its model “X”", "发布了新一代大模型X", "gibt es X". */
const OBJECT =
  /^(?:了|并开源了?|の?)?\s*(?:(?:the|its|their|our|a|new|first|model|das|die|der|sein|seine|ihr|ihre|ein|eine|neue[sn]?|Modell|Sprachmodell|el|la|su|un|una|nuevo|nueva|modelo|le|son|sa|une|nouveau|modèle)\s+){0,4}(?:[\p{Script=Han}\p{Script=Katakana}]{0,12})?["“„«「『*]{0,2}$/iu

/** "Since its release in July, X …": the one that the pronoun looks forward to. */
const FORWARD =
  /^\W*(?:since|after|upon|following|with|at|before|ahead of|seit|nach|mit|vor|desde|tras|con|depuis|après|avec|avant)\s(?:its|their|seine[rm]?|ihre[rm]?|su|sus|sa|son|ses|leur)\s/i
const NEXT = /^,\s(?:the\s|die\s|das\s|el\s|la\s|le\s)?["“„«]?$/i

/** A family is what the verb says at once, without another name between: "the X series was released", "released the X series". */
const PASSIVE =
  /^\s(?:(?:model|language)\s)?(?:series|family|models|line-?up|range|suite|collection|Reihe|Familie|Modelle|serie|familia|modelos|série|famille|modèles)?\s?(?:(?:is|was|were|are|has been|have been|had been|wurden?|ist|sind|fue|fueron|a été|ont été|first|officially)\s){0,3}$|^\s?(?:系列|家族|シリーズ)(?:模型|モデル)?(?:于|は|が)?\s?$/i

/**
 * Whom a date is of by its own words: the name in whose apposition its verb stands ("X, out since May"), or, where the
 * verb comes after the date, what that verb brings out ("12 月 4 日，某公司发布“X”", "On 9 April A released X and Y").
 * Undefined where neither says it.
 */
export function dateSubjects(
  sentence: Sentence,
  figure: Range,
  verb: Range | undefined,
): readonly FoundSubject[] | undefined {
  if (!verb) return undefined
  const names = sentence.names.filter(({ comparator }) => !comparator)
  const found =
    verb.end <= figure.start
      ? outBefore(sentence, names, figure, verb)
      : broughtOut(sentence, names, figure, verb)
  return found.length > 0
    ? found.map(({ raw, start, end }) => ({ raw, certain: true, at: { start, end } }))
    : undefined
}

/** Who came out by a verb before the date. */
function outBefore(
  sentence: Sentence,
  names: readonly NameMention[],
  figure: Range,
  verb: Range,
): readonly NameMention[] {
  const { text, start } = sentence
  const next = names.find((name) => name.start >= figure.end)
  const isForward = FORWARD.test(text.slice(start, figure.start))
  if (next && isForward && NEXT.test(text.slice(figure.end, next.start))) return [next]
  const apposed = apposedTo(sentence, names, verb)
  if (apposed.length > 0) return apposed
  const object = names.find((name) => name.start >= verb.end && name.end <= figure.start)
  const subject = names.findLast((name) => name.end <= verb.start)
  if (object)
    return object.kind === 'family' && OBJECT.test(text.slice(verb.end, object.start)) ? [object] : []
  return subject?.kind === 'family' && PASSIVE.test(text.slice(subject.end, verb.start)) ? [subject] : []
}

function apposedTo({ text }: Sentence, names: readonly NameMention[], verb: Range): readonly NameMention[] {
  const name = names.findLast(({ end }) => end <= verb.start)
  const between = name ? text.slice(name.end, verb.start) : undefined
  // "X and Y, released in May" may be both: that is left to those who know of lists
  if (!name || between === undefined || !/[,，、(（–—]/.test(between) || !APPOSED.test(between)) return []
  const before = names[names.indexOf(name) - 1]
  return before && isOutTogether(text.slice(before.end, name.start)) ? [] : [name]
}

const LISTS =
  /[:：(（—–]\s?$|(?<!\p{L})(?:includ(?:es|ing)|consist(?:s|ing) of|compris(?:es|ing)|namely|such as|bestehend aus|darunter|nämlich|incluid[oa]s?|que incluye|compuesta de|dont|notamment|comprenant)\s(?:the\s)?$|(?:包括|包含|分别(?:为|是)|即|含む)\s?$/iu

function broughtOut(
  { text }: Sentence,
  names: readonly NameMention[],
  figure: Range,
  verb: Range,
): readonly NameMention[] {
  const first = names.find(({ start }) => start >= verb.end)
  // "the X family: X Large and X Mini" is told by its members
  const isListed =
    first?.kind === 'family' &&
    names.some(({ start }) => start > first.start && LISTS.test(text.slice(first.end, start)))
  if (!first || isListed || !OBJECT.test(text.slice(verb.end, first.start))) return []
  const found = [first]
  for (const name of names.slice(names.indexOf(first) + 1)) {
    const last = found.at(-1)
    if (!isOutTogether(last ? text.slice(last.end, name.start) : '')) break
    found.push(name)
  }
  // "X, das seit Mai gibt es Y": who is named between date and verb is the one that comes out
  return names.some(({ start, end }) => start >= figure.end && end <= verb.start) ? [] : found
}
