import { describe, expect, test } from 'vitest'
import { shortClaims } from './short-claims.ts'

const under = (lines: string) => `# Notes\n\n### Grok 7\n\n${lines}`

/** Labels with their values as people write them in notes about a model. */
const reads: [string, string[]][] = [
  ['- **Pricing**: $4.00 / $16.00 per 1M tokens (input/output)', ['price.input 4', 'price.output 16']],
  ['- **Price:** $4 input | $16 output per MTok', ['price.input 4', 'price.output 16']],
  ['Cost: $0.05 (input) / $0.20 (output) per 1M tokens', ['price.input 0.05', 'price.output 0.2']],
  [
    '- **Cache write (5m)**: $5 / MTok\n- **Cache read**: $0.40 / MTok',
    ['price.cache_write 5', 'price.cached_input 0.4'],
  ],
  [
    '**Price ($/M token)**\n\n* $4.00 input / $16.00 output\n\n**Latency: low**\n\n* 0.57s\n\n**Speed: high**\n\n* 120 token/s',
    ['price.input 4', 'price.output 16', 'latency.response 0.57', 'throughput.output 120'],
  ],
  ['**Pricing per 1M tokens**\n- Input: $4\n- Output: $16', ['price.input 4', 'price.output 16']],
  [
    '- **Pricing**\n  - Input: $4 per 1M tokens\n  - Output: $16 per 1M tokens',
    ['price.input 4', 'price.output 16'],
  ],
  ['- Context window — 200K\n- Max output ....... 64K', ['context_window 200000', 'max_output 64000']],
  ['Context: 1M tokens input, 64K output', ['context_window 1000000', 'max_output 64000']],
  ['- Latency: 0.6s TTFT', ['latency.first_token 0.6']],
  ['- MMLU score: 0.806\n- GPQA (0-shot): 0.55', ['benchmark.mmlu 80.6', 'benchmark.gpqa 55']],
  ['- Codeforces (rating): 2029\n- Arena Elo: 1318', ['benchmark.codeforces 2029', 'benchmark.arena 1318']],
  ['- **上下文长度**：128K\n- **输入价格**：2 元/百万 tokens', ['context_window 128000', 'price.input 2']],
  ['- **入力料金**：100万トークンあたり0.5ドル', ['price.input 0.5']],
  [
    '- **Preis**: 0,20 € / 0,60 € pro 1 Mio. Token (Eingabe/Ausgabe)\n- **Kontextfenster**: 128.000 Token (das ist das, was die meisten Modelle heute haben)',
    ['price.input 0.2', 'price.output 0.6', 'context_window 128000'],
  ],
  ['- **Prix** : 2 $ / 8 $ par million de tokens (entrée / sortie)', ['price.input 2', 'price.output 8']],
  [
    '- **Ventana de contexto**: 200.000 tokens para las conversaciones que son más largas',
    ['context_window 200000'],
  ],
]

/** Lines with a colon that give no value of a model's. */
const leaves: string[] = [
  '`max_tokens`: 4096',
  '- max_completion_tokens: 4096',
  '- Input: 12,000 tokens × $4 / 1M = $0.048',
  '## Worked example\n\n- Input: 12,000 tokens\n- Output: 3,000 tokens',
  '- Updated: 15:05',
  '- Best for: chats, up to 10x cheaper',
]

describe('lines of a label and a value', () => {
  test.each(reads)('%s', (lines, claims) => {
    expect(shortClaims(under(lines)).sort()).toEqual([...claims].sort())
  })

  test.each(leaves)('nothing in: %s', (lines) => {
    expect(shortClaims(under(lines))).toEqual([])
  })

  test('a band in the label above narrows the prices under it', () => {
    const text = under(
      '- **Pricing**: $4 / $16 per 1M tokens\n\n**Long context pricing (>200K tokens):**\n- Input: $8 / MTok',
    )
    expect(shortClaims(text)).toEqual(['price.input 4', 'price.output 16', 'price.input 8'])
  })

  test('a bold line with a label, a colon and ids is no heading of its own', () => {
    const text = `${under('**Model string**: `grok-7-20250929` or `grok-7.0`\n- **Context window**: 200,000 tokens')}\n\n### Grok 8\n\n- **Context window**: 300,000 tokens`
    expect(shortClaims(text)).toEqual(['context_window 200000', 'Grok 8: context_window 300000'])
  })
})
