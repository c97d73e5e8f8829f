import { describe, expect, test } from 'vitest'
import { hostBeside } from '../../../lib/extract/host-beside-name.ts'
import { claimsOf } from './claims-of.ts'

/** The scope of each claim of a text, in order. */
const scopes = (text: string) => claimsOf(text).map((line) => line.split(' | ')[3] ?? '')

const TABLE = '| Model | Input $/1M |\n|---|---|\n| Grok 7 | $2.00 |\n'

describe('the host that a document tells of', () => {
  test.each([
    ['now there', `# Now on Groq: Grok 7\n\nGrok 7 runs on GroqCloud.\n\n${TABLE}`, 'platform=Groq'],
    [
      'its own news',
      `# Cerebras Inference: Grok at speed\n\nCerebras runs Grok 7.\n\n${TABLE}`,
      'platform=Cerebras',
    ],
    [
      'a list of changes',
      `# Update DeepInfra models\n\nThis updates the DeepInfra catalog.\n\n${TABLE}`,
      'platform=DeepInfra',
    ],
    ['quotas', `# SambaNova quotas\n\n${TABLE}`, 'platform=SambaNova'],
    [
      'a short text that comes back to it',
      `This change adds a provider.\n\nThe Groq API is fast. Ask the Groq API for a key. Groq serves open models.\n\n${TABLE}`,
      'platform=Groq',
    ],
    ['models on it', `# Grok on Amazon Bedrock: what you pay\n\n${TABLE}`, 'platform=Bedrock'],
    // must not
    ['what somebody did', `# Azure raises its prices again\n\n${TABLE}`, ''],
    ['two that are compared', `# Groq vs Cerebras\n\nGroq is fast. Groq is cheap.\n\n${TABLE}`, ''],
    ['named in passing', `# Grok 7\n\nIt is also available on Azure.\n\n${TABLE}`, ''],
    ['what stands beside prices', `# Precios y Suscripciones\n\nAlojado en la nube.\n\n${TABLE}`, ''],
  ])('%s', (_, text, expected) => expect(scopes(text)).toEqual([expected]))
})

describe('the host beside a name', () => {
  test.each([
    ['Llama 3.3 70B Groq', 'Llama 3.3 70B', 'Groq'],
    ['Kimi K2 · Together', 'Kimi K2', 'Together'],
    ['Azure: GPT-4o', 'GPT-4o', 'Azure'],
    ['Claude Opus 4.6 on Acme Cloud', 'Claude Opus 4.6', 'Acme Cloud'],
    ['GPT-4o (Azure)', 'GPT-4o', 'Azure'],
    ['Bedrock Claude 3 Haiku', 'Claude 3 Haiku', 'Bedrock'],
    ['Llama 3 70B [Replicate]', 'Llama 3 70B', 'Replicate'],
    ['Mistral Large auf Azure', 'Mistral Large', 'Azure'],
  ])('%s', (text, name, platform) => expect(hostBeside(text)).toEqual({ name, platform }))

  test.each([
    'Databricks DBRX Instruct',
    'Together AI',
    'Azure OpenAI',
    'Groq (LPU)',
    'Llama 2 7B on A100',
    'GPT-4o',
  ])('none: %s', (text) => expect(hostBeside(text)).toEqual({ name: text }))
})

describe('what rows and sentences narrow', () => {
  test('tiers of a column in another language, under a heading of one of them', () => {
    const text =
      '# 夜间优惠\n\n| 模型 | 时段 | 输入（元/百万tokens） |\n|---|---|---|\n| GLM-9 | 标准时段 | 2元 |\n| GLM-9 | 优惠时段 | 1元 |\n'
    expect(scopes(text)).toEqual(['', 'tier=off-peak'])
  })
  test('a host speaks of the model that was spoken of', () => {
    const text = '# Grok 7\n\nOn Groq, Grok 7 runs at 275 tokens/s. Cerebras delivers 2,100 tokens/s.'
    expect(scopes(text)).toEqual(['platform=Groq', 'platform=Cerebras'])
  })
  test('one price of two tiers', () => {
    const text =
      'Grok 7 costs $5 per million input tokens. Batch and Flex are half price ($2.50 per million input tokens).'
    expect(scopes(text)).toEqual(['', 'tier=batch', 'tier=flex'])
  })
  test('hosts in a row narrow nothing', () => {
    const text = 'Grok 7 costs $5 per million input tokens (OpenRouter, Groq, Cerebras).'
    expect(scopes(text)).toEqual([''])
  })
  test('another window in the API than in the app', () => {
    const text = 'In Codex, GPT-9 has a 400K context window; in the API it is 1M.'
    expect(scopes(text)).toEqual(['platform=Codex', ''])
  })
})
