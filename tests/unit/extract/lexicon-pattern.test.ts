import { describe, expect, it } from 'vitest'
import { LexiconPattern } from '../../../lib/extract/lexicon/lexicon-pattern.ts'
import { openingsOf } from '../../../lib/extract/lexicon/openings.ts'

const written = (pattern: RegExp) =>
  openingsOf(pattern)?.map(({ text, atWord }) => `${atWord ? '^' : ''}${text}`)

describe('openingsOf', () => {
  it.each<[string, RegExp, readonly string[]]>([
    ['words behind no letter', /(?<![A-Za-z])(?:price|pricing)/, ['^price', '^pricin']],
    ['a word boundary before a letter', /\bhas/i, ['^has']],
    ['a word boundary before what is no letter of ASCII', /\béléments/, ['élémen']],
    ['a look behind that forbids digits only', /(?<!\d)cost/, ['cost']],
    ['signs anywhere', /半(?:价|額)|\$/, ['半价', '半額', '$']],
    ['what may be missing', /in(?:put)?s?x/, ['inputs', 'inputx', 'insx', 'inx']],
    ['what may come again', /ab+c/, ['abc', 'abb']],
    ['what may come again or be missing', /x*y/, ['xy', 'xx', 'y']],
    ['small classes', /licen[sc]e/, ['licens', 'licenc']],
    ['digits and blanks are one each', /\d\s(?:x|[0-9])/, ['0 x', '0 0']],
    ['what nothing matches', /(?!)|tier/, ['tier']],
    ['what stands behind is not asked', /no(?= price)(?<!\dno)/, ['no']],
    ['names of groups and their options', /(?<plan>pro)|(?-i:Max)/i, ['pro', 'max']],
  ])('%s', (_, pattern, openings) => {
    expect(written(pattern)).toEqual(openings)
  })

  it.each([/\p{Lu}\w+ plan/u, /.*plan/, /[^x]plan/, /(?:plan)?/, /(?<w>a)|\k<w>/, /[A-Z]lan/])(
    'cannot tell what %s begins with',
    (pattern) => {
      expect(openingsOf(pattern)).toBeUndefined()
    },
  )
})

describe('LexiconPattern', () => {
  const TEXTS = [
    '',
    'The PRICE is 20 €, the price of 3 tokens',
    'repriced',
    'half\u00a0off',
    '12 times',
    '半額です',
    'no word of it',
  ]
  const PATTERNS = [
    /(?<![A-Za-z])(?:pric(?:e|ing)|half\soff)/,
    /\bprice\b|半額/gi,
    /\d+ times|\d €/g,
    /(?<n>tok)|^$/g,
    /x?/g,
  ]

  it.each(PATTERNS.flatMap((pattern) => TEXTS.map((text) => [pattern, text] as const)))(
    '%s finds in %j what the plain expression finds',
    (pattern, text) => {
      const own = new LexiconPattern(pattern)
      const plain = new RegExp(pattern)
      expect(own.test(text)).toBe(plain.test(text))
      expect(own.lastIndex).toBe(plain.lastIndex)
      expect(text.search(own)).toBe(text.search(plain))
      expect(text.replace(own, '_')).toBe(text.replace(plain, '_'))
      expect(text.match(own)).toEqual(text.match(plain))
      if (plain.global) expect([...text.matchAll(own)]).toEqual([...text.matchAll(plain)])
    },
  )
})
