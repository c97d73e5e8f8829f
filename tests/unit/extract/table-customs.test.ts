import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

type Case = readonly [name: string, text: string, expected: readonly string[]]

const pairs: readonly Case[] = [
  [
    'two prices with a slash under "cost per 1M": input, then output',
    '| Modell | Kosten ($/1M Tokens) |\n|---|---|\n| Grok 7 | $3.00 / $15.00 |\n',
    ['Grok 7 | price.input | 3 USD/1M tokens', 'Grok 7 | price.output | 15 USD/1M tokens'],
  ],
  [
    'a pair in each line of a cell, with its band',
    '| Model | Price (per 1M tokens) |\n|---|---|\n| Grok 7 | $2 / $12 (≤200K)<br>$4 / $18 (>200K) |\n',
    [
      'Grok 7 | price.input | 2 USD/1M tokens | context=<=200K',
      'Grok 7 | price.output | 12 USD/1M tokens | context=<=200K',
      'Grok 7 | price.input | 4 USD/1M tokens | context=>200K',
      'Grok 7 | price.output | 18 USD/1M tokens | context=>200K',
    ],
  ],
  [
    'a pair that falls is of something else',
    '| Model | Cost per 1M tokens |\n|---|---|\n| Grok 7 | $15 / $3 |\n',
    [],
  ],
  [
    'a bare price that its words tell apart',
    '| 模型 | 输入价格（元/百万tokens） |\n|---|---|\n| Grok 7 | 2（缓存命中0.5） |\n',
    ['Grok 7 | price.input | 2 CNY/1M tokens', 'Grok 7 | price.cached_input | 0.5 CNY/1M tokens'],
  ],
  [
    'free among prices of another currency',
    '| 模型 | 输入（百万 tokens） |\n|---|---|\n| Grok 7 | 4 元 |\n| GPT-9 | 免费 |\n',
    ['Grok 7 | price.input | 4 CNY/1M tokens', 'GPT-9 | price.input | 0 CNY/1M tokens'],
  ],
  [
    'what somebody would pay in a month',
    '## Example: monthly bill\n\n| | Grok 7 | GPT-9 |\n|---|---|---|\n| Input | $200 | $50 |\n| Output | $90 | $20 |\n',
    [],
  ],
]

const limits: readonly Case[] = [
  [
    'tokens of output beside a context',
    '| Model | Input context | Output tokens |\n|---|---|---|\n| Grok 7 | 200,000 | 64,000 |\n',
    ['Grok 7 | context_window | 200000 tokens', 'Grok 7 | max_output | 64000 tokens'],
  ],
  [
    'tokens of output under a context, one model in a table',
    '# Grok 7\n\n| Property | Value |\n|---|---|\n| Context window | 200K |\n| Output tokens | 64K |\n',
    ['Grok 7 | context_window | 200000 tokens', 'Grok 7 | max_output | 64000 tokens'],
  ],
  [
    'tokens that were used',
    '| Model | Input tokens | Output tokens | Total cost |\n|---|---|---|---|\n| Grok 7 | 12,000 | 3,000 | $0.08 |\n',
    [],
  ],
  [
    'max tokens alone',
    '| Model | Max tokens |\n|---|---|\n| Grok 7 | 128k |\n',
    ['Grok 7 | context_window | 128000 tokens'],
  ],
  [
    'max tokens beside a context',
    '| Model | Context | Max tokens |\n|---|---|---|\n| Grok 7 | 128k | 8k |\n',
    ['Grok 7 | context_window | 128000 tokens', 'Grok 7 | max_output | 8000 tokens'],
  ],
  [
    'a context length is a value, no band',
    '| Model | Params | Context length | Cutoff |\n|---|---|---|---|\n| Grok 7 | 9B | 1M | May 2025 |\n',
    [
      'Grok 7 | parameters.total | 9000000000 parameters',
      'Grok 7 | context_window | 1000000 tokens',
      'Grok 7 | knowledge_cutoff | 2025-05 date',
    ],
  ],
  [
    'training data up to a month',
    '# Grok 7\n\n| Property | Value |\n|---|---|\n| Context | 8K |\n| Training data | up to Sep 2024 |\n',
    ['Grok 7 | context_window | 8000 tokens', 'Grok 7 | knowledge_cutoff | 2024-09 date'],
  ],
]

const names: readonly Case[] = [
  [
    'a size in a column of its own tells two of one name apart',
    '| Model | Size | MMLU |\n|---|---|---|\n| Osprey | 7B | 61.0 |\n| Osprey | 70B | 79.2 |\n',
    [
      'Osprey 7B | parameters.total | 7000000000 parameters',
      'Osprey 7B | benchmark.mmlu | 61 %',
      'Osprey 70B | parameters.total | 70000000000 parameters',
      'Osprey 70B | benchmark.mmlu | 79.2 %',
    ],
  ],
  [
    'a size that nobody needs to tell names apart',
    '| Model | Size | MMLU |\n|---|---|---|\n| Grok 7 | 7B | 61.0 |\n| GPT-9 | 70B | 79.2 |\n',
    [
      'Grok 7 | parameters.total | 7000000000 parameters',
      'Grok 7 | benchmark.mmlu | 61 %',
      'GPT-9 | parameters.total | 70000000000 parameters',
      'GPT-9 | benchmark.mmlu | 79.2 %',
    ],
  ],
  [
    'one value of two models, and one that its bracket gives to the second',
    '| 項目 | Grok 7 / Grok 8 | GPT-9 |\n|---|---|---|\n| 入力料金 | $2/1M tokens | $3/1M tokens |\n| 長文対応 | 最大 128K tokens（Grok 8） | 200K tokens |\n',
    [
      'Grok 7 | price.input | 2 USD/1M tokens',
      'Grok 8 | price.input | 2 USD/1M tokens',
      'GPT-9 | price.input | 3 USD/1M tokens',
      'Grok 8 | context_window | 128000 tokens',
      'GPT-9 | context_window | 200000 tokens',
    ],
  ],
  [
    'an id under a name',
    '| Model | Input, $/M |\n|---|---|\n| Tern 4<br>tern-4-20250601 | $3 |\n| Tern 4 Mini<br>tern-4-mini | $1 |\n',
    ['Tern 4 | price.input | 3 USD/1M tokens', 'Tern 4 Mini | price.input | 1 USD/1M tokens'],
  ],
]

