import { describe, expect, test } from 'vitest'
import { EMPTY_REGISTRY, type Registry } from '../../../lib/claims/registry.ts'
import { identifierOf } from '../../../lib/identify/identify.ts'

const identity = (raw: string, registry: Registry = EMPTY_REGISTRY, published?: string) => {
  const { subject, modelKey, qualifiers } = identifierOf(registry, published).model(raw)
  const scope = Object.entries(qualifiers).map(([key, value]) => `${key}=${value}`)
  return [subject, modelKey, ...scope].join(' ')
}

const cases: [string, string][] = [
  ['Opus 4.7', 'Claude Opus 4.7 anthropic/claude-opus-4.7'],
  ['claude-3.5-sonnet', 'Claude 3.5 Sonnet anthropic/claude-3.5-sonnet'],
  ['Claude4 Sonnet', 'Claude Sonnet 4 anthropic/claude-sonnet-4'],
  ['gpt-5.2-pro', 'GPT-5.2 Pro openai/gpt-5.2-pro'],
  ['GPT-5 (Standard)', 'GPT-5 openai/gpt-5'],
  ['GPT-5.5 (high)', 'GPT-5.5 openai/gpt-5.5 effort=high'],
  ['gpt-4-0125-preview', 'GPT-4 0125 Preview openai/gpt-4-0125-preview'],
  ['azure/gpt-5.2', 'GPT-5.2 openai/gpt-5.2 platform=Azure'],
  ['vertex_ai/deepseek-ai/deepseek-v3.2-maas', 'DeepSeek V3.2 deepseek/deepseek-v3.2 platform=Vertex AI'],
  [
    'us.anthropic.claude-opus-4-5-20251101-v1:0',
    'Claude Opus 4.5 anthropic/claude-opus-4.5 region=us platform=Bedrock version=20251101',
  ],
  ['cerebras/zai-glm-4.6', 'GLM-4.6 zhipu/glm-4.6 platform=Cerebras'],
  ['o3-mini', 'o3-mini openai/o3-mini'],
  ['文心4.5 Turbo', 'ERNIE 4.5 Turbo baidu/ernie-4.5-turbo'],
  ['星火科技 2', '星火科技 2 iflytek/星火科技-2'],
  ['GPT-4-Turbo-1106', 'GPT-4-Turbo openai/gpt-4-turbo version=1106'],
  ['GPT-4o-2024-08-06', 'GPT-4o openai/gpt-4o version=2024-08-06'],
  ['Mistral-Large-2411', 'Mistral-Large-2411 mistral/mistral-large-2411'],
  ['Meta-Llama-3.1-8B-Instruct', 'Llama-3.1-8B-Instruct meta/llama-3.1-8b-instruct'],
  ['@cf/meta/llama-2-7b-chat-fp16', 'Llama 2 7B Chat FP16 meta/llama-2-7b-chat-fp16 platform=Workers AI'],
  [
    'accounts/fireworks/models/llama-v3p1-70b-instruct',
    'Llama 3.1 70B Instruct meta/llama-3.1-70b-instruct platform=Fireworks AI',
  ],
  ['gemma3:27b', 'Gemma 3 27B google/gemma-3-27b'],
  ['cohere/command-a-vision-07-2025', 'Command A Vision cohere/command-a-vision version=07-2025'],
  ['command-r7b-12-2024', 'Command R7B cohere/command-r7b version=12-2024'],
  ['ibm/granite-4.0-h-tiny', 'Granite 4.0 H Tiny ibm/granite-4.0-h-tiny'],
  ['混元 T1', 'Hunyuan T1 tencent/hunyuan-t1'],
  ['Kimi K2 Thinking', 'Kimi K2 Thinking moonshot/kimi-k2-thinking'],
  ['Kestrel 4 Medium', 'Kestrel 4 Medium unknown/kestrel-4-medium'],
  ['星曜-3 Flash', '星曜-3 Flash unknown/星曜-3-flash'],
]
describe('names without a registry', () => {
  test.each(cases)('%s', (raw, expected) => expect(identity(raw)).toBe(expected))
})

describe('names of a registry', () => {
  const registry: Registry = {
    vendors: [{ key: 'acme', name: 'Acme', aliases: [] }],
    models: [
      {
        key: 'acme/rocket-2',
        name: 'Rocket 2',
        vendor: 'acme',
        aliases: [
          { text: 'rocket-latest', from: '2026-01' },
          { text: 'R2', scope: 'acme.example' },
        ],
        kind: 'model',
      },
    ],
    benchmarks: [],
  }
  test.each([
    ['rocket-2', undefined, 'Rocket 2 acme/rocket-2'],
    ['rocket-latest', '2026-05', 'Rocket 2 acme/rocket-2'],
    ['rocket-latest', '2025-05', 'Rocket Latest unknown/rocket-latest'],
    ['R2', undefined, 'R2 unknown/r2'],
  ] as const)('%s said %s', (raw, published, expected) =>
    expect(identity(raw, registry, published)).toBe(expected),
  )
})
