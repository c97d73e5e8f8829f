import { JOINED } from './joined-names.ts'
import type { Meant } from './meant.ts'
import type { Sentence } from './sentence.ts'

const SIZE = '\\d{1,4}(?:\\.\\d{1,2})?B'
const VARIANT =
  'mini|nano|micro|lite|tiny|small|medium|large|pro|flash|flash-lite|ultra|max|plus|turbo|air|opus|sonnet|haiku|scout|maverick'
/** What tells one member of a family from another, at the end of its name or alone in a list after it. */
const MEMBER = new RegExp(
  `^(?:mini|nano|micro|lite|pro|flash|${capitals(VARIANT)}|${SIZE})(?![\\w.-]|\\s\\p{Lu})`,
  'u',
)
const IS_SIZE = new RegExp(`^${SIZE}$`)
/** "Opus 4.5, 4.6 and 4.7": a version in a list after another; with a unit or a noun of its own it is a figure. */
const VERSION =
  /^\d{1,2}\.\d{1,2}(?![\d.%％]|\s?(?:%|s\b|ms\b|x\b|×|[KMBT]\b|[$€£¥])|\s(?:points?|seconds?|minutes?|hours?|times|percent|million|billion|trillion|Punkte|Prozent|Sekunden|Mio|Mrd|puntos|segundos|millones|secondes|millions?|milliards?|on|auf|en)\b)/

function capitals(words: string): string {
  return words
    .split('|')
    .map((word) => word.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()))
    .join('|')
}

/** A list ends with "and": "Magistral Small 1.2, 24B" is none. */
const CONJUNCTION = /(?:and|und|y|et|&)\s|[和与及と/]/i
/** A word that makes of the member something else: "GPT-5 and Pro users". */
const OF_OTHER_THINGS =
  /^\s*(?:plans?|users?|tiers?|subscri\w*|accounts?|modes?|editions?|customers?|parameters?|params|tokens?|Nutzer\w*|Abo\w*|usuarios|utilisateurs|abonn\w*|プラン|套餐|用户)/i

/**
 * Members of a family that a list names by their last word: "GPT-4.1, mini and nano", "Gemini 2.5 Pro and Flash",
 * "Qwen3 8B, 14B and 32B", "Opus 4.5 and 4.6", "GLM-4.5/4.6". Each takes the words of the name before it, but for that one's own last word of the kind.
 */
export const meantBySiblings = (sentence: Sentence): Meant[] => siblingsIn(sentence)

/** The same of any stretch of text whose names are known. */
export function siblingsIn({ text, end, names }: Pick<Sentence, 'text' | 'end' | 'names'>): Meant[] {
  return names.flatMap((name, i): Meant[] => {
    if (name.kind !== 'model') return []
    const until = names[i + 1]?.start ?? end
    const { stem, last } = partsOf(name.raw)
    const found: Meant[] = []
    let joint = ''
    for (
      let at = name.end, next = jointAt(text, at, until);
      next !== undefined;
      next = jointAt(text, at, until)
    ) {
      const member = memberIn(text.slice(next, until), last)
      if (!member) break
      const whole = IS_DECIMAL.test(last) && !IS_DECIMAL.test(member) ? name.raw : stem
      found.push({ range: { start: next, end: next + member.length }, raw: `${whole} ${member}` })
      joint = text.slice(at, next)
      at = next + member.length
    }
    return CONJUNCTION.test(joint) ? found : []
  })
}

/** What a list goes on with after a name that ends so. */
function memberIn(rest: string, last: string): string | undefined {
  const version = IS_DECIMAL.test(last) ? VERSION.exec(rest)?.[0] : undefined
  const member = version ?? MEMBER.exec(rest)?.[0]
  // "Qwen3, 8B and 14B": sizes go on from a size only
  if (!member || (IS_SIZE.test(member) && !IS_SIZE.test(last))) return undefined
  return OF_OTHER_THINGS.test(rest.slice(member.length)) ? undefined : member
}

/** Only after such a version goes a list on with others: after "GPT-5" it goes on with words. */
const IS_DECIMAL = /^\d{1,2}\.\d{1,2}$/

/** The longest thing that joins two names. */
const LONGEST_JOINT = 8

/** Where the next member of a list would begin: behind a comma or "and". */
function jointAt(text: string, from: number, until: number): number | undefined {
  for (let to = Math.min(until, from + LONGEST_JOINT); to > from; to--)
    if (JOINED.test(text.slice(from, to))) return to
  return undefined
}

/** "Gemini 2.5" and "Pro", "Qwen3" and "8B", "Opus" and "4.5"; a name without such an end is all stem. */
function partsOf(name: string): { stem: string; last: string } {
  const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'))
  const last = name.slice(cut + 1)
  return cut > 0 && (MEMBER.test(last) || IS_DECIMAL.test(last))
    ? { stem: name.slice(0, cut), last }
    : { stem: name, last: '' }
}
