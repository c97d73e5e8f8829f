import { describe, expect, test } from 'vitest'
import { claimsOf, readText } from './claims-of.ts'

const licences: [string, string[]][] = [
  ['Grok 7 is under Apache 2.0.', ['Grok 7 | license | Apache-2.0 text']],
  [
    'Grok 7: 24B parameters, Apache 2.0.',
    ['Grok 7 | parameters.total | 24000000000 parameters', 'Grok 7 | license | Apache-2.0 text'],
  ],
  ['You may use the weights of Grok 7 under CC-BY-NC-4.0.', ['Grok 7 | license | CC-BY-NC-4.0 text']],
  [
    'The code of Grok 7 is under the MIT License, the weights are under Apache 2.0.',
    ['Grok 7 | license | Apache-2.0 text'],
  ],
  [
    'Grok 7 comes under the Falcon Research License 1.1.',
    ['Grok 7 | license | Falcon Research License 1.1 text'],
  ],
  ['Die Gewichte von Grok 7 stehen unter der MIT-Lizenz.', ['Grok 7 | license | MIT text']],
  ['Los pesos de Grok 7 se publican con licencia Apache 2.0.', ['Grok 7 | license | Apache-2.0 text']],
  ['Grok 7 est publié sous licence Apache 2.0.', ['Grok 7 | license | Apache-2.0 text']],
  ['Grok 7 采用 Apache 2.0 许可证。', ['Grok 7 | license | Apache-2.0 text']],
  ['Grok 7はMITライセンスで公開されている。', ['Grok 7 | license | MIT text']],
]
const noLicences = [
  'The dataset of Grok 7 is under Apache 2.0.',
  'Apache 2.0 for the code of Grok 7, nothing else.',
  '# Grok 7\n\n- **License:** unknown',
  'Grok 7 was tested by people from MIT, Stanford and others.',
]

describe('licences', () => {
  test.each(licences)('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
  test.each(noLicences)('none: %s', (text) => expect(claimsOf(text)).toEqual([]))
})

const plans: [string, string[]][] = [
  [
    'Claude Pro is $20 a month, $17 if you pay for the year; ChatGPT Go has less.',
    [
      'Claude | price.subscription | 20 USD/month | plan=Pro',
      'Claude | price.subscription | 17 USD/month | plan=Pro billing=annual',
    ],
  ],
  [
    'ChatGPT Plus costs $20 a month; ChatGPT Go, where available, costs less than $5.',
    [
      'ChatGPT | price.subscription | 20 USD/month | plan=Plus',
      'ChatGPT | price.subscription | 5 USD/month | at_most plan=Go',
    ],
  ],
  [
    "L'Assistant Verne est proposé à 9,90 € par mois en formule Solo ; la formule Équipe revient à 17 € par utilisateur et par mois.",
    [
      'Assistant Verne | price.subscription | 9.9 EUR/month | plan=Solo',
      'Assistant Verne | price.subscription | 17 EUR/month | plan=Équipe',
    ],
  ],
  [
    'ChatGPT Plusは月額20ドルです。Hibariの「スタンダード」は月額1,980円、年払いなら月あたり1,650円です。',
    [
      'ChatGPT | price.subscription | 20 USD/month | plan=Plus',
      'Hibari | price.subscription | 1980 JPY/month | plan=スタンダード',
      'Hibari | price.subscription | 1650 JPY/month | plan=スタンダード billing=annual',
    ],
  ],
]
const noPlans = [
  'Our tracker costs us $12 a month to run. Claude Pro has more.',
  'We pay about $37 a month together.',
]

describe('subscriptions', () => {
  test.each(plans)('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
  test.each(noPlans)('none: %s', (text) => expect(claimsOf(text)).toEqual([]))
})

const corpora: [string, string[]][] = [
  ['Grok 7 saw 2.6 trillion tokens.', ['Grok 7 | training_tokens | 2600000000000 tokens']],
  [
    'Grok 7 read a bit over 9 trillion tokens. Grok 6 got 3 trillion.',
    [
      'Grok 7 | training_tokens | 9000000000000 tokens | at_least',
      'Grok 6 | training_tokens | 3000000000000 tokens',
    ],
  ],
  [
    'Grok 7 wurde mit 6 Bio. Token trainiert, und das ist viel.',
    ['Grok 7 | training_tokens | 6000000000000 tokens'],
  ],
]
const noCorpora = [
  'Grok 7 serves 2 trillion tokens a day.',
  'Customers of Grok 7 generate 3 trillion tokens every month.',
  'Grok 7 was post-trained on 200 billion synthetic tokens.',
]

describe('training tokens', () => {
  test.each(corpora)('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
  test.each(noCorpora)('none: %s', (text) => expect(claimsOf(text)).toEqual([]))
})

const speakers: [string, (string | undefined)[]][] = [
  ['Google says Grok 7 scores 78.0% on SWE-bench Verified.', ['Google']],
  ['Grok 7 scores 78.0% on SWE-bench Verified, says Mistral.', ['Mistral']],
  [
    'According to Artificial Analysis, Grok 7 runs at 278 tokens per second; Grok 6 does 79 tokens per second.',
    ['Artificial Analysis', 'Artificial Analysis'],
  ],
  ['Laut OpenAI löst Grok 7 in SWE-bench Verified 49,3 % der Aufgaben, und das ist nicht wenig.', ['OpenAI']],
  ['据 Artificial Analysis 测试，Grok 7 的输出速度为每秒 45 tokens。', ['Artificial Analysis']],
  ['Meta claims a lot, but we measured 61.0% on SWE-bench Verified for Grok 7.', [undefined]],
  ['Grok 7 scores 78.0% on SWE-bench Verified.', [undefined]],
  ['The vendor says Grok 7 scores 78.0% on SWE-bench Verified.', [undefined]],
]

test.each(speakers)('who says so: %s', (text, expected) => {
  expect(readText(text).claims.map(({ attributedTo }) => attributedTo)).toEqual(expected)
})
