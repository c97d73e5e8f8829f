import { type Language, usesDecimalComma } from '../../text/language.ts'
import { MONTH_PATTERN, monthNumber } from '../lexicon/months.ts'
import type { DateFigure } from './figure.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** Dates in digits only, or with a short year, as columns of dates have them; sentences hold too much else of this shape. */
const SHAPES: readonly RegExp[] = [
  /(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>20\d{2})(?!\d)/,
  /(?<!\d)(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>20\d{2})(?!\d)/,
  /(?<!\d)(?<y>20\d{2})[./](?<m>\d{1,2})(?:[./](?<d>\d{1,2}))?(?!\d)/,
  /(?<![\d/.-])(?<m>\d{1,2})[/.-](?<y>20\d{2})(?!\d)/,
  new RegExp(`(?<!\\p{L})(?<month>${MONTH_PATTERN})\\.?[\\s-]?['’]?(?<short>\\d{2})(?!\\d)`, 'iu'),
]

/** The first such date of a text. Of `04/10/2024` only the year is known where the language does not tell. */
export function numericDate(text: string, language: Language): DateFigure | undefined {
  for (const shape of SHAPES) {
    const match = shape.exec(text)
    const date = match ? isoDate(match.groups ?? {}, language) : undefined
    if (match && date) return { kind: 'date', start: match.index, end: match.index + match[0].length, date }
  }
  return undefined
}

function isoDate(groups: Groups, language: Language): string | undefined {
  const year = groups.y ?? (groups.short ? `20${groups.short}` : undefined)
  if (!year) return undefined
  const { month, day } = monthAndDay(groups, language)
  if (month === undefined) return year
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
}

const two = (value: number) => String(value).padStart(2, '0')

/** Day before month where the first number can be no month, or where people write so; neither where both fit. */
function monthAndDay(groups: Groups, language: Language): { month?: number | undefined; day?: number } {
  if (groups.month) return { month: monthNumber(groups.month) }
  if (groups.m) return { month: Number(groups.m), ...(groups.d ? { day: Number(groups.d) } : {}) }
  const [a, b] = [Number(groups.a), Number(groups.b)]
  if (a > 12 || (b <= 12 && usesDecimalComma(language))) return { month: b, day: a }
  return b > 12 ? { month: a, day: b } : {}
}