const scores: readonly Case[] = [
  [
    'a metric or a way to run it behind the name of a test',
    '| Model | MMLU | Zirkel 5-shot | CodeForces rating |\n|---|---|---|---|\n| Grok 7 | 81.0 | 55.5 | 1820 |\n',
    [
      'Grok 7 | benchmark.mmlu | 81 %',
      'Grok 7 | benchmark.zirkel | 55.5 % | shots=5-shot',
      'Grok 7 | benchmark.codeforces | 1820 points',
    ],
  ],
  [
    'how a score came about, in its bracket',
    '| | Grok 7 | GPT-9 |\n|---|---|---|\n| MMLU | 88.7% (5-shot) | 81% |\n',
    ['Grok 7 | benchmark.mmlu | 88.7 % | shots=5-shot', 'GPT-9 | benchmark.mmlu | 81 %'],
  ],
  [
    "an author's own marks are no test",
    '| | Grok 7 | GPT-9 |\n|---|---|---|\n| MMLU | 88.7 | 81.0 |\n| GPQA | 60.1 | 50.0 |\n| Unsere Note | 2,1 | 1,4 |\n',
    [
      'Grok 7 | benchmark.mmlu | 88.7 %',
      'GPT-9 | benchmark.mmlu | 81 %',
      'Grok 7 | benchmark.gpqa | 60.1 %',
      'GPT-9 | benchmark.gpqa | 50 %',
    ],
  ],
]

const fences: readonly Case[] = [
  [
    'leaders in a fence, under a comment with the unit and lines with the makers',
    '```\n# USD per million tokens (input / output)\n\nxAI\n  Grok 7........ $2.00 / $8.00\n  Grok 6........ $1.00 / $4.00\n  Grok 5........ $0.50 / $2.00\n\nOpenAI\n  GPT-9......... $3.00 / $9.00\n  GPT-8......... $1.50 / $6.00\n  GPT-7......... $0.75 / $3.00\n```\n',
    ['Grok 7 2/8', 'Grok 6 1/4', 'Grok 5 0.5/2', 'GPT-9 3/9', 'GPT-8 1.5/6', 'GPT-7 0.75/3'].flatMap(
      (line) => {
        const [, name, input, output] = /^(.+) ([\d.]+)\/([\d.]+)$/.exec(line) ?? []
        return [
          `${name} | price.input | ${input} USD/1M tokens`,
          `${name} | price.output | ${output} USD/1M tokens`,
        ]
      },
    ),
  ],
  [
    'a fence with a program',
    '```\n# Grok 7 costs $2 per million input tokens\nclient.run(model="grok-7")\n```\n',
    [],
  ],
]

const broken: readonly Case[] = [
  [
    'spanning cells that a converter wrote once, and cells that go on in the next line',
    'Prices are per 1M tokens.\n\nMODEL| grok-7| gpt-9  \n---|---|---  \nVERSION| Grok 7  \n(fast)| GPT-9  \n(slow)  \nCONTEXT LENGTH| 128K  \nMAX OUTPUT| DEFAULT: 4K  \nMAXIMUM: 8K| DEFAULT: 32K  \nMAXIMUM: 64K  \nFEATURES| Tools| ✓| ✗  \nPRICING| INPUT TOKENS (CACHE HIT)| $0.03  \nINPUT TOKENS (CACHE MISS)| $0.30  \n',
    [
      'Grok 7 | context_window | 128000 tokens',
      'GPT-9 | context_window | 128000 tokens',
      'Grok 7 | max_output | 8000 tokens',
      'GPT-9 | max_output | 64000 tokens',
      'Grok 7 | price.cached_input | 0.03 USD/1M tokens',
      'GPT-9 | price.cached_input | 0.03 USD/1M tokens',
      'Grok 7 | price.input | 0.3 USD/1M tokens',
      'GPT-9 | price.input | 0.3 USD/1M tokens',
    ],
  ],
  [
    'a short row of a table typed by hand just ends',
    'Model | Context | Input, $/M | Output, $/M\n---|---|---|---\nGrok 7 | 128K | $2 | $8\nGPT-9 | 8K\n',
    [
      'Grok 7 | context_window | 128000 tokens',
      'Grok 7 | price.input | 2 USD/1M tokens',
      'Grok 7 | price.output | 8 USD/1M tokens',
      'GPT-9 | context_window | 8000 tokens',
    ],
  ],
]

describe.each([
  ['broken tables', broken],
  ['prices', pairs],
  ['limits', limits],
  ['names', names],
  ['scores', scores],
  ['fences', fences],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, text, expected) => expect(claimsOf(text, 'a.md')).toEqual(expected))
})
