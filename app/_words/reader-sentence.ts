import { readerFormats } from './reader-formats.ts'
import { readerLocale } from './reader-locale.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** What a source writes stands in quotation marks and stays as it is. */
const QUOTED = '“[^”]*”'
const DAY = `\\b\\d{1,2} (?:${MONTHS}) \\d{4}\\b`
const AMOUNT = '[$€£]\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?'
/** A number with thousands, or a fraction before what can only be a unit: "GPT-5.5" is neither. */
const NUMBER =
  '(?<![\\w.,-])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+(?= (?:%|times|to|s|points|tokens|billion|trillion)\\b| %))'
const PARTS = new RegExp([QUOTED, DAY, AMOUNT, NUMBER].join('|'), 'gu')

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' }
const MONTH_NAMES = MONTHS.split('|')

/** A sentence of the judge, which is stored in one way of writing, with its figures and dates as its reader writes them. */
export function readerSentence(sentence: string): string {
  if (readerLocale() === undefined) return sentence
  return sentence.replace(PARTS, writtenForReader)
}

function writtenForReader(part: string): string {
  const formats = readerFormats()
  if (part.startsWith('“')) return part
  const [, day, month, year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(part) ?? []
  if (month !== undefined && day !== undefined)
    return formats.date(`${year}-${twoDigits(MONTH_NAMES.indexOf(month) + 1)}-${twoDigits(Number(day))}`)
  const currency = SIGNS[part.slice(0, 1)]
  const plain = part.replace(/[^\d.]/g, '')
  return currency === undefined ? formats.number(plain) : formats.money(plain, currency)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
