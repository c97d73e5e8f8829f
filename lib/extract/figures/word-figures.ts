import { Decimal } from '../../claims/decimal.ts'
import type { Figure } from './figure.ts'

const MILLION_TOKENS = /(?<![\d\w-]|\d\s)(?:one[- ])?million[- ]token(?=\s+(?:context|window|prompt|input))/gi

/** Figures written in words: "a million-token context". */
export function millionTokenFigures(text: string): Figure[] {
  if (!/million[- ]token/i.test(text)) return []
  return [...text.matchAll(MILLION_TOKENS)].map((match) => ({
    kind: 'figure',
    start: match.index,
    end: match.index + match[0].length,
    numberEnd: match.index + match[0].length,
    low: new Decimal(1_000_000),
    unit: 'tokens',
    unitText: 'token',
    scaled: true,
    decimals: false,
  }))
}
