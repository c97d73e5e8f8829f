import { wholeWords } from '../whole-words.ts'
import { NUMBERS } from './number-words.ts'

/** A multiple or a fraction in words, and what it is as a number. */
export interface Multiple {
  readonly words: RegExp
  /** The same as patterns: whole words, and signs that stand anywhere. */
  readonly patterns: { readonly words: string; readonly signs: string }
  /** The number, or how the first group of the words gives it; undefined where they give none. */
  readonly figure: string | ((group: string) => string | undefined)
  /** "3割安い" is a change in percent. */
  readonly relation?: 'percent_change'
  /** The words themselves say that it is of less: "deux fois moins". */
  readonly less?: true
  /** The words themselves say what it is of: 半额 is of a price. */
  readonly property?: 'price'
}

const DIGITS = '\\d+(?:[.,]\\d+)?'
const IN_WORDS = Object.keys(NUMBERS)
  .filter((word) => /^[a-zäöüß]/.test(word))
  .join('|')
const CJK = '两|二|三|四|五|六|七|八|九|十|百'

const numberOf = (written: string): string | undefined =>
  NUMBERS[written.toLowerCase()] ?? (/^\d/.test(written) ? written.replace(',', '.') : undefined)

/** One of so many parts: 三分之一, "un tiers". */
const part = (parts: number, of = 1): string => (of / parts).toFixed(3).replace(/0+$/, '')

const row = (figure: Multiple['figure'], words: string, signs = ''): Multiple => ({
  words: wholeWords(words, signs, 'gi'),
  patterns: { words, signs },
  figure,
})

const A_PART =
  '(?: (?:of|the|as|what|that)(?! (?:(?:time|users|world|tests?|tasks?|questions?|problems?|tokens|cases|runs)\\b))|(?=[-\\s]?price))'

