import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

/** Whom a section speaks of: by its heading, its ids, the words for its members. */
const reads: [string, string, string[]][] = [
  [
    'an id with a build is the heading’s model again',
    '# Grok models\n\n### Grok 7\n- Context window: 256K tokens\n\nGrok 7 is large. Grok 7 is new.\n\n### Grok 6 Mini\n**Model ids**: `grok-6-mini-20260114` or `grok-6-mini`\n- Context window: 64K tokens',
    ['Grok 7 | context_window | 256000 tokens', 'Grok 6 Mini | context_window | 64000 tokens'],
  ],
  [
    'a heading that lists two models over one card',
    '# Price list\n\n### Grok 7.1 / Grok 7\n- Context window: 256K tokens\n- Max output: 32K tokens\n\n### Grok 6\n- Context window: 128K tokens',
    [
      'Grok 7.1 | context_window | 256000 tokens',
      'Grok 7 | context_window | 256000 tokens',
      'Grok 7.1 | max_output | 32000 tokens',
      'Grok 7 | max_output | 32000 tokens',
      'Grok 6 | context_window | 128000 tokens',
    ],
  ],
  [
    '“it” under a heading is the heading’s',
    '## Grok 6\n\nGrok 6 is the old one.\n\n## Grok 7\n\nThe newest one outperforms Grok 6. It has a context window of 256K tokens.',
    ['Grok 7 | context_window | 256000 tokens'],
  ],
  [
    'members by their last words',
    'Grok 7, mini and nano arrived on Monday. All three take 256K tokens of context.',
    [
      'Grok 7 | context_window | 256000 tokens',
      'Grok 7 mini | context_window | 256000 tokens',
      'Grok 7 nano | context_window | 256000 tokens',
    ],
  ],
  [
    'members by their sizes',
    'Qwen9-8B, 14B and 32B share a context window of 128K tokens.',
    [
      'Qwen9-8B | context_window | 128000 tokens',
      'Qwen9 14B | context_window | 128000 tokens',
      'Qwen9 32B | context_window | 128000 tokens',
    ],
  ],
  [
    'all three of the topic, after others were named',
    '# Grok 7\n\nGrok 7, Grok 7 Mini and Grok 7 Nano are here. They follow Claude Opus 9.\n\nAll three new models have a context window of 256K tokens.',
    [
      'Grok 7 | context_window | 256000 tokens',
      'Grok 7 Mini | context_window | 256000 tokens',
      'Grok 7 Nano | context_window | 256000 tokens',
    ],
  ],
  [
    'Japanese sizes as topics',
    '新モデル「Sazanami 3 70B」と「Sazanami 3 7B」を公開した。料金は100万トークン当たり、70Bが入力80円、7Bが入力15円。',
    ['Sazanami 3 70B | price.input | 80 JPY/1M tokens', 'Sazanami 3 7B | price.input | 15 JPY/1M tokens'],
  ],
  [
    'a house in the headline, and “the model” after a paragraph about another',
    'Brixham answers the giants with an open model\n\nBrixham-2 Grande was shown on Tuesday. Brixham-2 Grande scored 61.5% on GPQA Diamond.\n\nGPT-9 costs $2 per million input tokens.\n\nThe model reads a context of 200,000 tokens.',
    [
      'Brixham-2 Grande | benchmark.gpqa-diamond | 61.5 %',
      'GPT-9 | price.input | 2 USD/1M tokens',
      'Brixham-2 Grande | context_window | 200000 tokens',
    ],
  ],
]

describe('whom a section is about', () => {
  test.each(reads)('%s', (_, text, expected) => expect(claimsOf(text)).toEqual(expected))

  const silent: [string, string][] = [
    [
      'a section about two others is not about the document’s model',
      '# Grok 7\n\nGrok 7 is new.\n\n## Claude Opus 9 and GPT-9 compared\n\nContext window: 400K tokens',
    ],
    [
      'a size that no model of the text has',
      '「Sazanami 3 70B」を公開した。料金は100万トークン当たり、13Bが入力80円。',
    ],
  ]
  test.each(silent)('%s', (_, text) => expect(claimsOf(text)).toEqual([]))

  test('a size beside a name is no member of its family', () => {
    expect(claimsOf('Magistral Small 1.9, 24B, has a context window of 40K tokens.').join()).not.toContain(
      'Small 1.9 24B |',
    )
  })

  test('plans are no members of a family', () => {
    expect(claimsOf('For Grok 7 and Pro users the context window is 256K tokens.').join()).not.toContain(
      'Grok 7 Pro',
    )
  })

  test('in Chinese, words behind a name tell whom something comes after', () => {
    expect(
      claimsOf('Baichuan9 是在 Baichuan8-13B 之后推出的模型，训练数据 2.6 万亿 Tokens。').join(),
    ).not.toContain('Baichuan8')
  })
})
