import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const table = (header: string, ...rows: readonly string[]) =>
  [`| ${header} |`, `|${'---|'.repeat(header.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  )

describe('plans named with their product', () => {
  test.each([
    [
      'a column of plans',
      table(
        'Plan | Price',
        'Claude Pro | $20/mo',
        'SuperGrok | $30/mo',
        'GitHub Copilot Business | $19/user/month',
      ),
      ['Claude | 20 | plan=Pro', 'Grok | 30 | plan=SuperGrok', 'GitHub Copilot | 19 | plan=Business'],
    ],
    [
      'models beside them',
      table(
        'Product | Models | Price',
        'Otter Chat Pro | GPT-9 / GPT-9 mini | $20/mo',
        'Otter Chat Free | GPT-9 mini | free',
      ),
      ['Otter Chat | 20 | plan=Pro', 'Otter Chat | 0 | plan=Free'],
    ],
    [
      'the maker before the plan',
      table('Abo | Preis', 'Anthropic Pro | 18 €/Monat', 'ChatGPT Plus | 23 €/Monat'),
      ['Claude | 18 | plan=Pro', 'ChatGPT | 23 | plan=Plus'],
    ],
    [
      'products in rows, plans in columns',
      table('Assistant | Free | Plus', 'ChatGPT | $0 | $20', 'Claude | $0 | — '),
      ['ChatGPT | 0 | plan=Free', 'ChatGPT | 20 | plan=Plus'],
    ],
    [
      'plans over the uses of a model',
      table('Tier | Price', 'ChatGPT Plus | $20/month', 'Business | $25/user/month', 'API (input) | $2/MTok'),
      ['ChatGPT | 20 | plan=Plus', 'ChatGPT | 25 | plan=Business'],
    ],
  ])('%s', (_, text, expected) => {
    const plans = claimsOf(text).filter((claim) => claim.includes('price.subscription'))
    const short = plans.map((claim) => claim.replace(/price\.subscription \| (\S+) \w+\/month/, '$1'))
    expect(short).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    table('Model | Input | Output', 'Nova Lite | $0.06/M | $0.24/M', 'Nova Pro | $0.80/M | $3.20/M'),
    table('Tier | Price', 'Flash Input | $0.10/MTok', 'Google AI Studio | free'),
  ])('no plans: %s', (text) =>
    expect(claimsOf(text).filter((claim) => claim.includes('price.subscription'))).toEqual([]),
  )
})

describe('requests a minute', () => {
  test.each([
    table('Model | Limits', 'Grok 7 | 60 QPM / 100,000 TPM', 'Grok 6 | 100 QPM'),
    table(
      'Model | Quotas',
      'Grok 7 | QPM: 60<br>Input TPM: 2,000,000',
      'Grok 6 | QPM: 100<br>Input TPM: 1,000,000',
    ),
    table('Model | Rate limit', 'Grok 7 | RPM 60, TPM 100K', 'Grok 6 | RPM 100, TPM 100K'),
    'Grok 7 can be called 60 times a minute, Grok 6 100 times a minute.',
  ])('%s', (text) =>
    expect(claimsOf(text)).toEqual([
      'Grok 7 | rate_limit.requests | 60 requests/min',
      'Grok 6 | rate_limit.requests | 100 requests/min',
    ]),
  )
})

describe('whose licence it is', () => {
  test.each([
    [
      'The Grok 7 series is released under Apache 2.0, except the 3B model.',
      ['Grok 7 | license | Apache-2.0 text'],
    ],
    ['Grok 7 (MIT, May 2025) is small.', ['Grok 7 | license | MIT text']],
    [
      'Grok 6 (Apache 2.0) and Grok 7 (Otter Open Model License) were the open ones.',
      ['Grok 6 | license | Apache-2.0 text', 'Grok 7 | license | Otter Open Model License text'],
    ],
    [
      'Both sizes, Grok 6 and Grok 7, are available under the Otter Open Model License.',
      [
        'Grok 6 | license | Otter Open Model License text',
        'Grok 7 | license | Otter Open Model License text',
      ],
    ],
    ['You can use the MIT-licensed client library with Grok 7.', []],
  ])('%s', (text, expected) =>
    expect(claimsOf(text).filter((claim) => claim.includes('| license |'))).toEqual(expected),
  )
})
