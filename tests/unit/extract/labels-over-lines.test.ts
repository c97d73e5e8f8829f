import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const under = (lines: string) => `# Notes\n\n## Grok 7\n\n${lines}`

/** The context band and value of each claim, under labels that say for their lines which way the tokens go. */
const said = (text: string): string[] =>
  claimsOf(text).map((claim) => {
    const [, property, value, qualifiers] = claim.split(' | ')
    return [property, value?.split(' ')[0], qualifiers].filter(Boolean).join(' ')
  })

const reads: [string, string[]][] = [
  [
    '* **Input tokens**:\n\n  * $3.00 per million tokens for prompts ≤ 200K tokens\n  * $6.00 per million tokens for prompts > 200K tokens\n* **Output tokens**:\n\n  * $15.00 per million tokens for prompts ≤ 200K tokens\n  * $22.50 per million tokens for prompts > 200K tokens',
    [
      'price.input 3 context=<=200K',
      'price.input 6 context=>200K',
      'price.output 15 context=<=200K',
      'price.output 22.5 context=>200K',
    ],
  ],
  [
    '**Output price**:\n- up to 200K tokens: $10.00 / 1M tokens\n- more than 200K tokens: $15.00 / 1M tokens',
    ['price.output 10 context=<=200K', 'price.output 15 context=>200K'],
  ],
  [
    '**输出价格**：\n- 提示 ≤ 128K tokens：6元/百万tokens\n- 提示 > 128K tokens：12元/百万tokens',
    ['price.output 6 context=<=128K', 'price.output 12 context=>128K'],
  ],
  [
    '**出力料金**\n- 20万トークン以下のプロンプト：100万トークンあたり$10.00\n- 20万トークン超のプロンプト：100万トークンあたり$15.00',
    ['price.output 10 context=<=200K', 'price.output 15 context=>200K'],
  ],
  [
    '* **Ausgabe:**\n\n  * 15,00 $ pro Million Tokens für Prompts ≤ 200K Tokens',
    ['price.output 15 context=<=200K'],
  ],
  [
    '* **Salida**:\n\n  * 8,00 $ por millón de tokens para prompts de hasta 128K tokens',
    ['price.output 8 context=<=128K'],
  ],
  [
    '* **Sortie** :\n\n  * 8,00 $ par million de tokens pour les requêtes ≤ 128K tokens',
    ['price.output 8 context=<=128K'],
  ],
  [
    'API prices (per million tokens):\n\n0–32K: input $1.2, output $6',
    ['price.input 1.2 context=<=32K', 'price.output 6 context=<=32K'],
  ],
]

describe('labels over lines that give the prices', () => {
  test.each(reads)('%s', (lines, expected) => expect(said(under(lines))).toEqual(expected))
})
