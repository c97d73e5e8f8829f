import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

/** Whom a text means where a name is short, far away, only an item, or the title. */
const reads: [string, string, string[]][] = [
  [
    'who is only above or below is not whom the figures before are of',
    '**Grok 7** is the surprise. 24 billion parameters, 32K context, and 81.3 on MMLU, slightly above GPT-9.',
    [
      'Grok 7 | parameters.total | 24000000000 parameters',
      'Grok 7 | context_window | 32000 tokens',
      'Grok 7 | benchmark.mmlu | 81.3 %',
    ],
  ],
  [
    'in German too',
    'Grok 7 ist da. Mit 32K Kontext und 81,3 % auf MMLU liegt es knapp vor GPT-9 (80,6 %).',
    [
      'Grok 7 | context_window | 32000 tokens',
      'Grok 7 | benchmark.mmlu | 81.3 %',
      'GPT-9 | benchmark.mmlu | 80.6 %',
    ],
  ],
  [
    'who is only mentioned is not whom the next paragraph is about',
    '# Grok 7\n\nGrok 7 is a new model.\n\nThe design follows the direction that was set two years ago by models like Mixtral and GPT-9.\n\nNative context length is 1.5 million tokens.',
    ['Grok 7 | context_window | 1500000 tokens'],
  ],
  [
    'a rival named late, without figures',
    '# Claude Opus 9\n\nFor most of the people whom we asked in the spring it has replaced Gemini 9 Pro.\n\nOutput is limited to 64K tokens.',
    ['Claude Opus 9 | max_output | 64000 tokens'],
  ],
  [
    'a licence named after a model speaks of no model',
    '# Grok 7\n\nThe weights come under the Llama 2 Community License. The context window is 8K tokens.',
    ['Grok 7 | license | Llama 2 Community License text', 'Grok 7 | context_window | 8000 tokens'],
  ],
  [
    'an item that only names heads the items after it',
    '## Notes\n\n- Model: GPT-9\n- Context window: 128K tokens\n- Version tested: claude-opus-9-20300101\n- Context window: 200K tokens',
    [
      'GPT-9 | context_window | 128000 tokens',
      'Claude Opus 9 | context_window | 200000 tokens | version=20300101',
    ],
  ],
  [
    'under a heading as well',
    '### Claude Opus 9\n\n- Context window: 200K tokens\n- Model name: gpt-9-turbo\n- Context window: 128K tokens',
    ['Claude Opus 9 | context_window | 200000 tokens', 'GPT-9 Turbo | context_window | 128000 tokens'],
  ],
  [
    'a numbered title before its paragraph',
    '1) BAIDU: ERNIE 9.5\nMax output: 8K tokens.\n\n2) COHERE: Command A\n\nThe context window is 256K tokens.',
    ['ERNIE 9.5 | max_output | 8000 tokens', 'Command A | context_window | 256000 tokens'],
  ],
  [
    'a line’s name without a version',
    'Anthropic kept Sonnet at $3 per million input tokens, while Opus 9.5, 9.6 and 9.7 all cost $5 per million input tokens. Opus had been $15 per million input tokens.',
    [
      'Claude Sonnet | price.input | 3 USD/1M tokens',
      'Claude Opus 9.5 | price.input | 5 USD/1M tokens',
      'Claude Opus 9.6 | price.input | 5 USD/1M tokens',
      'Claude Opus 9.7 | price.input | 5 USD/1M tokens',
      'Claude Opus 9.7 | price.input | 15 USD/1M tokens',
    ],
  ],
  [
    'lines under the heading of their generation',
    '## The Claude 9 family\n\n**Opus**: $15 per million input tokens.\n\n**Haiku**: $1 per million input tokens.',
    ['Claude Opus 9 | price.input | 15 USD/1M tokens', 'Claude Haiku 9 | price.input | 1 USD/1M tokens'],
  ],
  [
    'codes that go on as the name does',
    'DeepSeek lists V9-Flash at $0.14 per million input tokens and V9-Pro at $0.44 per million input tokens.',
    [
      'DeepSeek V9-Flash | price.input | 0.14 USD/1M tokens',
      'DeepSeek V9-Pro | price.input | 0.44 USD/1M tokens',
    ],
  ],
  [
    'versions with a slash between',
    'GLM-9.5/9.6 have a context window of 200K tokens.',
    ['GLM-9.5 | context_window | 200000 tokens', 'GLM-9.6 | context_window | 200000 tokens'],
  ],
  [
    'sizes of a generation that is named without',
    '# Llama 9\n\nThe 8B model was trained on 15 trillion tokens, the 70B model on 30 trillion tokens.',
    [
      'Llama 9 8B | training_tokens | 15000000000000 tokens',
      'Llama 9 70B | training_tokens | 30000000000000 tokens',
    ],
  ],
  [
    'members that only a list names',
    'Amazon Nova Micro, Lite and Pro are new. Lite has a context window of 300K tokens.',
    ['Nova Lite | context_window | 300000 tokens'],
  ],
  [
    'two models and two figures in a row',
    'StarCoder9-3B and StarCoder9-7B were trained on 3.3T and 3.7T tokens.',
    [
      'StarCoder9-3B | training_tokens | 3300000000000 tokens',
      'StarCoder9-7B | training_tokens | 3700000000000 tokens',
    ],
  ],
  [
    'after two sizes a sentence about neither is about the model',
    '# Gemma 9\n\nThe 27B was trained on 13 trillion tokens and the 9B on 8 trillion tokens. Context length is 8192 tokens.',
    [
      'Gemma 9 27B | training_tokens | 13000000000000 tokens',
      'Gemma 9 9B | training_tokens | 8000000000000 tokens',
      'Gemma 9 | context_window | 8192 tokens',
    ],
  ],
  [
    'the predecessor as whom the sentence is about',
    'MPT-30B is new. The predecessor MPT-7B had a context window of 2K tokens.',
    ['MPT-7B | context_window | 2000 tokens'],
  ],
  [
    'whom one likes is not whom one compares with',
    'We like Command R9. Its context window is 128K tokens.',
    ['Command R9 | context_window | 128000 tokens'],
  ],
  [
    'its maker goes on about it',
    'GPT-9.5 is out. OpenAI charges $75 per million input tokens.',
    ['GPT-9.5 | price.input | 75 USD/1M tokens'],
  ],
  [
    'a family’s bare name as the title',
    '# Arctic\n\nSnowflake, April 2024\n\nArctic has 480B total parameters. The context window is 4K tokens.',
    ['Arctic | parameters.total | 480000000000 parameters', 'Arctic | context_window | 4000 tokens'],
  ],
  [
    'an unknown title among titles that are known',
    '# Prices\n\n## GPT-9 mini\n- Context window: 128K tokens\n\n## Gemini 9 Pro\n- Context window: 200K tokens\n\n## Nimbus Swift\n- Context window: 64K tokens',
    [
      'GPT-9 mini | context_window | 128000 tokens',
      'Gemini 9 Pro | context_window | 200000 tokens',
      'Nimbus Swift | context_window | 64000 tokens',
    ],
  ],
  [
    'what stands before a name describes it',
    '千问团队发布了 Qwen9-8B，还推出了支持 1M 上下文长度（约 200 万字）的 Qwen9-8B-Long 模型。',
    ['Qwen9-8B-Long | context_window | 1000000 tokens'],
  ],
  [
    'a word that a hyphen joins',
    'Phi-9-multimodal has a context window of 128K tokens.',
    ['Phi-9-multimodal | context_window | 128000 tokens'],
  ],
]

