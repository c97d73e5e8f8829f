import { describe, expect, it } from 'vitest'
import { shortClaims } from './short-claims.ts'

type Case = readonly [text: string, ...claims: string[]]

/** The order of prices in a row is said once: before the row, behind it, above it. */
const DECLARED: readonly Case[] = [
  [
    'Pricing per 1M tokens (input / cached / output): Grok 7 $2.00 / $0.50 / $8.00, GPT-9 $0.40 / $0.10 / $1.60.',
    'price.input 2',
    'price.cached_input 0.5',
    'price.output 8',
    'GPT-9: price.input 0.4',
    'GPT-9: price.cached_input 0.1',
    'GPT-9: price.output 1.6',
  ],
  ['Grok 7: $25 / $5 per million tokens (output / input).', 'price.output 25', 'price.input 5'],
  [
    '## API prices (output/input, $ per 1M tokens)\n\n- Grok 7: $15/$3\n- GPT-9: $10/$2',
    'price.output 15',
    'price.input 3',
    'GPT-9: price.output 10',
    'GPT-9: price.input 2',
  ],
  [
    'Rates for input, output, cache write and cache read per 1M: Grok 7 $3, $15, $3.75 and $0.30.',
    'price.input 3',
    'price.output 15',
    'price.cache_write 3.75',
    'price.cached_input 0.3',
  ],
  [
    '价格（输入/缓存/输出，每百万tokens）：Grok 7 $2 / $0.2 / $3。',
    'price.input 2',
    'price.cached_input 0.2',
    'price.output 3',
  ],
]

const BASES: readonly Case[] = [
  [
    '# Grok 7 pricing\n\nGrok 7 keeps the $1.25/$10 of last year, and cached input is still $0.125.',
    'price.input 1.25',
    'price.output 10',
    'price.cached_input 0.125',
  ],
  ['Grok 7: $0.10 per 1M input tokens (text), $0.70 for audio.', 'price.input 0.1', 'price.input 0.7'],
  [
    'Grok 7 costs $0.15 / 1M input tokens on a cache hit, $0.60 on a miss, $2.50 / 1M output tokens.',
    'price.cached_input 0.15',
    'price.input 0.6',
    'price.output 2.5',
  ],
  [
    'Grok 7 costs $150 per million tokens (~750,000 words) fed into the model and $600 per million tokens generated.',
    'price.input 150',
    'price.output 600',
  ],
  ['Grok 7: $0.20/M input and $0.50/M output (double above 128K).', 'price.input 0.2', 'price.output 0.5'],
]

/** Prices of hosts, of lengths, and what they were. */
const ELSEWHERE: readonly Case[] = [
  [
    'Throughput of Grok 7: SambaNova leads at 132 tokens/s, followed by Fireworks at 74 and Together at 62.',
    'throughput.output 132',
    'throughput.output 74',
    'throughput.output 62',
  ],
  [
    'For Grok 7, Together charges $3.50 per million tokens, Fireworks $3.00.',
    'price.token 3.5',
    'price.token 3',
  ],
  [
    'Grok 7: up to 200k tokens you pay $2 for a million input tokens and $12 for a million output tokens; beyond that, $4 and $18.',
    'price.input 2',
    'price.output 12',
    'price.input 4',
    'price.output 18',
  ],
  [
    'Grok 7 降价：输入价格从每百万 tokens 6 元降至 3.2 元，输出价格从 24 元降至 12.8 元。',
    'price.input 3.2',
    'price.output 12.8',
  ],
]

/** Sums that are no price of tokens read or written. */
const NONE: readonly string[] = [
  'Grok 7 has a blended rate of $12.50 per 1 million tokens.',
  'Grok 7 can be served at $0.19 per 1M tokens (3:1 blended).',
  'Moving to Grok 7 saved us $10/$40 a month.',
  'The makers of Grok 7 raised $5/$20 million.',
]

describe('prices whose order or number of tokens is said elsewhere', () => {
  it.each(DECLARED)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(ELSEWHERE)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(BASES)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(NONE)('nothing: %s', (text) => expect(shortClaims(text)).toEqual([]))
})
