import { describe, expect, test } from 'vitest'
import { readText } from './claims-of.ts'

const derivedOf = (text: string) =>
  readText(text).derived.map(({ subject, comparator, property, relation, figure, direction, modality }) =>
    [
      subject,
      comparator ?? '-',
      property,
      `${relation} ${figure}`,
      direction ?? '',
      modality === 'asserted' ? '' : modality,
    ]
      .filter(Boolean)
      .join(' | '),
  )

const cases: [string, string[]][] = [
  ['Grok 7 has a 40% lower latency than GPT-9.', ['Grok 7 | GPT-9 | latency.response | percent_change -40']],
  ['Grok 7 is twice the price of GPT-9.', ['Grok 7 | GPT-9 | price.token | ratio 2']],
  [
    'Grok 7 costs $4 per million input tokens and $8 per million output tokens. Grok 7 is 2.5x cheaper than GPT-9.',
    ['Grok 7 | GPT-9 | price.input | ratio 2.5 | lower', 'Grok 7 | GPT-9 | price.output | ratio 2.5 | lower'],
  ],
  ['Grok 7 has a 2X larger context window than GPT-9.', ['Grok 7 | GPT-9 | context_window | ratio 2']],
  [
    'Grok 7 is approximately 70% cheaper than GPT-9.',
    ['Grok 7 | GPT-9 | price.token | percent_change -70 | approximate'],
  ],
  [
    '与 GLM-8 相比，GLM-9 在 SWE-bench（73.8%，+5.8%）上有提升，这里是更多的中文说明文字。',
    ['GLM-9 | GLM-8 | benchmark.swe-bench | difference 5.8'],
  ],
  [
    'On MMLU-Pro, Grok 7 is 5.5 points behind GPT-9.',
    ['Grok 7 | GPT-9 | benchmark.mmlu-pro | difference -5.5'],
  ],
  [
    'Grok 7 costs $2 per million input tokens. The price of Grok 7 fell by 80%.',
    ['Grok 7 | - | price.token | percent_change -80'],
  ],
  ['Grok 7 takes a quarter of the context of GPT-9.', ['Grok 7 | GPT-9 | context_window | ratio 0.25']],
  [
    'Grok 7 ist achtmal günstiger als GPT-9, und das ist für die Leute nicht schlecht.',
    ['Grok 7 | GPT-9 | price.token | ratio 8 | lower'],
  ],
  [
    'Grok 7 streams 62 tokens per second, 35% slower than GPT-9.',
    ['Grok 7 | GPT-9 | throughput.output | percent_change -35'],
  ],
  ['Revenue doubled to $2 billion.', []],
  // than before, where nobody else is named
  ['Grok 7 became 25% cheaper.', ['Grok 7 | - | price.token | percent_change -25']],
  [
    'Grok 7 ist jetzt 25 % günstiger, und das ist für die Leute nicht schlecht.',
    ['Grok 7 | - | price.token | percent_change -25'],
  ],
  ['Grok 7 now costs 25% more than GPT-9.', ['Grok 7 | GPT-9 | price.token | percent_change 25']],
  [
    'Grok 7 writes 97 tokens per second, up 14% on last week.',
    ['Grok 7 | - | throughput.output | percent_change 14'],
  ],
  ['Grok 7 scores 53% on MMLU, up from 47% for GPT-9.', []],
  // points that are gained
  ['On MMLU, Grok 7 gains 13.3 points over GPT-9.', ['Grok 7 | GPT-9 | benchmark.mmlu | difference 13.3']],
  [
    'Sur MMLU, Grok 7 gagne 13,3 points par rapport à GPT-9, ce qui est bien pour les gens.',
    ['Grok 7 | GPT-9 | benchmark.mmlu | difference 13.3'],
  ],
  // pronouns for one of two, and for what the other has
  [
    'GLM-9 的输入价格是0.8元/百万tokens。作为对比，Qwen9 目前的输入价格是2元，前者仅为后者的40%。',
    ['GLM-9 | Qwen9 | price.input | ratio 0.4'],
  ],
  [
    'GPT-9 handles 131,072 tokens of context, Grok 7 half of that.',
    ['Grok 7 | GPT-9 | context_window | ratio 0.5'],
  ],
  // the second statement of a sentence is of the same two
  [
    'Grok 7 costs half of GPT-9, and its context window is four times as large.',
    ['Grok 7 | GPT-9 | price.token | ratio 0.5', 'Grok 7 | GPT-9 | context_window | ratio 4'],
  ],
  // a rule is no statement
  ['Every time the price of Grok 7 drops by 50%, usage triples.', []],
  // other languages
  [
    'Grok 7 ist in der Ausgabe gut 8,5-mal so teuer wie GPT-9, und das ist für die Leute nicht schlecht.',
    ['Grok 7 | GPT-9 | price.output | ratio 8.5 | approximate'],
  ],
  [
    'Grok 7 ist um 40 % günstiger als GPT-9, und das ist für die Leute nicht schlecht.',
    ['Grok 7 | GPT-9 | price.token | percent_change -40'],
  ],
  [
    'Grok 7 cuesta la mitad que GPT-9 y la ventana de contexto es el doble de la de GPT-9.',
    ['Grok 7 | GPT-9 | price.token | ratio 0.5', 'Grok 7 | GPT-9 | context_window | ratio 2'],
  ],
  [
    'Le modèle Grok 7 est deux fois moins cher que GPT-9 pour les mêmes tâches.',
    ['Grok 7 | GPT-9 | price.token | ratio 2 | lower'],
  ],
  [
    'Le modèle Grok 7 coûte 25 % de moins que GPT-9 pour les mêmes tâches.',
    ['Grok 7 | GPT-9 | price.token | percent_change -25'],
  ],
  ['GLM-9 的价格是 GLM-8 的两倍，这里是更多的中文说明文字。', ['GLM-9 | GLM-8 | price.token | ratio 2']],
  [
    'GLM-9 比 GLM-8 便宜 60%，这里是更多的中文说明文字。',
    ['GLM-9 | GLM-8 | price.token | percent_change -60'],
  ],
  ['GLM-9 降价 60%，这里是更多的中文说明文字。', ['GLM-9 | - | price.token | percent_change -60']],
  [
    'Grok 7はGPT-9より3割安い料金で使えます。これは日本語の説明文です。',
    ['Grok 7 | GPT-9 | price.token | percent_change -30'],
  ],
  ['Grok 7の料金はGPT-9の半額です。これは日本語の説明文です。', ['Grok 7 | GPT-9 | price.token | ratio 0.5']],
  // other wordings
  ['Grok 7 costs more than twice as much as GPT-9.', ['Grok 7 | GPT-9 | price.token | ratio 2 | at_least']],
  ['Grok 7 charges a third of the price of GPT-9.', ['Grok 7 | GPT-9 | price.token | ratio 0.333']],
  ['Grok 7 now costs half of what it used to.', ['Grok 7 | - | price.token | ratio 0.5']],
  ['In batch mode, Grok 7 costs half as much.', ['Grok 7 | Grok 7 | price.token | ratio 0.5']],
  // a verb between two names
  [
    'On MMLU-Pro, Grok 7 beats GPT-9 by 2.3 points.',
    ['Grok 7 | GPT-9 | benchmark.mmlu-pro | difference 2.3'],
  ],
  ['Auf MMLU-Pro übertrifft das Modell Grok 7 mit 128K Kontext nicht alles.', []],
  [
    'Sur MMLU-Pro, le modèle Grok 7 dépasse GPT-9 de 2,3 points dans nos essais.',
    ['Grok 7 | GPT-9 | benchmark.mmlu-pro | difference 2.3'],
  ],
  ['Grok 7 trails GPT-9 by 4 points on MMLU-Pro.', ['Grok 7 | GPT-9 | benchmark.mmlu-pro | difference -4']],
  // models themselves, and what is no property
  ['Grok 7 is 2.5 times larger than GPT-9.', ['Grok 7 | GPT-9 | parameters.total | ratio 2.5']],
  ['Grok 7 was trained with 4x more compute than GPT-9.', []],
  [
    'Grok 7 scores 55% on MMLU-Pro. This represents a 12% improvement over GPT-9.',
    ['Grok 7 | GPT-9 | benchmark.mmlu-pro | percent_change 12'],
  ],
  // a share of another's price
  ['Grok 7 is offered at 8% of the price of GPT-9.', ['Grok 7 | GPT-9 | price.token | ratio 0.08']],
  ['GLM-9 的价格只有 GLM-8 的 8%，这里是更多的中文说明文字。', ['GLM-9 | GLM-8 | price.token | ratio 0.08']],
  // each multiple has its own words
  [
    'Grok 7 is four times as expensive as GPT-9 for input and 2.5x for output.',
    ['Grok 7 | GPT-9 | price.input | ratio 4', 'Grok 7 | GPT-9 | price.output | ratio 2.5'],
  ],
  [
    'On MMLU-Pro Grok 7 gets 80.1% and GPT-9 82.4%, a gap of only 2.3 points.',
    ['GPT-9 | Grok 7 | benchmark.mmlu-pro | difference 2.3'],
  ],
  [
    'GPT-9 came first. The context window of Grok 7 is 128K tokens, half of what GPT-9 has.',
    ['Grok 7 | GPT-9 | context_window | ratio 0.5'],
  ],
  // nobody to hold it against, nothing to hold, or no statement
  ['Grok 7 costs half as much as its rivals.', []],
  ['Half of the questions were answered by Grok 7 and GPT-9.', []],
  ['If Grok 7 were twice the price of GPT-9, nobody would buy it.', []],
  ['Requests to Grok 7 were billed twice between 9 and 14 September.', []],
  ['The seat for Grok 7 is half the subscription price of GPT-9.', []],
  ['Grok 7 is 40% faster.', []],
]
/** What a tier takes off, as a line of a list says it: of both prices, or of the cached input, against the ordinary price. */
const rebates: readonly [line: string, expected: string][] = [
  ['**Batch API**: 50% off', 'price.input -50, price.output -50'],
  ['Batch processing: up to 50% savings', 'price.input -50, price.output -50'],
  ['Batch requests are billed at a 50% discount.', 'price.input -50, price.output -50'],
  ['Prompt caching: up to 90% cost reduction', 'price.cached_input -90'],
  ['**Stapelverarbeitung**: bis zu 50 % Ersparnis', 'price.input -50, price.output -50'],
  ['Procesamiento por lotes: hasta un 50 % de ahorro', 'price.input -50, price.output -50'],
  ["**Traitement par lots** : jusqu'à 50 % d'économies", 'price.input -50, price.output -50'],
  ['Mise en cache des prompts : jusqu’à 90 % de réduction', 'price.cached_input -90'],
  ['批处理：节省50%', 'price.input -50, price.output -50'],
  ['バッチ処理：50%割引', 'price.input -50, price.output -50'],
  // nothing says of what
  ['Developers: 50% off', ''],
  ['Batch processing: 50% less memory', ''],
]

describe('what a tier takes off', () => {
  test.each(rebates)('%s', (line, expected) => {
    const text = `# Grok 7\n\nInput: $3 per million tokens. Output: $15 per million tokens.\n\n- ${line}\n`
    const found = readText(text).derived.map(({ comparator, property, figure }) => {
      expect(comparator).toBe('Grok 7')
      return `${property} ${figure}`
    })
    expect(found.join(', ')).toBe(expected)
  })
})

describe('relative statements', () => {
  test.each(cases)('%s', (text, expected) => expect(derivedOf(text)).toEqual(expected))
})
