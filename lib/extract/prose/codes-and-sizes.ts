import { matchesIn } from '../../text/matches-in.ts'
import { CAPITAL_VARIANT } from '../names/name-tokens.ts'
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
    const raw = sized ?? memberOf(carried, size)
    // a size of which nothing says whose it is: whom the figures are of is not known
    return raw ? { range, raw } : { range, raw: size, kind: 'family' }
  }),
  ...codesIn(sentence, carried, known),
]

/** "The 70B" in a text about Llama 3: the member of that size of a generation that is named without one. */
function memberOf({ heading, document }: Carried, size: string): string | undefined {
  const topic = heading ?? document
  return topic && /\d/.test(topic) && !ANY_SIZE.test(topic) ? `${topic} ${size.toUpperCase()}` : undefined
}

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
  // "1B scores 49.3 and 3B 63.4"
  `(?<=^|[,;]\\s|\\b(?:and|while|but|und|y|et)\\s)${SIZE}(?=\\s(?:scor\\w*|reach\\w*|gets?|got|hits?|manage[sd]?|achiev\\w*|costs?|erreicht|kommt|alcanza|atteint|obtient|\\d{1,2}\\.\\d))`,
  // 「32Bが入力90円」, "7B 的价格": a topic
  `(?<![\\w.-])${SIZE}\\s?(?=[がはのも]|的|为|則|则|是)(?!(?:の|的)?\\s?(?:パラメータ|参数|トークン))`,
].map((shape) => new RegExp(shape, 'gu'))

const ANY_SIZE = /\d[bB](?![A-Za-z\d])/

function sizesIn({ text, start, end }: Sentence): { range: Range; size: string }[] {
  const words = text.slice(start, end)
  if (!ANY_SIZE.test(words)) return []
  return SIZED.flatMap((shape) =>
    matchesIn(shape, words).flatMap((match) => {
      const first = {
        range: { start: start + match.index, end: start + match.index + match[0].length },
        size: match.groups?.size ?? '',
      }
      return [first, ...listedAfter(text.slice(0, end), first.range.end)]
    }),
  )
}

/** "the 4B, 12B and 27B models": what is joined to a size that stands for a name stands for one, too. */
function listedAfter(text: string, from: number): { range: Range; size: string }[] {
  NEXT_SIZE.lastIndex = from
  const size = NEXT_SIZE.exec(text)?.groups?.size
  if (!size) return []
  const range = { start: NEXT_SIZE.lastIndex - size.length, end: NEXT_SIZE.lastIndex }
  return [{ range, size }, ...listedAfter(text, range.end)]
}
const NEXT_SIZE = new RegExp(
  `(?:\\s?[,/、]\\s?|,?\\s(?:and|or|und|y|et|&)\\s)(?:the\\s)?${SIZE}${OF_FIGURE}`,
  'uy',
)

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

/** "V4-Flash", "K2 Thinking": a code goes on as the name in full does. */
const VARIANTS = `(?:[ -](?:${CAPITAL_VARIANT}|Exp|Terminus|Lite)(?![A-Za-z]))*`

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
    matchesIn(new RegExp(`(?<![\\w.-]|${family}[ -])${code}${VARIANTS}(?![\\w-]|\\.\\d)`, 'g'), words).map(
      (match) => ({
        range: { start: start + match.index, end: start + match.index + match[0].length },
        raw: `${family} ${match[0]}`,
      }),
    ),
  )
}

const ANY_CODE = /[RVKM]\d/
