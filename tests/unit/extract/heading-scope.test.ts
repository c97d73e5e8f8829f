import { describe, expect, test } from 'vitest'
import { claimsOf, readText } from './claims-of.ts'

const TABLE = '| Model | Input ($/1M) |\n|---|---|\n| GPT-9 | 2 |\n| Grok 7 | 3 |\n'
const HOSTED =
  '| Modell | Hersteller | Eingabe ($/1M) |\n|---|---|---|\n| Llama 9 70B | Meta | 2 |\n| Qwen9 32B | Alibaba | 3 |\n| Mistral Large 9 | Mistral AI | 4 |\n'

const scopesOf = (text: string, filename?: string) =>
  claimsOf(text, filename).map((line) => line.split(' | ')[3] ?? '')

const cases: readonly [name: string, text: string, expected: readonly string[]][] = [
  [
    'the title narrows what stands under later headings',
    `# Amazon Bedrock pricing\n\n## Text models\n\n${TABLE}`,
    ['platform=Bedrock', 'platform=Bedrock'],
  ],
  [
    'the nearer of two hosts',
    `# Prices on Groq\n\n## On DeepInfra\n\n${TABLE}`,
    ['platform=DeepInfra', 'platform=DeepInfra'],
  ],
  [
    'other words say more than what narrows',
    `# How Amazon Bedrock changed our team\n\n## Text models\n\n${TABLE}`,
    ['', ''],
  ],
  [
    'tariffs in French, a year beside',
    `# Tarifs Google Vertex AI (2026)\n\n## Modèles\n\n${TABLE}`,
    ['platform=Vertex AI', 'platform=Vertex AI'],
  ],
  [
    'a mode in brackets after the name of a card',
    '# Cards\n\n## Grok 7 (Thinking)\n\n- Input price: $2 per million tokens\n\n## GPT-9\n\n- Input price: $3 per million tokens\n',
    ['effort=thinking', ''],
  ],
  [
    'hours of a heading',
    '# 价格说明\n\n### 错峰优惠\n\n北京时间夜里，GLM-9 每百万 tokens 输入 3 元，仅为标准价的一半。\n',
    ['tier=off-peak'],
  ],
  [
    'columns of input lengths of one model',
    '# Notes\n\n## Grok 7\n\n| Type | Price (≤200K) | Price (>200K) |\n|---|---|---|\n| Input tokens | $2 / 1M | $4 / 1M |\n',
    ['context=<=200K', 'context=>200K'],
  ],
  [
    'a length as the note of one row',
    '| Model | Input ($/1M) | Notes |\n|---|---|---|\n| GPT-9 | 2 | ≤200K context |\n| Grok 7 | 3 | quick |\n',
    ['context=<=200K', ''],
  ],
  [
    'a multiple of the ordinary price sets nothing against it',
    '# Grok 7\n\nFast mode costs $6 per million input tokens, three times the standard price, at more than 150 tokens per second.\n',
    ['tier=fast', 'at_least tier=fast'],
  ],
  // the price list of a house that runs the models of others
  [
    'a host that only its title names',
    `# Norderstein KI-Modelle: Preisliste\n\nGehostet in Bremen.\n\n${HOSTED}`,
    ['platform=Norderstein', 'platform=Norderstein', 'platform=Norderstein'],
  ],
  [
    'who says nothing of hosting may only compare',
    `# Norderstein KI-Modelle: Preisliste\n\nStand Mai.\n\n${HOSTED}`,
    ['', '', ''],
  ],
  [
    'who compares prices is no host',
    `# Norderstein: Preise im Vergleich\n\nAlle gehostet in Europa.\n\n${HOSTED}`,
    ['', '', ''],
  ],
]

describe('what headings narrow', () => {
  test.each(cases)('%s', (_name, text, expected) => expect(scopesOf(text)).toEqual(expected))
})

describe('whom a bare line or version is held against', () => {
  const rivals = (text: string) =>
    readText(text).derived.map(
      ({ subject, comparator, property, figure }) => `${subject} | ${comparator} | ${property} ${figure}`,
    )

  test('the line of the same generation', () => {
    const text =
      '## Claude Sonnet 8\n\nIt costs $3 per million tokens.\n\n## Claude Sonnet 9\n\nIt costs $3 per million tokens.\n\n## Claude Haiku 9\n\nAt 3x lower cost than Sonnet.\n'
    expect(rivals(text)).toEqual(['Claude Haiku 9 | Claude Sonnet 9 | price.token 3'])
  })
  test('of two of another generation nobody is meant', () => {
    const text =
      '## Claude Sonnet 7\n\nIt costs $3 per million tokens.\n\n## Claude Sonnet 8\n\nIt costs $3 per million tokens.\n\n## Claude Haiku 9\n\nAt 3x lower cost than Sonnet.\n'
    expect(rivals(text)).toEqual([])
  })
  test('who replaces the model of the heading', () => {
    const text =
      '## Claude Opus 9\n\nInput: $5 per million tokens.\n\n## Claude Opus 8\n\nUse Opus 9 instead: the same quality at 66% lower cost.\n'
    expect(rivals(text)).toEqual(['Claude Opus 9 | Claude Opus 8 | price.token -66'])
  })
})
