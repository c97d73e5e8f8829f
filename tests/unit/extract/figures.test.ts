import { describe, expect, test } from 'vitest'
import { readNumber } from '../../../lib/extract/figures/read-number.ts'
import { scanDates } from '../../../lib/extract/figures/scan-dates.ts'
import { foldWidth, scanFigures } from '../../../lib/extract/figures/scan-figures.ts'
import { millionTokenFigures } from '../../../lib/extract/figures/word-figures.ts'
import type { Language } from '../../../lib/text/language.ts'

const numbers: [string, boolean, string][] = [
  ['1,050,000', false, '1050000'],
  ['1.05', false, '1.05'],
  ['1,5', true, '1.5'],
  ['400.000', true, '400000'],
  ['0.125', true, '0.125'],
  ['1.234,56', true, '1234.56'],
  ['1,234.56', false, '1234.56'],
]
test.each(numbers)('the number %s (decimal comma: %s)', (written, comma, expected) =>
  expect(readNumber(written, comma)).toBe(expected),
)

const describeFigures = (text: string, language: Language) =>
  scanFigures(foldWidth(text), language).map((figure) =>
    [
      text.slice(figure.start, figure.end),
      figure.high ? `${figure.low}..${figure.high}` : `${figure.low}`,
      figure.currency ?? '',
      figure.unit ?? '',
      figure.per
        ? `per ${figure.per.tokens ?? figure.per.of}${figure.per.direction ? ` ${figure.per.direction}` : ''}`
        : '',
      figure.hedge ?? '',
    ]
      .filter((part) => part !== '')
      .join(' | '),
  )

const figures: [string, Language, string[]][] = [
  ['$0.06 per 1,000 tokens', 'en', ['$0.06 per 1,000 tokens | 0.06 | USD | per 1000']],
  ['$5 per million input tokens', 'en', ['$5 per million input tokens | 5 | USD | per 1000000 input']],
  ['$25/user/mo', 'en', ['$25/user/mo | 25 | USD | per month']],
  ['0.14€ / 1M tokens', 'en', ['0.14€ / 1M tokens | 0.14 | EUR | per 1000000']],
  ['~78-85%', 'en', ['78-85% | 78..85 | percent | approximate']],
  [
    '18.6 to 31.3 billion parameters',
    'en',
    ['18.6 to 31.3 billion parameters | 18600000000..31300000000 | parameters'],
  ],
  ['from 36.6% to 74.0%', 'en', ['36.6% | 36.6 | percent', '74.0% | 74 | percent']],
  ['1M+ tokens', 'en', ['1M+ tokens | 1000000 | tokens | at_least']],
  ['over 100 tokens per second', 'en', ['100 tokens per second | 100 | tokens/s | at_least']],
  ['< 50ms', 'en', ['50ms | 50 | ms | at_most']],
  ['up to 10,000 requests/min', 'en', ['10,000 requests/min | 10000 | requests/min']],
  ['2,50 $ pro Million Token', 'de', ['2,50 $ pro Million Token | 2.5 | USD | per 1000000']],
  ['¥2', 'zh', ['¥2 | 2 | CNY']],
  ['¥300', 'ja', ['¥300 | 300 | JPY']],
  ['3550 亿参数', 'zh', ['3550 亿参数 | 355000000000 | parameters']],
  ['64K', 'en', ['64K | 64000']],
  ['version v2.1 of abc123', 'en', []],
  ['a bit over 9 trillion tokens', 'en', ['9 trillion tokens | 9000000000000 | tokens | at_least']],
  ['48.8 -> 63.4%', 'en', ['48.8 | 48.8', '63.4% | 63.4 | percent']],
  ['no more than 17.9%', 'en', ['17.9% | 17.9 | percent | at_most']],
  ['knapp 60 Token/s', 'de', ['60 Token/s | 60 | tokens/s | approximate']],
  ['gut 60 Token/s', 'de', ['60 Token/s | 60 | tokens/s | at_least']],
  ['unos 180 tokens por segundo', 'es', ['180 tokens por segundo | 180 | tokens/s | approximate']],
  ['no supera los 180 tokens por segundo', 'es', ['180 tokens por segundo | 180 | tokens/s | at_most']],
  ['dépasse 190 tokens par seconde', 'fr', ['190 tokens par seconde | 190 | tokens/s | at_least']],
  ['1 500 requêtes par minute', 'fr', ['1 500 requêtes par minute | 1500 | requests/min']],
  ['超 20 万亿', 'zh', ['20 万亿 | 20000000000000 | at_least']],
  ['约为每秒 100 tokens', 'zh', ['100 tokens | 100 | tokens/s | approximate']],
  ['不到 100 ms', 'zh', ['100 ms | 100 | ms | at_most']],
  ['150トークンを超えます', 'ja', ['150トークン | 150 | tokens | at_least']],
  ['120トークンくらい', 'ja', ['120トークン | 120 | tokens | approximate']],
  ['6万5536トークン', 'ja', ['6万5536トークン | 65536 | tokens']],
  ['12万8千トークン', 'ja', ['12万8千トークン | 128000 | tokens']],
  ['売上5万、2026', 'ja', ['5万 | 50000', '2026 | 2026']],
  ['1.000.000 Tokens', 'de', ['1.000.000 Tokens | 1000000 | tokens']],
  ['200.000 tokens', 'en', ['200.000 tokens | 200000 | tokens']],
  ['200.125 seconds', 'en', ['200.125 seconds | 200.125 | s']],
  ['128 000 tokens', 'fr', ['128 000 tokens | 128000 | tokens']],
  ['1,05 Mio. Token', 'de', ['1,05 Mio. Token | 1050000 | tokens']],
  ['1mln tokens', 'en', ['1mln tokens | 1000000 | tokens']],
  ['≈128k✅', 'en', ['128k | 128000 | approximate']],
  ['128ktokens', 'en', ['128ktokens | 128000 | tokens']],
  ['128kept', 'en', ['128 | 128']],
  ['7b params', 'en', ['7b params | 7000000000 | parameters']],
  ['7b of data', 'en', ['7 | 7']],
  ['1分あたり600リクエスト', 'ja', ['1 | 1', '600リクエスト | 600 | requests/min']],
]
describe('figures', () => {
  test.each(figures)('%s (%s)', (text, language, expected) =>
    expect(describeFigures(text, language)).toEqual(expected),
  )
})

