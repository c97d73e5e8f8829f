import { describe, expect, it } from 'vitest'
import { toVocabularyValue } from '../../../lib/claims/value.ts'
import { readText } from './claims-of.ts'

/** The relative statements of a text: of what, by how much, and what it was before. */
const changes = (text: string) =>
  readText(text).derived.map(({ property, figure, comparatorRaw, told }) => [
    property,
    figure,
    told === undefined ? '-' : toVocabularyValue(told.against.value),
    ...(comparatorRaw === null ? [] : [comparatorRaw]),
  ])

const TOLD: readonly (readonly [string, ...(readonly (string | number)[][])])[] = [
  [
    'The price of Grok 7 fell by 60%: it is now $2/$8 per million input/output tokens, down from $5/$20.',
    ['price.input', '-60', 5],
    ['price.output', '-60', 20],
  ],
  ['Grok 7 input now costs $2 per million tokens, down from $5, a 60% cut.', ['price.input', '-60', 5]],
  ['Grok 7 now costs $2 per million input tokens (was $5), a 60% reduction.', ['price.input', '-60', 5]],
  [
    'Acme cut the output price of Grok 7 by 60 percent, from $20 to $8 per million tokens.',
    ['price.output', '-60', 20],
  ],
  [
    "Grok 7's input price dropped from $0.005 to $0.002 per thousand tokens, a cut of 60%.",
    ['price.input', '-60', 5],
  ],
  ['Input for Grok 7 is $2 per million tokens, previously $5: a drop of 60%.', ['price.input', '-60', 5]],
  [
    'Grok 7: input lowered from $5.00 to $2.00/M, output from $20.00 to $8.00/M (a 60% cut).',
    ['price.input', '-60', 5],
    ['price.output', '-60', 20],
  ],
  ['The input price of Grok 7 rose by 50%, from $2 to $3 per million tokens.', ['price.input', '50', 2]],
  ['The input price of Grok 7 doubled from $2 to $4 per million tokens.', ['price.input', '2', 2]],
  ['The context window of Grok 7 doubled from 128K to 256K tokens.', ['context_window', '2', 128_000]],
  ['Grok 7 now writes 150 tokens/s, up 50% from 100 tokens/s.', ['throughput.output', '50', 100]],
  [
    'Acme reduced Grok 7 prices by 75%: input goes from $4 to $1 and output from $16 to $4 per million tokens.',
    ['price.input', '-75', 4],
    ['price.output', '-75', 16],
  ],
  [
    'Grok 7 kostet jetzt 2 Dollar je Million Eingabetoken statt bisher 5 Dollar, also 60 % weniger als bisher.',
    ['price.input', '-60', 5],
  ],
  [
    'Der Eingabepreis von Grok 7 sinkt um 60 %, von 5 auf 2 Dollar je Million Token.',
    ['price.input', '-60', 5],
  ],
  [
    'El precio de entrada de Grok 7 baja un 60 %, de 5 a 2 dólares por millón de tokens.',
    ['price.input', '-60', 5],
  ],
  [
    'Le prix d’entrée de Grok 7 baisse de 60 %, de 5 à 2 dollars par million de tokens.',
    ['price.input', '-60', 5],
  ],
  ['Grok 7 输入价格下调60%，由每百万tokens 5元降至2元。', ['price.input', '-60', 5]],
  ['Grok 7の入力価格は100万トークンあたり5ドルから2ドルへ60%値下げされた。', ['price.input', '-60', 5]],
]

describe('what a figure was before', () => {
  it.each(TOLD.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected)
  })

  it('is not told where no figure says it', () => {
    expect(
      changes('The price of Grok 7 fell by 60%: it is now $2/$8 per million input/output tokens.'),
    ).toEqual([
      ['price.input', '-60', '-'],
      ['price.output', '-60', '-'],
    ])
  })

  it('is not what another model costs', () => {
    expect(changes('Grok 7 costs $2 per million input tokens, 60% less than GPT-9, which costs $5.')).toEqual(
      [['price.input', '-60', '-', 'GPT-9']],
    )
  })

  it('is not what stands beside it of two models', () => {
    const beside = (text: string) =>
      readText(text).derived.map(({ property, told }) => [
        property,
        told?.kind,
        ...[told?.own, told?.against].map((each) => each && toVocabularyValue(each.value)),
      ])
    expect(beside('On MMLU-Pro, Grok 7 is 7.8 points behind GPT-9 (79.0% vs 86.8%).')).toEqual([
      ['benchmark.mmlu-pro', 'pair', 79, 86.8],
    ])
    expect(beside('Grok 7 has half the output price of GPT-9 ($15 vs $30 per million tokens).')).toEqual([
      ['price.output', 'pair', 15, 30],
    ])
  })

  it('is of both prices where two pairs stand beside it', () => {
    expect(changes('Grok 7 is 5x cheaper than GPT-9 ($15/$75 vs $3/$15 per million tokens).')).toEqual([
      ['price.input', '5', 3, 'GPT-9'],
      ['price.output', '5', 15, 'GPT-9'],
    ])
    expect(changes('Grok 7 is 40% dearer than GPT-9 ($7 vs $5 per million input tokens).')).toEqual([
      ['price.input', '40', 5, 'GPT-9'],
    ])
  })

  it('is what a table gives in a column of its own', () => {
    const table = `Prices in USD per 1M tokens:

| Model | Input (old) | Input (new) | Output (old) | Output (new) |
|---|--:|--:|--:|--:|
| Grok 7 | 1.20 | 0.90 | 4.80 | 3.60 |
| GPT-9 | 2.00 | 2.00 | 5.00 | 5.00 |

Grok 7 became 25% cheaper.`
    expect(changes(table)).toEqual([
      ['price.input', '-25', 1.2],
      ['price.output', '-25', 4.8],
    ])
    expect(readText(table).claims.map(({ value }) => toVocabularyValue(value))).toEqual([0.9, 3.6, 2, 5])
  })

  it('is not what it costs in another way', () => {
    expect(changes('Grok 7 costs $2 per million input tokens and $8 per million output tokens.')).toEqual([])
  })
})