/** The most special first: of two that overlap the first counts. */
export const MULTIPLES: readonly Multiple[] = [
  { ...row(numberOf, '', `便宜\\s?(${DIGITS}|${CJK})\\s?倍`), less: true },
  // 便宜一半: by half
  {
    ...row(
      '0.5',
      '(?:at |zum )?half[- ]price|half off|zum halben Preis|(?:a )?mitad de precio|(?:à )?moitié prix',
      '半价|半額|半値|便宜一半|降价一半|腰斩',
    ),
    property: 'price',
  },
  {
    ...row(
      (tenths) => {
        const figure = numberOf(tenths)
        return figure && Number(figure) < 10 ? String(Number((Number(figure) / 10).toFixed(3))) : undefined
      },
      '',
      `(${DIGITS}|[一二三四五六七八九])\\s?折(?!叠|腾|旧|合)`,
    ),
    property: 'price',
  },
  {
    ...row(
      (tenths) => String(Number(tenths) * -10),
      '',
      '(\\d(?:\\.\\d)?)割(?:ほど|程度|近く)?(?:安|引|値下げ|下げ|削減|減|低)',
    ),
    relation: 'percent_change',
  },
  {
    ...row(
      (tenths) => String(Number(tenths) * 10),
      '',
      '(\\d(?:\\.\\d)?)割(?:ほど|程度|近く)?(?:高|増|値上げ|上げ|速)',
    ),
    relation: 'percent_change',
  },
  row(
    '0.5',
    [
      `half${A_PART}|half (?:as|so)|half (?:its|their)|half(?= \\p{Lu})|halv(?:e|ed|es|ing)|cut in half|by half`.replace(
        '\\p{Lu}',
        '[A-Z]',
      ),
      'halb so|die Hälfte|(?:um|auf) die Hälfte|halbiert\\w*|halbe[nr]? (?:Preis|Größe)',
      '(?:a )?la mitad|por la mitad|la moitié|moitié moins|de moitié|divisée?s? par deux',
    ].join('|'),
    '一半|减半|半分|半減|二分之一|2分の1',
  ),
  row(
    part(3, 2),
    'two[- ]thirds (?:of|the|as)|zwei Drittel|dos tercios|(?:les )?deux tiers',
    '三分之二|3分の2',
  ),
  row(
    part(4, 3),
    'three[- ]quarters (?:of|the|as)|drei Viertel|tres cuartos|tres cuartas partes|(?:les )?trois quarts',
    '四分之三|4分の3',
  ),
  row(
    part(3),
    'a third(?: of| the| as)|one[- ]third(?: of| the| as)|ein Drittel|un tercio|la tercera parte|un tiers|le tiers',
    '三分之一|3分の1',
  ),
  row(
    part(4),
    '(?:a|one)[- ](?:quarter|fourth)(?: of| the| as)|ein Viertel|un cuarto de|la cuarta parte|un quart d|le quart',
    '四分之一|4分の1',
  ),
  row(
    part(5),
    '(?:a|one)[- ]fifth(?: of| the| as)|ein Fünftel|un quinto|la quinta parte|un cinquième|le cinquième',
    '五分之一|5分の1',
  ),
  row(
    part(6),
    '(?:a|one)[- ]sixth(?: of| the| as)|ein Sechstel|la sexta parte|un sixième',
    '六分之一|6分の1',
  ),
  row(
    part(8),
    '(?:an|one)[- ]eighth(?: of| the| as)|ein Achtel|la octava parte|un huitième',
    '八分之一|8分の1',
  ),
  row(
    part(10),
    '(?:a|one)[- ]tenth(?: of| the| as)|ein Zehntel|(?:una|la) décima parte|un dixième|le dixième',
    '十分之一|10分の1',
  ),
  {
    ...row(
      numberOf,
      `(${DIGITS}|${IN_WORDS}) ?(?:times|fois|veces|mal) (?:less|cheaper|fewer|smaller|lower|moins|menos|weniger|günstiger|billiger|kleiner|niedriger)|(${DIGITS}|${IN_WORDS})mal (?:weniger|günstiger|billiger|kleiner|niedriger)|divisée?s? par (${DIGITS}|${IN_WORDS})`,
    ),
    less: true,
  },
  row(
    '2',
    [
      'doubl(?:e|ed|es|ing)(?![- ](?:check|digit|blind|precision|quotes?))|twice(?! (?:an?|per|in|between|during|daily|weekly|before|after|since|over|already|because|for)\\b|[.,;])|two[- ]?fold',
      'doppelt(?:e[nrs]?)? so|doppelt|das Doppelte|verdoppel\\w*|zweifach\\w*',
      'el doble|duplic(?:a|an|ó|aron|ado|ada)|le double|doublée?s?',
    ].join('|'),
    '两倍|翻倍|翻番|翻了?一番|[贵快高大多长]一倍|(?:提高|增加|提升)了?一倍|倍増',
  ),
  row(
    '3',
    'tripl(?:e|ed|es|ing)|thrice|three[- ]?fold|das Dreifache|verdreifach\\w*|el triple|triplic\\w+|le triple|triplée?s?',
    '三倍|3倍増',
  ),
  row(
    '4',
    'quadrupl(?:e|ed|es|ing)|four[- ]?fold|das Vierfache|vervierfach\\w*|cuadruplic\\w+|le quadruple|quadruplée?s?',
    '四倍',
  ),
  // "1/30 of the cost", 約1/30の低価格
  {
    ...row(
      numberOf,
      '',
      "(?<![\\d/.])1/(\\d{1,3})(?=\\s?(?:の|的|(?:of|the|its|del?|du|der|des|d[’'])(?![a-z])))",
    ),
    less: true,
  },
  row('10', 'ten[- ]?fold|das Zehnfache|zehnfach\\w*|décuplée?s?', '十倍'),
  row(
    numberOf,
    `(${IN_WORDS}) (?:times|fois|veces)|(${DIGITS}|${IN_WORDS})-?(?:mal|fach)(?![a-z])(?: so)?|(${DIGITS}|${IN_WORDS})[- ]?fold`,
    `(${CJK})倍`,
  ),
]

const allOf = (kind: keyof Multiple['patterns']): string =>
  MULTIPLES.flatMap(({ patterns }) => (patterns[kind] === '' ? [] : [patterns[kind]])).join('|')

/** Whether a text holds any of them: one look instead of many, and one look for where words end. */
export const ANY_MULTIPLE = wholeWords(allOf('words'), allOf('signs'))
