import { afterEach, describe, expect, test } from 'vitest'
import { figureParts } from '../../../app/_words/figure-parts.ts'
import { formatsOf } from '../../../app/_words/reader-formats.ts'
import { readerSentence } from '../../../app/_words/reader-sentence.ts'
import { spreadText } from '../../../app/_words/spread-text.ts'

/** `Intl` puts spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const readAs = (locale: string | undefined) => {
  globalThis.claimcheckReaderLocale = () => locale
}
afterEach(() => {
  globalThis.claimcheckReaderLocale = undefined
})

test.each([
  ['en-US', '1,050,000.25', '$2.50', '$0.014', 'CNY 8', 'April 23, 2026'],
  ['en-GB', '1,050,000.25', '$2.50', '$0.014', 'CNY 8', '23 April 2026'],
  ['de-DE', '1.050.000,25', '2,50 $', '0,014 $', '8 CNY', '23 April 2026'],
  ['fr-FR', '1 050 000,25', '2,50 $', '0,014 $', '8 CNY', '23 April 2026'],
  // digits as the quotations have them, and the calendar of the dates that sources give
  ['ar-EG', '1,050,000.25', undefined, undefined, undefined, '23 April 2026'],
  ['th-TH', '1,050,000.25', '$2.50', '$0.014', 'CNY 8', '23 April 2026'],
])('in %s', (locale, number, price, small, yuan, date) => {
  const formats = formatsOf(locale)
  expect(plain(formats.number('1050000.25'))).toBe(number)
  if (price) expect(plain(formats.money('2.5', 'USD'))).toBe(price)
  if (small) expect(plain(formats.money('0.014', 'USD'))).toBe(small)
  if (yuan) expect(plain(formats.money('8', 'CNY'))).toBe(yuan)
  expect(formats.date('2026-04-23')).toBe(date)
  expect(formats.date('2026-04')).toBe('April 2026')
})

test('no digit is lost', () => {
  expect(formatsOf('en-US').number('0.12345678901234567')).toBe('0.12345678901234567')
  expect(formatsOf('en-US').number('12345678901234567890')).toBe('12,345,678,901,234,567,890')
})

describe('for a reader in Germany', () => {
  test.each([
    ['60', 'USD/1M tokens', '60 $', 'per million tokens'],
    ['8', 'CNY/1M tokens', '8 CNY', 'per million tokens'],
    ['1050000', 'tokens', '1.050.000', 'tokens'],
    ['93.6', '%', '93,6 %', ''],
  ])('%s %s is %s and %s', (number, unit, figure, words) => {
    readAs('de-DE')
    const parts = figureParts({ value: { kind: 'number', number }, unit })
    expect([plain(parts.figure), parts.unit]).toEqual([figure, words])
  })

  test('a spread is written alike', () => {
    readAs('de-DE')
    expect(spreadText({ low: '64000', high: '1050000', unit: 'tokens' })).toBe('64K to 1,05M')
  })

  test.each([
    ['$0.50 per million tokens, not $2.50', '0,50 $ per million tokens, not 2,50 $'],
    ['1,050,000 tokens, 2.5 times apart, 93.6 %', '1.050.000 tokens, 2,5 times apart, 93,6 %'],
    ['GPT-5.5 and Claude Opus 4.7 stay', 'GPT-5.5 and Claude Opus 4.7 stay'],
    ['as written “$0.060 per 1,000”', 'as written “$0.060 per 1,000”'],
    ['said on 2 July 2026', 'said on 2 July 2026'],
  ])('%s', (sentence, read) => {
    readAs('de-DE')
    expect(plain(readerSentence(sentence))).toBe(read)
  })
})

test('a day in a sentence follows the reader’s region', () => {
  readAs('en-US')
  expect(readerSentence('said on 2 July 2026')).toBe('said on July 2, 2026')
})

test('a sentence is left as it is for who asks for no locale', () => {
  readAs(undefined)
  expect(readerSentence('said on 2 July 2026: $2.50')).toBe('said on 2 July 2026: $2.50')
})
