import type { NameMention } from '../names/name-mention.ts'
import type { FoundSubject } from './finding.ts'
import { type Sentence, subjectsIn } from './sentence.ts'
import type { Range } from './sentences.ts'

/** What may stand between a name and the verb of its apposition: "X, which was released in May". */
const APPOSED =
  /^["”’」』»*]*\s*(?:\([^()]{0,40}\)\s*)?[,，、(（–—-]?\s*(?:(?:which|that|who|der|die|das|que|qui)\s)?(?:(?:is|was|were|has|have|had|wurde|ist|fue|est|a|been|été|sido|first|officially|now|erstmals)\s){0,3}$/i

/** What may stand between a verb and what came out: "released its model “X”", "发布了新一代大模型X", "gibt es X". */
const OBJECT =
  /^(?:了|并开源了?|の?)?\s*(?:(?:the|its|their|our|a|new|first|model|das|die|der|sein|seine|ihr|ihre|ein|eine|neue[sn]?|Modell|Sprachmodell|el|la|su|un|una|nuevo|nueva|modelo|le|son|sa|une|nouveau|modèle)\s+){0,4}(?:[\p{Script=Han}\p{Script=Katakana}]{0,12})?["“„«「『*]{0,2}$/iu

const JOINED =
  /^["”’」』»*]*(?:\s*[,，、]\s*(?:and\s|und\s|y\s|et\s)?|\s+(?:and|und|y|et|&)\s+|\s*(?:和|与|及|と)\s*)["“„«「『*]*(?:the\s)?$/i

/** "X，同时推出轻量版 Y", "X, alongside its smaller sibling Y": out on one day. */
const ALONGSIDE =
  /^["”’」』»*]*[,，、]?\s?(?:(?:alongside|together with|along with|as well as|plus|sowie|zusammen mit|junto (?:a|con)|ainsi que|avec)\s[^.;:]{0,40}|(?:同时|同時に|以及|及び|および)[^。；]{0,16})$/i

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
  const names = subjectsIn(sentence)
  const found =
    verb.end <= figure.start ? apposedTo(sentence, names, verb) : broughtOut(sentence, names, figure, verb)
  return found.length > 0
    ? found.map(({ raw, start, end }) => ({ raw, certain: true, at: { start, end } }))
    : undefined
}

function apposedTo({ text }: Sentence, names: readonly NameMention[], verb: Range): readonly NameMention[] {
  const name = names.findLast(({ end }) => end <= verb.start)
  const between = name ? text.slice(name.end, verb.start) : undefined
  // "X and Y, released in May" may be both: that is left to those who know of lists
  if (!name || between === undefined || !/[,，、(（–—]/.test(between) || !APPOSED.test(between)) return []
  const before = names[names.indexOf(name) - 1]
  return before && JOINED.test(text.slice(before.end, name.start)) ? [] : [name]
}

function broughtOut(
  { text }: Sentence,
  names: readonly NameMention[],
  figure: Range,
  verb: Range,
): readonly NameMention[] {
  const first = names.find(({ start }) => start >= verb.end)
  if (!first || !OBJECT.test(text.slice(verb.end, first.start))) return []
  const found = [first]
  for (const name of names.slice(names.indexOf(first) + 1)) {
    const last = found.at(-1)
    const between = last ? text.slice(last.end, name.start) : ''
    if (!JOINED.test(between) && !ALONGSIDE.test(between)) break
    found.push(name)
  }
  // "X, das seit Mai gibt es Y": who is named between date and verb is the one that comes out
  return names.some(({ start, end }) => start >= figure.end && end <= verb.start) ? [] : found
}
