import { describe, expect, test } from 'vitest'
import { shortClaims } from './short-claims.ts'

const licences: [string, string[]][] = [
  ['The weights of Grok 7 are licensed under version 2.0 of the Apache License.', ['license Apache-2.0']],
  ['Grok 7 is an Apache-licensed model.', ['license Apache-2.0']],
  ['Grok 7 steht unter der Apache-Lizenz.', ['license Apache-2.0']],
  ['Grok 7 se publica con licencia Apache.', ['license Apache-2.0']],
  ['Grok 7: its license, Apache 2.0, lets anybody use it.', ['license Apache-2.0']],
  ['Grok 7 is small; the Falcon Model License is for research only.', ['license Falcon Model License']],
  ['Grok 7 模型权重的使用需遵循《猎鹰社区许可协议》。', ['license 猎鹰社区许可协议']],
  ['# Grok 7\n\nLicense is MIT.', ['license MIT']],
  ['| Model | License |\n|---|---|\n| Grok 7 | BigFalcon OpenRAIL-M |', ['license BigFalcon OpenRAIL-M']],
  [
    '| Model | License |\n|---|---|\n| Grok 7 | Weights available; Non-commercial |',
    ['license Weights available; Non-commercial'],
  ],
  // the end of a sentence is no name of a licence
  [
    '# Grok 7\n\n- **Permissive Apache 2.0 license:** Build freely, ideal for testing, tuning, and sale.',
    ['license Apache-2.0'],
  ],
  ['Grok 7 was trained with Apache Spark.', []],
]

const sizes: [string, string[]][] = [
  'Grok 7 has 47B / 12B active.',
  'Grok 7: 47B/12B active.',
  'Grok 7 has 47B total / 12B active parameters.',
  'Grok 7 has 47B total and 12B active parameters.',
  'Grok 7 (47B with 12B active) is small.',
  'Grok 7 has 47 billion parameters, 12 billion of them active.',
  'Grok 7 hat 47 Milliarden Parameter, davon 12 Milliarden aktiv.',
  'Grok 7 tiene 47.000 millones de parámetros, 12.000 millones activos.',
  'Grok 7 compte 47 milliards de paramètres dont 12 milliards actifs.',
  'Grok 7 总参数 47B，激活 12B。',
  'Grok 7は総パラメータ数470億、アクティブ120億。',
].map((text) => [text, ['parameters.total 47000000000', 'parameters.active 12000000000']])
const partsOf: [string, string[]][] = [
  'Grok 7 runs 12B of its 47B parameters per token.',
  'Grok 7 has 12B active of 47B parameters.',
].map((text) => [text, ['parameters.active 12000000000', 'parameters.total 47000000000']])

const limits: [string, string[]][] = [
  ['Grok 7: 60 RPM / 1,000 RPD.', ['rate_limit.requests 60']],
  ['Grok 7: 2Mtpm, 480rpm.', ['rate_limit.requests 480']],
  ['Grok 7 is capped at 50rps.', ['rate_limit.requests 3000']],
  ['| Model | Rate limits |\n|---|---|\n| Grok 7 | 2M TPM, 480 RPM |', ['rate_limit.requests 480']],
  ['| Model | Rate limits |\n|---|---|\n| Grok 7 | 15 req/min, 1,500 req/day |', ['rate_limit.requests 15']],
  ['Grok 7 is limited to 1,500 requests a day.', []],
  // parameters of a call are no limits
  ['Call Grok 7 with `max_completion_tokens: 4096`.', []],
  ['Grok 7 takes `max_tokens=8192` in this call.', []],
]

const numbers: [string, string[]][] = [
  ['Grok 7 was trained on 1.4e12 tokens.', ['training_tokens 1400000000000']],
  ['Grok 7 has a context window of 1_000_000 tokens.', ['context_window 1000000']],
  [
    'Nous avons entraîné le modèle Grok 7 sur 5,4 billions de tokens avec des jetons du web.',
    ['training_tokens 5400000000000'],
  ],
  ['Grok 7 was trained on 2 trillion tokens.', ['training_tokens 2000000000000']],
  ['Grok 7 was further trained on an additional 6 trillion tokens.', []],
]

const plans: [string, string[]][] = [
  [
    '| | ChatGPT | Claude |\n|---|---|---|\n| Free | $0 | $0 |\n| Pro | $200/mo | $20/mo |',
    [
      'ChatGPT: price.subscription 0',
      'Claude: price.subscription 0',
      'ChatGPT: price.subscription 200',
      'Claude: price.subscription 20',
    ],
  ],
  [
    '| Service | Free | Pro |\n|---|---|---|\n| ChatGPT | $0 | $200/mo |\n| Claude | $0 | $20/mo |',
    [
      'ChatGPT: price.subscription 0',
      'ChatGPT: price.subscription 200',
      'Claude: price.subscription 0',
      'Claude: price.subscription 20',
    ],
  ],
  [
    'Companies pay $24.99 per user per month for Le Chat Team; with annual billing that drops to $19.99.',
    ['Le Chat: price.subscription 24.99', 'Le Chat: price.subscription 19.99'],
  ],
]

describe('terms in documents', () => {
  test.each(licences)('%s', (text, expected) => expect(shortClaims(text)).toEqual(expected))
  test.each([...sizes, ...partsOf])('%s', (text, expected) => expect(shortClaims(text)).toEqual(expected))
  test.each(limits)('%s', (text, expected) => expect(shortClaims(text)).toEqual(expected))
  test.each(numbers)('%s', (text, expected) => expect(shortClaims(text)).toEqual(expected))
  test.each(plans)('%s', (text, expected) => expect(shortClaims(text)).toEqual(expected))
})