const inWords: [string, string[]][] = [
  ['half a million tokens', ['500000']],
  ['takes two million tokens', ['2000000']],
  ['eine halbe Million Token', ['500000']],
  ['dos millones de tokens', ['2000000']],
  ['deux millions de jetons', ['2000000']],
  ['两百万词元', ['2000000']],
  ['two million users', []],
  ['twenty-two million tokens', []],
]
test.each(inWords)('in words: %s', (text, expected) =>
  expect(millionTokenFigures(text).map(({ low }) => low.toFixed())).toEqual(expected),
)

test('full-width digits are digits', () => {
  expect(scanFigures(foldWidth('価格は１２ドル'), 'ja')[0]?.low.toString()).toBe('12')
})

const dates: [string, string[]][] = [
  ['April 23, 2026', ['2026-04-23']],
  ['23. April 2026', ['2026-04-23']],
  ['le 5 mars 2026', ['2026-03-05']],
  ['12 de abril de 2026', ['2026-04-12']],
  ['2026年4月23日', ['2026-04-23']],
  ['2026-04-23 and 2026/05/01', ['2026-04-23', '2026-05-01']],
  ['Q2 2026', ['2026-04..2026-06']],
  ['Apr 2026', ['2026-04']],
  ['in 2026, may be', []],
  ['04/10/2024', ['2024']],
  ['30/10/2024 and 10/30/2024', ['2024-10-30', '2024-10-30']],
  ['[2025.06.19] news', ['2025-06-19']],
  ['am 16.06.2025', ['2025-06-16']],
  ['H2 2026', ['2026-07..2026-12']],
  ['au premier semestre 2026', ['2026-01..2026-06']],
  ['2026年上半年', ['2026-01..2026-06']],
  ['a comienzos de 2025', ['2025']],
  ['late 2025', ['2025']],
  ['version 1.2.2025.3', []],
  ['GPT-4 2024 tokens', []],
]
test.each(dates)('the date %s', (text, expected) =>
  expect(scanDates(text).map(({ date, dateHigh }) => (dateHigh ? `${date}..${dateHigh}` : date))).toEqual(
    expected,
  ),
)

test('a date without a year takes that of the publication', () => {
  expect(scanDates('on April 23').map(({ date }) => date)).toEqual([])
  expect(scanDates('on April 23', '2026').map(({ date }) => date)).toEqual(['2026-04-23'])
})
