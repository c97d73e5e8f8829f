import type { Carried } from './discourse.ts'
import { hasWord, only } from './kin.ts'
import type { Meant } from './meant.ts'
import { familyOf } from './name-family.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** Sizes and codes that stand for names: "the 27B", "R1". */
export const meantByCodes = (sentence: Sentence, known: readonly string[], carried: Carried): Meant[] => [
  ...sizesIn(sentence).map(({ range, size }): Meant => {
    const sized = nearest(
      known.filter((name) => hasWord(name, size)),
      carried,
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

/** What a size is told of that is no model. */
const OF_FIGURE =
  '(?![\\w-])(?!\\s?(?:parameters?|params|tokens?|Parameter\\w*|parámetros|paramètres|active|total|aktiv\\w*))'
const SIZE = '(?<size>\\d{1,4}(?:\\.\\d{1,2})?[bB])'

/** Sizes that stand for names, by what stands beside them; never where a noun of a figure follows. */
const SIZED: readonly RegExp[] = [
  // "the 8B", "der 27B"
  `(?<![\\w-])(?:[Tt]he|[Dd]as|[Dd]er|[Dd]ie|[Dd]em|[Dd]en|[Ee]l|[Ll]a|[Ll]e|[Oo]ur|[Ii]ts)\\s${SIZE}${OF_FIGURE}`,
  // "the 8B-Variante", "das 27B-Modell", "32B 版本"
  `(?<![\\w.-])${SIZE}(?:-(?:Modell|Variante|Version)|\\s(?:Modell|Variante)|\\s?(?:版本?|模型|モデル|型))`,
  // "el modelo de 8B", "la variante 70B"
  `(?<![\\w-])(?:modelo|versión|variante|modèle|version)\\s(?:de\\s)?${SIZE}${OF_FIGURE}`,
  // 「32Bが入力90円」, "7B 的价格": a topic
  `(?<![\\w.-])${SIZE}\\s?(?=[がはのも]|的|为|則|则|是)(?!(?:の|的)?\\s?(?:パラメータ|参数|トークン))`,
].map((shape) => new RegExp(shape, 'gu'))

const ANY_SIZE = /\d[bB](?![A-Za-z\d])/

function sizesIn({ text, start, end }: Sentence): { range: Range; size: string }[] {
  const words = text.slice(start, end)
  if (!ANY_SIZE.test(words)) return []
  return SIZED.flatMap((shape) =>
    [...words.matchAll(shape)].map((match) => ({
      range: { start: start + match.index, end: start + match.index + match[0].length },
      size: match.groups?.size ?? '',
    })),
  )
}

/** Of several names the only one of the family spoken of last, else of the one that the document is about. */
function nearest(
  names: readonly string[],
  { previous, heading, document, left }: Carried,
): string | undefined {
  if (names.length < 2) return names[0]
  return [previous, heading, document, left?.named.at(-1)]
    .filter((topic) => topic !== undefined)
    .map((topic) => only(names.filter((name) => familyOf(name) === familyOf(topic))))
    .find((name) => name !== undefined)
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
