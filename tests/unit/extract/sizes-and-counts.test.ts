import { describe, expect, it } from 'vitest'
import { shortClaims } from './short-claims.ts'

type Case = readonly [text: string, ...claims: string[]]

const SIZES: readonly Case[] = [
  [
    'Grok 7 comes in three sizes: 135M, 360M and 1.7B parameters.',
    'parameters.total 135000000',
    'parameters.total 360000000',
    'parameters.total 1700000000',
  ],
  [
    'Grok 7 is a collection of generative networks in 8B, 70B and 405B sizes.',
    'parameters.total 8000000000',
    'parameters.total 70000000000',
    'parameters.total 405000000000',
  ],
  [
    'Grok 7 is a set of language networks from 7 to 65 billion parameters.',
    'parameters.total {"low":7000000000,"high":65000000000}',
  ],
  [
    'Grok 7 erscheint mit Parametern von 0,6 Milliarden bis 32 Milliarden.',
    'parameters.total {"low":600000000,"high":32000000000}',
  ],
  [
    'Grok 7 27B and Grok 7 12B are open. The 27B and 12B models have a context window of 128K tokens.',
    'Grok 7 27B: context_window 128000',
    'Grok 7 12B: context_window 128000',
  ],
]

/** Figures whose noun is another: nothing is stated by them. */
const OTHER_NOUN: readonly Case[] = [
  ['Grok 7 reached 62.5% on SimpleQA with a hallucination rate of 37.1%.', 'benchmark.simpleqa 62.5'],
  ['On SWE-bench Verified, Grok 7 has a success rate of 38.0%.', 'benchmark.swe-bench-verified 38'],
  ['On MATH, Grok 7 surpasses GPT-9 by a notable margin of 3.6%.'],
  ['Grok 7 holds a lead of 4.1% over GPT-9 on MMLU.'],
  ['Grok 7 的上下文窗口为 100 万 tokens，可处理 15 万行代码。', 'context_window 1000000'],
  ['Grok 7 支持 1M 上下文长度（约 200 万中文字符）。', 'context_window 1000000'],
]

describe('sizes in rows and spans, and figures of other things', () => {
  it.each(SIZES)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(OTHER_NOUN)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
})
