import { Decimal } from '../../claims/decimal.ts'
import type { Language } from '../../text/language.ts'
import { matchesIn } from '../../text/matches-in.ts'
import { NUMBER_WORDS, numberOfWord, WORD_UNITS } from '../lexicon/number-words.ts'
import { SCALE_PATTERN, scalePower } from '../lexicon/scales.ts'
import type { Figure } from './figure.ts'
import { hedgeBefore } from './hedge-near.ts'
import { CENT, isCents, measureAfter } from './scan-figures.ts'
import { tenTo } from './ten-to.ts'

/** "a million-token context", "a million-token beta". */
const ADJECTIVE =
  /(?<![\d\w-]|\d\s)(?:one[- ])?million[- ]token(?=\s+(?:context|window|prompt|input|beta|version|limit))/gi
/** "takes a million", "d'un million de jetons", "eine Million Token": one million that something holds. */
const ONE_MILLION =
  /(?<![\w/-]|per |pro |por |par |je |half )(?:(?:a|one|an entire) million(?: tokens)?|un million de (?:jetons|tokens)|un millón de tokens|eine(?:r)? Million Tokens?)(?![\w-]| [a-zà-ÿ]{3})/gi

const MILLION = new Decimal(1_000_000)

/** Other millions in words; only of tokens, since much else is told so. */
const MILLIONS: readonly { readonly words: string; readonly of: string }[] = [
  {
    words:
      'half a million|half-a-million|eine(?:r)? halbe(?:n)? Million|medio millón(?: de)?|un demi-million de',
    of: '0.5',
  },
  { words: '(?:a|one) quarter of a million|eine(?:r)? Viertelmillion', of: '0.25' },
  {
    words:
      'one and a half million|a million and a half|anderthalb Millionen|eineinhalb Millionen|(?:un )?millón y medio de|un million et demi de',
    of: '1.5',
  },
  { words: 'two million|zwei Millionen|dos millones(?: de)?|deux millions(?: de)?|两百万|二百万', of: '2' },
  { words: 'three million|drei Millionen|tres millones(?: de)?|trois millions(?: de)?|三百万', of: '3' },
  { words: 'four million|vier Millionen|cuatro millones(?: de)?|quatre millions(?: de)?|四百万', of: '4' },
  { words: 'five million|fünf Millionen|cinco millones(?: de)?|cinq millions(?: de)?|五百万', of: '5' },
  { words: 'ten million|zehn Millionen|diez millones(?: de)?|dix millions(?: de)?|一千万', of: '10' },
  { words: '一百万', of: '1' },
]

const TOKENS = '[\\s-]?(?:tokens?|jetons?|トークン|词元)(?![\\p{L}])'
const millions = MILLIONS.map(({ words, of }) => ({
  shape: new RegExp(`(?<![\\p{Script=Latin}\\d/-]|(?:per|pro|por|par|je|每) )(?:${words})${TOKENS}`, 'giu'),
  amount: MILLION.times(of),
}))

/** Figures written in words. */
export function millionTokenFigures(text: string): Figure[] {
  if (!/mill|百万|千万/i.test(text)) return []
  const one = [...matchesIn(ADJECTIVE, text), ...matchesIn(ONE_MILLION, text)].map((match) =>
    inWords(match, MILLION),
  )
  const more = millions.flatMap(({ shape, amount }) =>
    matchesIn(shape, text).map((match) => inWords(match, amount)),
  )
  return [...one, ...more].sort((a, b) => a.start - b.start)
}

function inWords(match: RegExpExecArray, low: Decimal): Figure {
  const end = match.index + match[0].length
  const ofTokens = /tok|jeton|トークン|词元/i.test(match[0])
  return {
    kind: 'figure',
    start: match.index,
    end,
    numberEnd: end,
    low,
    ...(ofTokens ? { unit: 'tokens' as const } : {}),
    unitText: ofTokens ? 'token' : '',
    scaled: true,
    decimals: false,
  }
}

const WORD_UNIT = new RegExp(`(?:${WORD_UNITS})(?![a-zà-ÿ])`, 'i')
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d-])(?<word>${NUMBER_WORDS})(?=\\s(?:${WORD_UNITS})(?![a-zà-ÿ]))(?<scale>${SCALE_PATTERN})?`,
  'giu',
)

/** "two dollars per million input tokens", "in under five seconds", "forty billion parameters". */
export function numbersInWords(text: string, language: Language): Figure[] {
  if (!WORD_UNIT.test(text)) return []
  return matchesIn(IN_WORDS, text).flatMap((match): Figure[] => {
    const { word = '', scale = '' } = match.groups ?? {}
    const start = match.index
    const numberEnd = start + match[0].length
    const measured = measureAfter(text, numberEnd, undefined, language)
    // "one million" without a unit is counted elsewhere, "two" of anything else nowhere
    if (!measured.currency && !measured.unit && scale === '') return []
    const hedge = hedgeBefore(text, start)
    const power = scale === '' ? 0 : scalePower(scale)
    return [
      {
        kind: 'figure',
        start,
        numberEnd,
        low: new Decimal(numberOfWord(word)).times(tenTo(power)).times(isCents(text, numberEnd) ? CENT : 1),
        scaled: power > 0,
        decimals: false,
        ...measured,
        ...(hedge ? { hedge } : {}),
      },
    ]
  })
}
