import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

/** The platforms of a document's claims, in their order, `-` where one has none. */
const hostsOf = (text: string, filename?: string): string =>
  claimsOf(text, filename)
    .map((line) => /platform=(.+?)(?= \w+=|$)/.exec(line)?.[1] ?? '-')
    .join(', ')

const OPEN =
  '| Model | Input ($/1M) |\n|---|---|\n| Llama 9 70B | 2 |\n| Qwen9 32B | 3 |\n| Mistral Large 9 | 4 |\n'
const HTML_TABLE =
  '<table><tr><th>Model</th><th>Input ($/1M)</th></tr><tr><td>Llama 9 70B</td><td>2</td></tr><tr><td>Qwen9 32B</td><td>3</td></tr><tr><td>Mistral Large 9</td><td>4</td></tr></table>'

const documents: readonly [name: string, text: string, expected: string, filename?: string][] = [
  // whose page it is, by its title
  [
    'a known host before other words of a list',
    `# Amazon Bedrock pricing by model provider\n\n${OPEN}`,
    'Bedrock, Bedrock, Bedrock',
  ],
  [
    'limits and prices of a host',
    `# GroqCloud rate limits and prices for developers\n\n${OPEN}`,
    'Groq, Groq, Groq',
  ],
  [
    'models on a host',
    `# AI models on Vertex AI and what they cost\n\n${OPEN}`,
    'Vertex AI, Vertex AI, Vertex AI',
  ],
  [
    'an unknown host after a stroke, and its words',
    `<title>Pricing - Kestrel Cloud Docs</title><h1>Inference pricing</h1><p>All of it runs in our own data centres.</p>${HTML_TABLE}`,
    'Kestrel Cloud, Kestrel Cloud, Kestrel Cloud',
    'page.html',
  ],
  ['who raises prices heads no list', `# Azure raises prices for a second time\n\n${OPEN}`, '-, -, -'],
  ['who is compared heads no list', `# Groq and Cerebras pricing compared\n\n${OPEN}`, '-, -, -'],
  [
    'a board for talk about models',
    `# Board: Local models\n\nWe host a meeting each week.\n\n${OPEN}`,
    '-, -, -',
  ],
  // by what the text says of itself
  [
    'what a house does and has',
    `# Supported models\n\nKestrel hosts open models in Reykjavik. On Kestrel, you pay for tokens only.\n\n${OPEN}`,
    'Kestrel, Kestrel, Kestrel',
  ],
  [
    'in German',
    `# Preise\n\nAlle Modelle werden von Firnis in Graz gehostet. Firnis berechnet nur verbrauchte Tokens.\n\n${OPEN}`,
    'Firnis, Firnis, Firnis',
  ],
  [
    'in Spanish',
    `# Precios\n\nOlmedo ofrece modelos alojados en Madrid. Olmedo cobra por token.\n\n${OPEN}`,
    'Olmedo, Olmedo, Olmedo',
  ],
  [
    'in French',
    `# Tarifs\n\nBruyère héberge des modèles ouverts sur ses serveurs. Bruyère facture au jeton.\n\n${OPEN}`,
    'Bruyère, Bruyère, Bruyère',
  ],
  [
    'in Chinese',
    `# 模型价格\n\n晨帆云托管了主流开源模型。晨帆云提供兼容接口。\n\n${OPEN}`,
    '晨帆云, 晨帆云, 晨帆云',
  ],
  [
    'spoken of once only',
    `# Supported models\n\nKestrel hosts open models in Reykjavik.\n\n${OPEN}`,
    '-, -, -',
  ],
  [
    'two houses, neither more than the other',
    `# Pricing\n\nKestrel hosts open models. Kestrel charges by token. Merlin hosts open models. Merlin charges by token.\n\n${OPEN}`,
    '-, -, -',
  ],
  // a line of a card
  [
    'a provider under a name',
    '## Llama 9 70B\n\n- Provider: Groq\n- Input: $2 per 1M tokens\n\n## Qwen9 32B\n\n- Input: $3 per 1M tokens\n',
    'Groq, -',
  ],
  ['who makes it is no host', '## Llama 9 70B\n\n- Provider: Meta AI\n- Input: $2 per 1M tokens\n', '-'],
  [
    'another maker known only as one',
    '## Claude Opus 9\n\n- Provider: Kestrel Cloud\n- Input: $2 per 1M tokens\n',
    'Kestrel Cloud',
  ],
  [
    'an unknown house of an unknown model may make it',
    '## Tamarisk 9\n\n- Provider: Kestrel Labs\n- Input: $2 per 1M tokens\n',
    '-',
  ],
  [
    'a key that can only be of a host',
    '## Tamarisk 9\n\n- Hosted on: Kestrel Cloud\n- Input: $2 per 1M tokens\n',
    'Kestrel Cloud',
  ],
  [
    'an icon for the key',
    '- **Llama 9 70B**\n\n    :material-factory: **Azure**\n\n    Input: $2 per 1M tokens\n',
    'Azure',
  ],
  [
    'an id between is of the same card',
    '## Llama 9 70B\n\n- Anbieter: DeepInfra\n- Model ID: `llama-9-70b`\n- Input: $2 per 1M tokens\n',
    'DeepInfra',
  ],
  ['run by oneself', '## Llama 9 70B\n\n- Hosted on: local machine\n- Input: $2 per 1M tokens\n', '-'],
  // tables
  [
    'a row of hosts over columns of one model',
    '| | Llama 9 70B | Llama 9 70B |\n|---|---|---|\n| Host | Groq | Cerebras |\n| Input ($/1M) | 2 | 3 |\n',
    'Groq, Cerebras',
  ],
  [
    'a row of makers',
    '| | Llama 9 70B | Qwen9 32B |\n|---|---|---|\n| Provider | Meta | Alibaba |\n| Input ($/1M) | 2 | 3 |\n',
    '-, -',
  ],
  [
    'properties of one model',
    '## DeepSeek V9\n\n| Property | Value |\n|---|---|\n| Provider | Fireworks AI |\n| Input price | $2 / 1M |\n',
    'Fireworks AI',
  ],
  [
    'providers that make none of the models',
    '| Model | Provider | Input ($/1M) |\n|---|---|---|\n| Llama 9 70B | Groq | 2 |\n| Kimi K9 | Together AI | 3 |\n',
    'Groq, Together AI',
  ],
  [
    'makers and one host',
    '| Model | Provider | Input ($/1M) |\n|---|---|---|\n| GPT-9 | OpenAI | 2 |\n| Llama 9 70B | Groq | 3 |\n| Gemini 9 Pro | Google DeepMind | 4 |\n',
    '-, Groq, -',
  ],
  ["a host's id", '| Model | Input ($/1M) |\n|---|---|\n| `@cf/meta/llama-9-70b` | 2 |\n', 'Workers AI'],
  [
    "the makers' price beside that of a house",
    '| Model | Provider price per 1M input tokens | Kestrel price per 1M input tokens |\n|---|---|---|\n| GPT-9 | $2 | $3 |\n',
    '-, Kestrel',
  ],
  [
    'the same in German',
    '| Modell | Listenpreis Eingabe (€/1M) | Preis bei Firnis, Eingabe (€/1M) |\n|---|---|---|\n| GLM-9 | 2 | 3 |\n',
    '-, Firnis',
  ],
  [
    'the same in Chinese',
    '| 模型 | 官方价格(输入 元/百万tokens) | 晨帆云价格(输入 元/百万tokens) |\n|---|---|---|\n| GLM-9 | 2 | 1 |\n',
    '-, 晨帆云',
  ],
  [
    'prices of directions, of no house',
    '| Model | List price input ($/1M) | Output price ($/1M) |\n|---|---|---|\n| GPT-9 | 2 | 3 |\n',
    '-, -',
  ],
]

describe('who serves a model', () => {
  test.each(documents)('%s', (_name, text, expected, filename) =>
    expect(hostsOf(text, filename)).toBe(expected),
  )
})
