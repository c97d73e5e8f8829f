import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const reads: [string, string[]][] = [
  [
    'Grok 7 costs $2 per million tokens in and $5 out.',
    ['Grok 7 | price.input | 2 USD/1M tokens', 'Grok 7 | price.output | 5 USD/1M tokens'],
  ],
  [
    'Grok 7 is $4 per million input tokens and $16 per million output tokens. Grok 6, at $2 and $8, is still sold. Cached input on Grok 7 is billed at $1.',
    [
      'Grok 7 | price.input | 4 USD/1M tokens',
      'Grok 7 | price.output | 16 USD/1M tokens',
      'Grok 6 | price.input | 2 USD/1M tokens',
      'Grok 6 | price.output | 8 USD/1M tokens',
      'Grok 7 | price.cached_input | 1 USD/1M tokens',
    ],
  ],
  [
    'All prices are per million tokens. In batch mode, Grok 7 costs $1.50 for input and $6.00 for output, against $3 and $12 in the standard tier.',
    [
      'Grok 7 | price.input | 1.5 USD/1M tokens | tier=batch',
      'Grok 7 | price.output | 6 USD/1M tokens | tier=batch',
      'Grok 7 | price.input | 3 USD/1M tokens',
      'Grok 7 | price.output | 12 USD/1M tokens',
    ],
  ],
  [
    'All prices are per million tokens. Grok 7: $3/$15 up to 200K, $6/$22.50 above.',
    [
      'Grok 7 | price.input | 3 USD/1M tokens | context=<=200K',
      'Grok 7 | price.output | 15 USD/1M tokens | context=<=200K',
      'Grok 7 | price.input | 6 USD/1M tokens | context=>200K',
      'Grok 7 | price.output | 22.5 USD/1M tokens | context=>200K',
    ],
  ],
  [
    'Google lowered Gemini 9 Pro from $2.00/$12.00 to $1.75/$10.50 per million tokens.',
    ['Gemini 9 Pro | price.input | 1.75 USD/1M tokens', 'Gemini 9 Pro | price.output | 10.5 USD/1M tokens'],
  ],
  [
    'Andes 5 cuesta 0,10 dólares por millón de tokens de entrada y 0,40 por millón de tokens de salida, según la lista de precios que la empresa publica para los clientes. Andes 5 es un modelo.',
    ['Andes 5 | price.input | 0.1 USD/1M tokens', 'Andes 5 | price.output | 0.4 USD/1M tokens'],
  ],
  [
    '# Rhenus 9\n\nRhenus 9 kostet 2,40 Euro pro Million Eingabetoken. Wer Anfragen im Stapelbetrieb schickt, zahlt 1,20 Euro für die Eingabe und die Rechnung kommt mit der Post.',
    ['Rhenus 9 | price.input | 2.4 EUR/1M tokens', 'Rhenus 9 | price.input | 1.2 EUR/1M tokens | tier=batch'],
  ],
  [
    '## Gemini\n\nGoogle’s Pro plan costs $19.99 per month, Ultra $249.99.\n\n## Claude\n\nPro is $20 a month, or $17 if you pay for the year up front.',
    [
      'Gemini | price.subscription | 19.99 USD/month | plan=Pro',
      'Gemini | price.subscription | 249.99 USD/month | plan=Ultra',
      'Claude | price.subscription | 20 USD/month | plan=Pro',
      'Claude | price.subscription | 17 USD/month | plan=Pro billing=annual',
    ],
  ],
  [
    'Grok 7 costs $1 per million input tokens. There is no cached-input price for Grok 7.',
    ['Grok 7 | price.input | 1 USD/1M tokens', 'Grok 7 | price.cached_input | null USD/1M tokens | denied'],
  ],
]

describe('prices', () => {
  test.each(reads)('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
})

const silent = [
  '## A worked example\n\nSay an agent reads 40,000 tokens. At $1.25/$10 that is $0.08 per run of Grok 7.',
  'If the price of Grok 7 ever went down to $5, we would write about it.',
  'Läge der Preis von Grok 7 bei 5 Euro, wären es 120 Euro.',
  '假如每天用 Grok 7 总结 500 篇，一个月的预算 50 元也用不完。',
]

describe('no prices', () => {
  test.each(silent)('%s', (text) => expect(claimsOf(text)).toEqual([]))
})
