import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

/** The values of a text with what narrows each. */
const scopes = (text: string, filename?: string) =>
  claimsOf(text, filename).map((line) => {
    const [, property = '', value = '', scope = ''] = line.split(' | ')
    return `${property.replace('benchmark.', '')} ${value.split(' ')[0]}${scope ? ` [${scope}]` : ''}`
  })

const cases: Record<string, readonly [text: string, expected: readonly string[]][]> = {
  platform: [
    [
      'On Cerebras, Grok 7 costs $0.60 per million input tokens and $1.20 per million output tokens; on Groq it costs $0.30 per million input tokens.',
      [
        'price.input 0.6 [platform=Cerebras]',
        'price.output 1.2 [platform=Cerebras]',
        'price.input 0.3 [platform=Groq]',
      ],
    ],
    [
      'Grok 7 has two hosts: Groq ($0.15/$0.60 per million tokens, 500 tokens/s) and DeepInfra ($0.35/$0.75 per million tokens, 90 tokens/s).',
      [
        'price.input 0.15 [platform=Groq]',
        'price.output 0.6 [platform=Groq]',
        'throughput.output 500 [platform=Groq]',
        'price.input 0.35 [platform=DeepInfra]',
        'price.output 0.75 [platform=DeepInfra]',
        'throughput.output 90 [platform=DeepInfra]',
      ],
    ],
    [
      'Grok 7 is $2.00 in and $8.00 out per million tokens directly from Xenon, or $2.50 in and $9.00 out on Together.',
      [
        'price.input 2',
        'price.output 8',
        'price.input 2.5 [platform=Together]',
        'price.output 9 [platform=Together]',
      ],
    ],
    [
      'Bei OpenRouter kostet Grok 7 zurzeit 0,30 Dollar pro Million Eingabetokens und 1,20 Dollar pro Million Ausgabetokens, und das ist nicht viel.',
      ['price.input 0.3 [platform=OpenRouter]', 'price.output 1.2 [platform=OpenRouter]'],
    ],
    // where it can be had, not where the window holds
    ['Grok 7 has a context window of 256K tokens and is also available on Azure.', ['context_window 256000']],
    ['Together we built Grok 7, which costs $2 per million input tokens.', ['price.input 2']],
  ],
  tier: [
    [
      'In batches Grok 7 drops to $0.50 per million input tokens and $2.50 per million output tokens.',
      ['price.input 0.5 [tier=batch]', 'price.output 2.5 [tier=batch]'],
    ],
    [
      'Grok 7 costs $2 per million input tokens and $8 per million output tokens, or $1 per million input tokens in batch mode.',
      ['price.input 2', 'price.output 8', 'price.input 1 [tier=batch]'],
    ],
    [
      'Nachts kostet Grok 7 nur 0,50 Euro pro Million Eingabetokens, und tagsüber ist der Preis für die Eingabe 1,00 Euro pro Million Tokens.',
      ['price.input 0.5 [tier=off-peak]', 'price.input 1'],
    ],
    [
      'En horas valle, Grok 7 cuesta 0,50 euros por millón de tokens de entrada y 2,00 euros por millón de tokens de salida.',
      ['price.input 0.5 [tier=off-peak]', 'price.output 2 [tier=off-peak]'],
    ],
    [
      '夜间时段（00:30-08:30）调用 GLM-9，输入价格为每百万 tokens 1 元，输出价格为每百万 tokens 4 元。',
      ['price.input 1 [tier=off-peak]', 'price.output 4 [tier=off-peak]'],
    ],
    ['A batch of 32 prompts was used. Grok 7 costs $2 per million input tokens.', ['price.input 2']],
    ['Our top priority was the price: Grok 7 costs $2 per million input tokens.', ['price.input 2']],
  ],
  effort: [
    [
      'Grok 7 gets 67.1% on GPQA Diamond at low effort, 73.1% at medium and 80.1% at high.',
      [
        'gpqa-diamond 67.1 [effort=low]',
        'gpqa-diamond 73.1 [effort=medium]',
        'gpqa-diamond 80.1 [effort=high]',
      ],
    ],
    [
      'On AIME 2025 Grok 7 scores 66.3% without thinking, 93.1% with it.',
      ['aime-2025 66.3 [effort=non-thinking]', 'aime-2025 93.1 [effort=thinking]'],
    ],
    [
      'With reasoning set to high, Grok 7 reaches 60.7% on SWE-bench Verified.',
      ['swe-bench-verified 60.7 [effort=high]'],
    ],
    [
      'Mit hohem Aufwand erreicht Grok 7 auf SWE-bench Verified 49,3 %; bei AIME 2024 sind es 87,3 %, und das ist viel.',
      ['swe-bench-verified 49.3 [effort=high]', 'aime-2024 87.3 [effort=high]'],
    ],
    ['Output of Grok 7, including thinking tokens, costs $8 per million tokens.', ['price.output 8']],
  ],
  tools: [
    [
      'On HLE, Grok 7 at high effort gets 14.9% without tools and 19.0% with tools.',
      ['hle 14.9 [tools=without effort=high]', 'hle 19 [tools=with effort=high]'],
    ],
    [
      'Grok 7 scores 80.7% (no tools), 96.3% (with Python) on AIME 2025.',
      ['aime-2025 80.7 [tools=without]', 'aime-2025 96.3 [tools=with]'],
    ],
  ],
  'what a rate is of, lengths and regions': [
    [
      'Grok 7 costs $0.50 per million tokens of input (audio input is $1 per million tokens) and $3 per million output tokens.',
      ['price.input 0.5', 'price.input 1 [rate_of=audio]', 'price.output 3'],
    ],
    [
      'For prompts above 128K tokens, Grok 7 costs $2 per million input tokens and $8 per million output tokens.',
      ['price.input 2 [context=>128K]', 'price.output 8 [context=>128K]'],
    ],
    [
      'Grok 7は入力が20万トークンを超えると、100万トークンあたり入力6ドル、出力22.5ドルになります。',
      ['price.input 6 [context=>200K]', 'price.output 22.5 [context=>200K]'],
    ],
    ['In the EU region Grok 7 costs $2.20 per million input tokens.', ['price.input 2.2 [region=eu]']],
    ['Grok 7 writes 41 tokens per second with a 4-bit quant.', ['throughput.output 41 [quantization=int4]']],
  ],
  'from outside the sentence': [
    [
      '## Batch API\n\n- Grok 7: $1 per million input tokens, $4 per million output tokens',
      ['price.input 1 [tier=batch]', 'price.output 4 [tier=batch]'],
    ],
    ['## Saving money with the batch API\n\nGrok 7 costs $2 per million input tokens.', ['price.input 2']],
    [
      'Prices on DeepInfra:\n\n- Grok 7 costs $1 per million input tokens\n- Grok 8 costs $2 per million input tokens',
      ['price.input 1 [platform=DeepInfra]', 'price.input 2 [platform=DeepInfra]'],
    ],
    [
      'With priority processing, Grok 7 may be sent 4,000 requests per minute. Input then costs $4.50 per million tokens.',
      ['rate_limit.requests 4000 [tier=priority]', 'price.input 4.5 [tier=priority]'],
    ],
  ],
  events: [
    [
      'Grok 7 was announced on 22 October 2024 and became available in the API on 4 November 2024.',
      ['release_date 2024-10-22 [event=announced]', 'release_date 2024-11-04 [event=api]'],
    ],
    ['Grok 7 was announced on 22 October 2024.', ['release_date 2024-10-22']],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(scopes(text)).toEqual(expected))
})
