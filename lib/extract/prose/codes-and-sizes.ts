import type { Carried } from './discourse.ts'
import { hasWord, only } from './kin.ts'
import type { Meant } from './meant.ts'
import { familyOf } from './name-family.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** Sizes and codes that stand for names: "the 27B", "R1". */
export const meantByCodes = (sentence: Sentence, known: readonly string[], carried: Carried): Meant[] => [
  ...sizesIn(sentence).map(({ range, size }): Meant => {
    const sized = only(
      nearest(
        known.filter((name) => hasWord(name, size)),
        carried,
      ),
    )
    // a size that no name has: whom the figures are of is not known
    return sized ? { range, raw: sized } : { range, raw: size, kind: 'family' }
  }),
  ...codesIn(sentence, carried, known),
]

/** Families whose members people call by a letter and a number, and those letters. */
const CODES: readonly { readonly family: string; readonly code: string }[] = [
  { family: 'DeepSeek', code: '[RV]\\d(?:\\.\\d)?' },
  { family: 'Kimi', code: 'K\\d(?:\\.\\d)?' },
  { family: 'MiniMax', code: 'M\\d(?:\\.\\d)?' },
]

/** "the 8B", "der 27B": a size with an article and no noun of a figure after it. */
const SIZED =
  /(?<![\w-])(?:[Tt]he|[Dd]as|[Dd]er|[Dd]ie|[Dd]em|[Ee]l|[Ll]a|[Ll]e|[Oo]ur|[Ii]ts)\s(?<size>\d{1,4}(?:\.\d{1,2})?[bB])(?![\w-])(?!\s(?:parameters?|params|tokens?|Parameter\w*|parámetros|paramètres|active|total))/g

const sizesIn = ({ text, start, end }: Sentence): { range: Range; size: string }[] =>
  [...text.slice(start, end).matchAll(SIZED)].map((match) => ({
    range: { start: start + match.index, end: start + match.index + match[0].length },
    size: match.groups?.size ?? '',
  }))

/** Of several names those of the family spoken of last. */
function nearest(names: readonly string[], { previous, document, left }: Carried): readonly string[] {
  if (names.length < 2) return names
  const topic = previous ?? document ?? left?.named.at(-1)
  return topic ? names.filter((name) => familyOf(name) === familyOf(topic)) : names
}

/** How far before a code its family may stand in a text. */
const NEAR = 600

/** "DeepSeek has a night tariff: … R1 is billed at …": a code where its family is spoken of. */
function codesIn(
  { text, start, end }: Sentence,
  { headings = [] }: Carried,
  known: readonly string[],
): { range: Range; raw: string }[] {
  const words = text.slice(start, end)
  if (!ANY_CODE.test(words)) return []
  const near = [text.slice(Math.max(0, start - NEAR), end), ...headings].join(' ').toLowerCase()
  return CODES.filter(
    ({ family }) => near.includes(family.toLowerCase()) || known.some((name) => name.startsWith(family)),
  ).flatMap(({ family, code }) =>
    [...words.matchAll(new RegExp(`(?<![\\w.-]|${family}[ -])${code}(?![\\w-]|\\.\\d)`, 'g'))].map(
      (match) => ({
        range: { start: start + match.index, end: start + match.index + match[0].length },
        raw: `${family} ${match[0]}`,
      }),
    ),
  )
}

const ANY_CODE = /[RVKM]\d/
