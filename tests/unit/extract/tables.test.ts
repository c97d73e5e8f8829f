import { describe, expect, test } from 'vitest'
import { claimsOf, readText } from './claims-of.ts'

const tables: [string, string, string[]][] = [
  [
    'models in rows, a unit in the header, a blank cell',
    '| Model | Input ($/1M) | Output ($/1M) | Context |\n|---|---|---|---|\n| GPT-9 | 2.00 | 8.00 | 256K |\n| Zyx One | $0.50 | - | N/A |',
    [
      'GPT-9 | price.input | 2 USD/1M tokens',
      'GPT-9 | price.output | 8 USD/1M tokens',
      'GPT-9 | context_window | 256000 tokens',
      'Zyx One | price.input | 0.5 USD/1M tokens',
    ],
  ],
  [
    'models in columns, a group row with the unit, modes in the name',
    '| | GPT-9 (high) | Grok 7 |\n|---|---|---|\n| **Pricing per 1K tokens** | | |\n| Input | $0.002 | $0.001 |\n| **Scores** | | |\n| MMLU-Pro | 81.0 | 79.5 |\n| HLE (no tools) | 30.1% | — |',
    [
      'GPT-9 | price.input | 2 USD/1M tokens | effort=high',
      'Grok 7 | price.input | 1 USD/1M tokens',
      'GPT-9 | benchmark.mmlu-pro | 81 % | effort=high',
      'Grok 7 | benchmark.mmlu-pro | 79.5 %',
      'GPT-9 | benchmark.hle | 30.1 % | tools=without effort=high',
    ],
  ],
  [
    'one model, property and value, the subject from the heading',
    '## Grok 7\n\n| Specification | Value |\n|---|---|\n| Max output tokens | 64K |\n| Knowledge cutoff | May 2026 |',
    ['Grok 7 | max_output | 64000 tokens', 'Grok 7 | knowledge_cutoff | 2026-05 date'],
  ],
  [
    'several values in a cell, the direction in words',
    '| Model | API pricing |\n|---|---|\n| GPT-9 | $5/M input, $25/M output |\n| Grok 7 | TBD (expected ~$2/M) |',
    [
      'GPT-9 | price.input | 5 USD/1M tokens',
      'GPT-9 | price.output | 25 USD/1M tokens',
      'Grok 7 | price.token | 2 USD/1M tokens | expected',
    ],
  ],
  [
    'shares with their counts, sizes in one word',
    '| Model | Size | ObjectEval |\n|---|---|---|\n| GLM-9 | 355B-A32B | 80%(12/15) |\n| Qwen9 | 30B-A3B | 8/10 (80%) |',
    [
      'GLM-9 | parameters.total | 355000000000 parameters',
      'GLM-9 | parameters.active | 32000000000 parameters',
      'GLM-9 | benchmark.objecteval | 80 %',
      'Qwen9 | parameters.total | 30000000000 parameters',
      'Qwen9 | parameters.active | 3000000000 parameters',
      'Qwen9 | benchmark.objecteval | 80 %',
    ],
  ],
  [
    'a table of plans',
    'ChatGPT plans:\n\n| Plan | Price |\n|---|---|\n| Plus | $20/mo |\n| Pro | $200/mo |',
    [
      'ChatGPT | price.subscription | 20 USD/month | plan=Plus',
      'ChatGPT | price.subscription | 200 USD/month | plan=Pro',
    ],
  ],
]

describe('tables', () => {
  test.each(tables)('%s', (_, text, expected) => expect(claimsOf(text)).toEqual(expected))
})

test('cells run together are found from what they are', () => {
  const text = 'ModelInputOutput\nGPT-9$2.00/M$8.00/M\nGPT-9 mini$0.40/M$1.60/M\n'
  expect(claimsOf(text, 'page.txt')).toEqual([
    'GPT-9 | price.input | 2 USD/1M tokens',
    'GPT-9 | price.output | 8 USD/1M tokens',
    'GPT-9 mini | price.input | 0.4 USD/1M tokens',
    'GPT-9 mini | price.output | 1.6 USD/1M tokens',
  ])
})

test('cells parted by single spaces are found from what they are', () => {
  const text =
    'Feature GPT-9 (Flagship) GPT-9 Mini\nContext Window 1,000,000 tokens 128,000 tokens\nStyle long short\n'
  expect(claimsOf(text, 'page.txt')).toEqual([
    'GPT-9 | context_window | 1000000 tokens',
    'GPT-9 Mini | context_window | 128000 tokens',
  ])
})

test('an HTML cell that spans rows stands in each of them', () => {
  const html =
    '<table><tr><th>Model</th><th>Precision</th><th>Output speed (tokens/s)</th></tr>' +
    '<tr><td rowspan="2">Qwen9 8B</td><td>bf16</td><td>150</td></tr><tr><td>int4</td><td>210</td></tr></table>'
  expect(claimsOf(html, 'page.html')).toEqual([
    'Qwen9 8B | throughput.output | 150 tokens/s | quantization=bf16',
    'Qwen9 8B | throughput.output | 210 tokens/s | quantization=int4',
  ])
})

test('each value of a table stores its row and column header', () => {
  const text = '| Model | Context |\n|---|---|\n| GPT-9 | 256K |'
  const { claims } = readText(text)
  const roles = claims[0]?.evidence.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)
  expect(roles).toEqual([
    'subject: GPT-9',
    'property: Context',
    'row_header: GPT-9',
    'column_header: Context',
  ])
  expect(claims[0]?.locator).toEqual({ kind: 'table', table: 0, row: 1, column: 1 })
})

test('a table without models is listed as not read', () => {
  const { claims, notes } = readText('| City | Score |\n|---|---|\n| Berlin | 81% |\n| Paris | 75% |')
  expect(claims).toEqual([])
  expect(notes.map(({ rule }) => rule)).toEqual(['unread_table'])
})

test('10,000 rows are read', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `| GPT-9 v${i} | $${i}.00 | 128K |`)
  const { claims } = readText(`| Model | Input | Context |\n|---|---|---|\n${rows.join('\n')}\n`)
  expect(claims).toHaveLength(20_000)
}, 60_000)
