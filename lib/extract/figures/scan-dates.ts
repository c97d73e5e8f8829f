import { MONTH_PATTERN, monthNumber } from '../lexicon/months.ts'
import type { DateFigure } from './figure.ts'

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?'
const YEAR = '(?<year>(?:19|20)\\d{2})'
const MONTH = `(?<month>${MONTH_PATTERN})\\.?`

const QUARTER =
  '(?<ordinal>first|second|third|fourth|erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?|premier|deuxième|troisième|quatrième|primer|segundo|tercer|cuarto)\\s+(?:quarter|Quartal|trimestre)'
/** The first letters of a quarter's number, or its sign. */
const QUARTERS: readonly RegExp[] = [
  /^(?:fir|ers|pre|pri|一|1)/i,
  /^(?:sec|zwe|deu|seg|二|2)/i,
  /^(?:thi|dri|tro|ter|三|3)/i,
  /^(?:fou|vie|qua|cua|四|4)/i,
]

/** Ways to write a date, the most exact first. A bare year is left to those who know that a date is meant. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}-(?<m>\\d{2})-(?<d>\\d{2})(?![\\d-])`, 'giu'),
  new RegExp(`(?<!\\d)${YEAR}/(?<m>\\d{1,2})/(?<d>\\d{1,2})(?![\\d/])`, 'giu'),
  new RegExp(`(?<!\\d)${YEAR}\\s?年\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?[日号])?`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])${MONTH}\\s+${DAY}\\s*,?\\s+${YEAR}(?!\\d)`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\d.])${DAY}\\s+(?:de\\s+|of\\s+)?${MONTH}\\s*,?\\s+(?:de\\s+|del\\s+)?${YEAR}(?!\\d)`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])${MONTH}\\s*,?\\s+(?:de\\s+|of\\s+|del\\s+)?${YEAR}(?!\\d)`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])Q(?<quarter>[1-4])\\s*,?\\s*(?:of\\s+)?${YEAR}(?!\\d)`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])${QUARTER}\\s+(?:of\\s+|de\\s+|del\\s+)?${YEAR}(?!\\d)`, 'giu'),
  new RegExp(`(?<!\\d)${YEAR}\\s?年\\s?第\\s?(?<ordinal>[一二三四1-4])\\s?(?:季度|四半期)`, 'giu'),
  new RegExp(`(?<!\\d)${YEAR}-(?<m>0[1-9]|1[0-2])(?![\\d-])`, 'giu'),
]

/** A month without a year; read only where the year is known from the publication. */
const WITHOUT_YEAR: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])${MONTH}\\s+${DAY}(?![\\d,.]*\\d|\\s*,?\\s+(?:19|20)\\d{2})`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\d.])${DAY}\\s+(?:de\\s+)?${MONTH}(?![\\p{L}]|\\s+(?:de\\s+)?(?:19|20)\\d{2})`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])(?<=\\b(?:in|im|en) )${MONTH}(?![\\p{L}]|\\s*\\d)`, 'giu'),
  /(?<![\d年])(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?[日号]/giu,
]

const MAY_HOLD_DATE = /(?:19|20)\d{2}|月/u
const MONTH_WORD = new RegExp(`(?<![\\p{L}])(?:${MONTH_PATTERN})(?![\\p{L}])`, 'iu')

const two = (value: number) => String(value).padStart(2, '0')

/** "on the 10th": read only where year and month are known from the publication. */
const DAY_ONLY =
  /(?<=\bon the |\bthe |本月\s?|今月\s?)(?<day>\d{1,2})(?:st|nd|rd|th|日|号)(?![\p{L}\d]| of| (?:place|percentile|largest|most|attempt|generation))/giu

/**
 * The dates of a text in order, none inside another. `year` resolves "April 23" where it is known, `month` (01 to 12)
 * with it "on the 10th".
 */
export function scanDates(text: string, year?: string, month?: string): DateFigure[] {
  const found: DateFigure[] = []
  const add = (shape: RegExp, fallbackYear?: string, fallbackMonth?: string) => {
    for (const match of text.matchAll(shape)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const figure = toDate(match.groups ?? {}, fallbackYear, fallbackMonth)
      if (figure) found.push({ kind: 'date', start, end, ...figure })
    }
  }
  if (MAY_HOLD_DATE.test(text)) for (const shape of SHAPES) add(shape)
  if (year && (text.includes('月') || MONTH_WORD.test(text)))
    for (const shape of WITHOUT_YEAR) add(shape, year)
  if (year && month) add(DAY_ONLY, year, month)
  return found.sort((a, b) => a.start - b.start)
}

function toDate(
  groups: Readonly<Record<string, string | undefined>>,
  fallbackYear?: string,
  fallbackMonth?: string,
): Pick<DateFigure, 'date' | 'dateHigh'> | undefined {
  const year = groups.year ?? fallbackYear
  if (!year) return undefined
  const quarter = groups.ordinal
    ? QUARTERS.findIndex((shape) => shape.test(groups.ordinal ?? '')) + 1
    : Number(groups.quarter ?? 0)
  if (quarter > 0) {
    const first = (quarter - 1) * 3 + 1
    return { date: `${year}-${two(first)}`, dateHigh: `${year}-${two(first + 2)}` }
  }
  const month = groups.m ? Number(groups.m) : (monthNumber(groups.month ?? '') ?? Number(fallbackMonth ?? 0))
  const day = Number(groups.d ?? groups.day ?? 0)
  if (!month || month > 12 || day > 31) return undefined
  return { date: day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}` }
}
