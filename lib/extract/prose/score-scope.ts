import type { Qualifiers } from '../../claims/qualifier.ts'
import { matchesIn } from '../../text/matches-in.ts'
import type { AnyFigure } from '../figures/figure.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import { cueFor } from './cue-reach.ts'
import type { Carried } from './discourse.ts'
import { scopeOf } from './scope.ts'
import type { Sentence } from './sentence.ts'

/** How a score was reached: a metric that is said once is of all the sentence, the rest of the figures that words reach. */
export function scoreScope(sentence: Sentence, figure: AnyFigure, carried: Carried = {}): Qualifiers {
  const { text, start, end } = sentence
  const maj = /^[^,;]{0,16}majority (?:voting|vote)s? (?:over|of|with) (\d+)/i.exec(
    text.slice(figure.end, Math.min(end, figure.end + 60)),
  )?.[1]
  const metric = maj ? `maj@${maj}` : cueFor(sentence, figure, 'metric')
  const shots = cueFor(sentence, figure, 'shots')
  const length = lengthBehind(sentence, figure) ?? testLength(sentence)
  return {
    ...(length ? { context: length } : {}),
    ...(sentence.benchmarks.length < 2 ? qualifierCues(text.slice(start, end), ['metric', 'shots']) : {}),
    ...(shots ? { shots } : {}),
    ...scopeOf(sentence, figure, 'benchmark.', carried),
    ...(metric ? { metric } : {}),
  }
}

/** "79.3% at 128K and 36.6% at 1M": the length right behind a score. */
function lengthBehind({ text, end }: Sentence, figure: AnyFigure): string | undefined {
  const words = LENGTH_BEHIND.exec(text.slice(figure.end, Math.min(end, figure.end + 32)))?.[0]
  return words === undefined ? undefined : contextBand(words, false)
}

const LENGTH_BEHIND =
  /^\s?(?:\(|,\s)?(?:at|@|with|for|bei|mit|con|en|à|avec)\s(?:a\s)?\d+(?:[.,]\d+)?\s?[KkM](?![A-Za-z%])(?:[\s-](?:tokens?|Tokens?|jetons?|context|Kontext|contexto))?/

/** "The jump from 36.6% to 74.0% on MRCR v2 at 1M tokens": the only length that a sentence about one benchmark names. */
function testLength({ text, start, end, benchmarks }: Sentence): string | undefined {
  if (new Set(benchmarks.map(({ slug }) => slug)).size !== 1) return undefined
  const lengths = matchesIn(TEST_LENGTH, text.slice(start, end)).map(([words]) => contextBand(words, false))
  return new Set(lengths).size === 1 ? lengths[0] : undefined
}

const TEST_LENGTH =
  /(?<![A-Za-zÀ-ɏ])(?:at|@|with|bei|mit|con|à|avec)\s\d+(?:[.,]\d+)?\s?[KkM](?:[\s-](?:tokens?|Tokens?|jetons?|of context|context\w*|Kontext|contexto?)|(?=\s?[:,.)]))|\d+(?:[.,]\d+)?\s?(?:[KkM]|万)\s?(?:tokens?|トークン)?(?:上下文|长度|コンテキスト)/g
