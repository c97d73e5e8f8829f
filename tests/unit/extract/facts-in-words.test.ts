import { describe, expect, test } from 'vitest'
import { licenceName } from '../../../lib/extract/lexicon/licences.ts'
import { licenceIn } from '../../../lib/extract/prose/licence-phrase.ts'
import { claimsOf } from './claims-of.ts'

const phrases: [string, string | undefined][] = [
  ['Apache 2.0 for the weights', 'Apache-2.0'],
  ['Apache 2.0 pour les poids', 'Apache-2.0'],
  ['✅ MIT', 'MIT'],
  [':heavy_check_mark: Apache2', 'Apache-2.0'],
  ['Code: MIT, weights: CC BY-NC 4.0', 'CC-BY-NC-4.0'],
  ['MIT (code), Alder Research License (weights)', 'Alder Research License'],
  [
    'A custom commercial licence, the Alder 2 Community License, is given at example.org.',
    'Alder 2 Community License',
  ],
  ['GNU General Public License v3', 'GPL-3.0'],
  ['Custom', 'Custom'],
  ['Apache 2.0-style', 'Apache 2.0-style'],
  ['🟠', undefined],
  ['✓', undefined],
  ['Yes', undefined],
  ['Open weights', undefined],
  ['Commercial use allowed', undefined],
  ['MIT for the code', undefined],
  ['see the repository', undefined],
]
test.each(phrases)('the licence of %s', (text, expected) => {
  const found = licenceIn(text)
  expect(found && licenceName(found.name)).toBe(expected)
})

const rowWith = (header: string, cell: string) =>
  `| Model | ${header} | Context |\n|---|---|---|\n| Grok 7 | ${cell} | 128K |\n| Grok 6 |  | 64K |\n`

/** A table's column of words, a cell of it, and what it tells of its row's model. */
const told: [string, string, string[]][] = [
  ['Description', 'Our small reasoning model, released July 2025.', ['release_date | 2025-07 date']],
  [
    'Notes',
    'A 24B text model, out since 3 March 2025',
    ['parameters.total | 24000000000 parameters', 'release_date | 2025-03-03 date'],
  ],
  ['About it', 'trained on 2 trillion tokens', ['training_tokens | 2000000000000 tokens']],
  ['Weights', '✅ MIT', ['license | MIT text']],
  ['Availability', ':heavy_check_mark: <br/> Apache2', ['license | Apache-2.0 text']],
  ['说明', '2024年7月发布', ['release_date | 2024-07 date']],
  // nothing of the row's model
  ['Made by', 'MIT', []],
  ['Notes', 'Successor of Grok 5, released May 2025', []],
  ['Notes', 'Updated in July 2025', []],
  ['Commercial use or license', '🟠', []],
]
describe('cells that tell in words', () => {
  test.each(told)('%s: %s', (header, cell, expected) => {
    const own = claimsOf(rowWith(header, cell)).filter((line) => !line.includes('context_window'))
    expect(own).toEqual(expected.map((line) => `Grok 7 | ${line}`))
  })
})

const subscriptions: [string, string[]][] = [
  [
    'Gemini has plans. The AI Pro plan of Gemini is $19.99 per month. AI Ultra costs $249.99.',
    ['Gemini AI Pro 19.99', 'Gemini AI Ultra 249.99'],
  ],
  ['Claude Max comes in two sizes, $100 and $200 per month.', ['Claude Max 100', 'Claude Max 200']],
  [
    'ChatGPT Plus is $20 per month. Fernlight Plus, the newest entrant, costs $9.',
    ['ChatGPT Plus 20', 'Fernlight Plus 9'],
  ],
  ["L'abonnement Fernlight Pro est à 12 € par mois.", ['Fernlight Pro 12']],
  ['法人向けの「Fernlight Chat」はスタンダードプランが月額2200円。', ['Fernlight Chat スタンダード 2200']],
  [
    'The firm\u2019s assistant, Fernlight Chat, costs $14.99 a month for the Plus plan.',
    ['Fernlight Chat Plus 14.99'],
  ],
  [
    '## Fernlight Chat plans\n\n### Free\n\n$0\n\n### Team\n\n$24 / user / month\n',
    ['Fernlight Chat Free 0', 'Fernlight Chat Team 24'],
  ],
  ['## Price war\n\nThe Plus plan costs $14 a month.', []],
  ['Grok 7 Pro was tested. The Pro costs $9 here.', []],
]
describe('subscriptions', () => {
  test.each(subscriptions)('%s', (text, expected) => {
    const found = claimsOf(text).flatMap((line) => {
      const [product = '', property, value = '', scope = ''] = line.split(' | ')
      const plan = /plan=(.+)$/.exec(scope)?.[1] ?? ''
      return property === 'price.subscription' ? [`${product} ${plan} ${value.split(' ')[0]}`] : []
    })
    expect(found).toEqual(expected)
  })
})
