import { expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const table = (header: string, rows: readonly string[]) =>
  [`| ${header} |`, `|${'---|'.repeat(header.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  )

test.each([
  ['Price | Provider | Plan', ['$0 | Claude | Free', '$20 | ChatGPT | Plus', '$10 | Otterpilot | Pro']],
  ['Provider | Plan | Price', ['Claude | Free | $0', 'ChatGPT | Plus | $20', 'Otterpilot | Pro | $10']],
  [
    'AI tool | Plan | Monthly price',
    ['Claude | Free | $0', 'ChatGPT | Plus | $20/mo', 'Otterpilot | Pro | $10'],
  ],
  ['Company | Tier | Cost', ['Claude | Free | $0', 'ChatGPT | Plus | $20', 'Otterpilot | Pro | $10']],
])('whose plan it is stands beside it, also where a product is called like a model: %s', (header, rows) => {
  expect(claimsOf(table(header, rows), 'a.md')).toEqual([
    'Claude | price.subscription | 0 USD/month | plan=Free',
    'ChatGPT | price.subscription | 20 USD/month | plan=Plus',
    'Otterpilot | price.subscription | 10 USD/month | plan=Pro',
  ])
})

test('a model with its prices per tokens has no plan, whatever its column is called', () => {
  const claims = claimsOf(
    table('Provider | Plan | Input | Output', ['GPT-9 | Standard | $2/M tokens | $8/M tokens']),
    'a.md',
  )
  expect(claims.filter((claim) => claim.includes('subscription'))).toEqual([])
})