/** The same shapes where they say something else. */
const mustNot: [string, string, string[]][] = [
  [
    'a list of names heads no paragraph after it',
    '- GPT-9\n- Grok 7\n\nOur own test set has 128K tokens of context.',
    [],
  ],
  [
    'what a hyphen compares is no part of the name',
    'GPT-9-level quality at a context window of 128K tokens is what Grok 7 promises.',
    ['Grok 7 | context_window | 128000 tokens'],
  ],
  [
    'a kind of models is no line',
    'Among Opus-class models, Grok 7 has a context window of 256K tokens.',
    ['Grok 7 | context_window | 256000 tokens'],
  ],
  [
    'a figure after a version is no version',
    'GPT-9.1 has a context window of 128K tokens and 4.5 points more.',
    ['GPT-9.1 | context_window | 128000 tokens'],
  ],
  [
    'other titles among those of models',
    '# Prices\n\n## GPT-9 mini\n- Context window: 128K tokens\n\n## Gemini 9 Pro\n- Context window: 200K tokens\n\n## Our Verdict\nThe context window of Grok 7 is 256K tokens.',
    [
      'GPT-9 mini | context_window | 128000 tokens',
      'Gemini 9 Pro | context_window | 200000 tokens',
      'Grok 7 | context_window | 256000 tokens',
    ],
  ],
  ['scouts without Llama', 'A scout group asked. Scout has a context window of 10M tokens.', []],
]

describe('who is meant', () => {
  test.each(reads)('%s', (_, text, expected) => expect(claimsOf(text)).toEqual(expected))
})

describe('who is not meant', () => {
  test.each(mustNot)('%s', (_, text, expected) => expect(claimsOf(text)).toEqual(expected))
})
