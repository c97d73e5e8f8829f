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

/** Counts whose label stands before or behind them, and lengths of tests and trainings. */
const COUNTS: readonly Case[] = [
  ['Grok 7 (context window: 16385) is small.', 'context_window 16385'],
  ['Grok 7 (max output 4096, context 128000)', 'max_output 4096', 'context_window 128000'],
  [
    'Grok 7 ($1 input / $4 output per 1M tokens, 1M context, 64K output)',
    'price.input 1',
    'price.output 4',
    'context_window 1000000',
    'max_output 64000',
  ],
  [
    'Grok 7 has a 400K context (272K input + 128K output).',
    'context_window 400000',
    'max_input 272000',
    'max_output 128000',
  ],
  ['Grok 7: 12B active/52B total.', 'parameters.active 12000000000', 'parameters.total 52000000000'],
  ['Grok 7 handles 128K using YaRN.', 'context_window 128000'],
  ['Grok 7 was trained with a context of 64k tokens.'],
  ['On the needle test at 1M tokens, Grok 7 finds all.'],
  [
    'Grok 7 has a context window of 16,384 tokens and sliding window attention of 4,096 tokens.',
    'context_window 16384',
  ],
  ['Grok 7 has a window of 200K, Rook\u2019s 127K.', 'context_window 200000'],
]

describe('sizes in rows and spans, and figures of other things', () => {
  it.each(SIZES)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(COUNTS)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(OTHER_NOUN)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
})
