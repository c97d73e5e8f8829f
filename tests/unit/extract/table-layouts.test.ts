import { describe, expect, test } from 'vitest'
import { claimsOf, readText } from './claims-of.ts'

type Layout = readonly [name: string, filename: string, text: string, expected: readonly string[]]

const headers: readonly Layout[] = [
  [
    'a label of two values, a missing one among them',
    'a.md',
    '| Model | Batch (in / out) | Parameters (total / active) |\n|---|---|---|\n| GPT-9 | $1 / — | 400B / 17B |',
    [
      'GPT-9 | price.input | 1 USD/1M tokens | tier=batch',
      'GPT-9 | parameters.total | 400000000000 parameters',
      'GPT-9 | parameters.active | 17000000000 parameters',
    ],
  ],
  [
    'a slash in a unit parts nothing',
    'a.md',
    '| Model | Input ($/1M) | Speed (tokens/s) |\n|---|---|---|\n| GPT-9 | 2.00 | 88 |',
    ['GPT-9 | price.input | 2 USD/1M tokens', 'GPT-9 | throughput.output | 88 tokens/s'],
  ],
  [
    'two models in one header',
    'a.md',
    '| Task | Tern 1 / Tern 1 Mini | Llama 9 70B |\n|---|---|---|\n| IFEval | 86.0/79.6 | 87.5 |\n| MGSM | 84.7 | 86.9 |',
    [
      'Tern 1 | benchmark.ifeval | 86 %',
      'Tern 1 Mini | benchmark.ifeval | 79.6 %',
      'Llama 9 70B | benchmark.ifeval | 87.5 %',
      'Llama 9 70B | benchmark.mgsm | 86.9 %',
    ],
  ],
  [
    'two header rows in HTML: tiers over directions, one price across both',
    'a.html',
    '<table><thead><tr><th rowspan="2">Model</th><th colspan="2">Standard</th><th colspan="2">Batch</th></tr>' +
      '<tr><th>Input</th><th>Output</th><th>Input</th><th>Output</th></tr></thead>' +
      '<tr><td>GPT-9</td><td>$2</td><td>$8</td><td>$1</td><td>$4</td></tr>' +
      '<tr><td>Grok 7</td><td colspan="2">$0.90</td><td colspan="2">n/a</td></tr></table>',
    [
      'GPT-9 | price.input | 2 USD/1M tokens',
      'GPT-9 | price.output | 8 USD/1M tokens',
      'GPT-9 | price.input | 1 USD/1M tokens | tier=batch',
      'GPT-9 | price.output | 4 USD/1M tokens | tier=batch',
      'Grok 7 | price.input | 0.9 USD/1M tokens',
      'Grok 7 | price.output | 0.9 USD/1M tokens',
    ],
  ],
  [
    'models over directions, tiers in the rows',
    'a.html',
    '<table><tr><th></th><th colspan="2">GPT-9</th></tr><tr><th>Tier</th><th>Input</th><th>Output</th></tr>' +
      '<tr><td>Standard</td><td>$15</td><td>$75</td></tr><tr><td>Batch</td><td>$7.50</td><td>$37.50</td></tr></table>',
    [
      'GPT-9 | price.input | 15 USD/1M tokens',
      'GPT-9 | price.output | 75 USD/1M tokens',
      'GPT-9 | price.input | 7.5 USD/1M tokens | tier=batch',
      'GPT-9 | price.output | 37.5 USD/1M tokens | tier=batch',
    ],
  ],
  [
    'metric, shots and a category beside the benchmark; an average is none',
    'a.md',
    '| Area | Benchmark | Metric | Shots | Teal-7B | Llama 9 8B |\n|---|---|---|---|---|---|\n' +
      '| Maths | GSM8K | EM | 8 | 85.9 | 78.8 |\n| | MATH | EM | 4 | 44.7 | n/a |\n| Average | | | | 65.3 | 60.0 |',
    [
      'Teal-7B | benchmark.gsm8k | 85.9 % | metric=EM shots=8-shot',
      'Llama 9 8B | benchmark.gsm8k | 78.8 % | metric=EM shots=8-shot',
      'Teal-7B | benchmark.math | 44.7 % | metric=EM shots=4-shot',
    ],
  ],
  [
    'a column that compares, a name that only the table tells before a known one',
    'a.md',
    '| Metric | Otter 2 | Llama 9 8B | Change |\n|---|---|---|---|\n| MMLU-Pro | 71.2% | 63.0% | +8.2 |',
    ['Otter 2 | benchmark.mmlu-pro | 71.2 %', 'Llama 9 8B | benchmark.mmlu-pro | 63 %'],
  ],
]

const rows: readonly Layout[] = [
  [
    'hosts in the rows, the model above',
    'a.md',
    '## GLM-9-Air\n\n| Host | TTFT (ms) | e2e (s) | tok/s | errors |\n|---|---|---|---|---|\n' +
      '| Groq | 240 ± 15 | 1.7 | 352 | 1/50 |\n| DeepInfra | <400 | 4.4–5.0 | 67 | 0/50 |\n| Novita | timeout | — | — | 50/50 |',
    [
      'GLM-9-Air | latency.first_token | 0.24 s | platform=Groq',
      'GLM-9-Air | latency.response | 1.7 s | platform=Groq',
      'GLM-9-Air | throughput.output | 352 tokens/s | platform=Groq',
      'GLM-9-Air | latency.first_token | 0.4 s | at_most platform=DeepInfra',
      'GLM-9-Air | latency.response | {"low":4.4,"high":5} s | platform=DeepInfra',
      'GLM-9-Air | throughput.output | 67 tokens/s | platform=DeepInfra',
    ],
  ],
  [
    'a provider that is the maker is no platform',
    'a.md',
    '| Model | Provider | Input | Output |\n|---|---|---|---|\n| DeepSeek R9 | DeepInfra | $0.75 | $2.40 |\n| DeepSeek R9 | DeepSeek | $0.55 | $2.19 |',
    [
      'DeepSeek R9 | price.input | 0.75 USD/1M tokens | platform=DeepInfra',
      'DeepSeek R9 | price.output | 2.4 USD/1M tokens | platform=DeepInfra',
      'DeepSeek R9 | price.input | 0.55 USD/1M tokens',
      'DeepSeek R9 | price.output | 2.19 USD/1M tokens',
    ],
  ],
  [
    'bands of input lengths, a blank name that goes on',
    'a.md',
    '| Model | Input length | Input | Output |\n|---|---|---|---|\n| GPT-9 | ≤128K | $6 | $24 |\n| | >128K | $12 | $48 |\n| Grok 7 | any | $1 | $2 |',
    [
      'GPT-9 | price.input | 6 USD/1M tokens | context=<=128K',
      'GPT-9 | price.output | 24 USD/1M tokens | context=<=128K',
      'GPT-9 | price.input | 12 USD/1M tokens | context=>128K',
      'GPT-9 | price.output | 48 USD/1M tokens | context=>128K',
      'Grok 7 | price.input | 1 USD/1M tokens',
      'Grok 7 | price.output | 2 USD/1M tokens',
    ],
  ],
  [
    'quantizations and efforts from what the cells are; sizes in GB are no scores',
    'a.md',
    '| Model | Format | Size (GB) | MMLU |\n|---|---|---|---|\n| Qwen9 8B | BF16 | 16 | 79.3 |\n| Qwen9 8B | Q4_K_M | 5 | 78.0 |',
    [
      'Qwen9 8B | benchmark.mmlu | 79.3 % | quantization=BF16',
      'Qwen9 8B | benchmark.mmlu | 78 % | quantization=Q4_K_M',
    ],
  ],
  [
    'people, averages and machines are no models',
    'a.md',
    '| Model | MMLU |\n|---|---|\n| GPT-9 | 91.0 |\n| Human experts | 89.8 |\n| Average | 90.4 |\n| NVIDIA H100 | 12.0 |',
    ['GPT-9 | benchmark.mmlu | 91 %'],
  ],
  [
    'the rating of the leaderboard that the heading names; places, intervals and votes are none',
    'a.md',
    '## Chatbot Arena leaderboard\n\n| # | Model | Elo | 95% CI | Votes |\n|---|---|---|---|---|\n| 1 | GPT-9 | 1470 | +5/-6 | 26,019 |\n| 2 | Grok 7 | 1451 | +4/-5 | 31,230 |',
    ['GPT-9 | benchmark.chatbot-arena | 1470 points', 'Grok 7 | benchmark.chatbot-arena | 1451 points'],
  ],
]

const cells: readonly Layout[] = [
  [
    'an old price with an arrow, one struck out, one in cents, none',
    'a.md',
    '| Model | Input | Output |\n|---|---|---|\n| GPT-9 | $0.5 → $0.3 | ~~$2~~ $1 |\n| Grok 7 | 10¢ | free while in preview |\n| Qwen9 | on request | N/A |',
    [
      'GPT-9 | price.input | 0.3 USD/1M tokens',
      'GPT-9 | price.output | 1 USD/1M tokens',
      'Grok 7 | price.input | 0.1 USD/1M tokens',
      'Grok 7 | price.output | 0 USD/1M tokens',
    ],
  ],
  [
    'two currencies, a size with its active part, steps of ten thousands',
    'a.md',
    '| 模型 | 输入价格 | 总参数 | 上下文 |\n|---|---|---|---|\n| GPT-9 | $2（约¥14） | 30B (3B active) | 12万8千 |',
    [
      'GPT-9 | price.input | 2 USD/1M tokens',
      'GPT-9 | price.input | 14 CNY/1M tokens | approximate',
      'GPT-9 | parameters.total | 30000000000 parameters',
      'GPT-9 | parameters.active | 3000000000 parameters',
      'GPT-9 | context_window | 128000 tokens',
    ],
  ],
  [
    'a mix of prices, costs of a run and test results in dollars are no token prices',
    'a.md',
    '| Model | Blended price ($/1M) | Cost to run | Price |\n|---|---|---|---|\n| GPT-9 | $0.64 | $420 | $20 |',
    [],
  ],
  [
    'a time measured on a benchmark is no score of it',
    'a.md',
    '| Model | MMLU | Average response time on MMLU (s) |\n|---|---|---|\n| GPT-9 | 90.1 | 30.1 |',
    ['GPT-9 | benchmark.mmlu | 90.1 %', 'GPT-9 | latency.response | 30.1 s'],
  ],
  [
    'dates in digits: by the language, else only the year',
    'a.md',
    '| Model | Released |\n|---|---|\n| GPT-9 | 15/02/2025 |\n| Grok 7 | 04/10/2024 |\n| Qwen9 | 12.03.2025 |',
    [
      'GPT-9 | release_date | 2025-02-15 date',
      'Grok 7 | release_date | 2024 date',
      'Qwen9 | release_date | 2025-03-12 date',
    ],
  ],
  [
    'German, with what all prices are for said once',
    'a.md',
    'Alle Preise in Euro pro 1 Mio. Token und ohne Steuern.\n\n| Modell | Eingabe | Ausgabe | Kontextlänge |\n|---|---|---|---|\n| Amsel 2 | 2,80 | 11,20 | 256.000 |',
    [
      'Amsel 2 | price.input | 2.8 EUR/1M tokens',
      'Amsel 2 | price.output | 11.2 EUR/1M tokens',
      'Amsel 2 | context_window | 256000 tokens',
    ],
  ],
  [
    'French: "sortie" over money is the output, "date de sortie" a date',
    'a.md',
    'Les tarifs sont pour un million de jetons.\n\n| Modèle | Entrée | Sortie | Date de sortie |\n|---|---|---|---|\n| Merle 2 | 0,80 € | 2,40 € | 4 mars 2025 |',
    [
      'Merle 2 | price.input | 0.8 EUR/1M tokens',
      'Merle 2 | price.output | 2.4 EUR/1M tokens',
      'Merle 2 | release_date | 2025-03-04 date',
    ],
  ],
]

const plain: readonly Layout[] = [
  [
    'dot leaders, the property in the heading, the unit said once',
    'a.txt',
    'All rates in US dollars per million tokens.\n\n1. INPUT TOKENS\n   Tern 40B .......... 0.59\n   Tern 4B ........... 0.05\n   Tern 4B, over 32K of prompt ... 0.10\n\n2. OTHER CHARGES\n   Dedicated H100, per hour ... 2.95\n   Egress, per GB ............. 0.04\n',
    [
      'Tern 40B | price.input | 0.59 USD/1M tokens',
      'Tern 4B | price.input | 0.05 USD/1M tokens',
      'Tern 4B | price.input | 0.1 USD/1M tokens | context=>32K',
    ],
  ],
  [
    'columns by where they stand, under a header of two lines',
    'a.txt',
    '                 Params   MMLU    GSM8K\n                          (5-shot)  (8-shot)\nHeron-7B         7B       64.1    52.3\nHeron-13B        13B      68.9    61.0\nLlama 9 13B      13B      54.8    28.7\n',
    [
      'Heron-7B | parameters.total | 7000000000 parameters',
      'Heron-7B | benchmark.mmlu | 64.1 % | shots=5-shot',
      'Heron-7B | benchmark.gsm8k | 52.3 % | shots=8-shot',
      'Heron-13B | parameters.total | 13000000000 parameters',
      'Heron-13B | benchmark.mmlu | 68.9 % | shots=5-shot',
      'Heron-13B | benchmark.gsm8k | 61 % | shots=8-shot',
      'Llama 9 13B | parameters.total | 13000000000 parameters',
      'Llama 9 13B | benchmark.mmlu | 54.8 % | shots=5-shot',
      'Llama 9 13B | benchmark.gsm8k | 28.7 % | shots=8-shot',
    ],
  ],
  [
    'tabs with a blank cell',
    'a.txt',
    'Model\tInput\tCached\tContext\nPuffin Max\t$5.00\t$0.50\t400K\nPuffin Mini\t$0.60\t\t128K\n',
    [
      'Puffin Max | price.input | 5 USD/1M tokens',
      'Puffin Max | price.cached_input | 0.5 USD/1M tokens',
      'Puffin Max | context_window | 400000 tokens',
      'Puffin Mini | price.input | 0.6 USD/1M tokens',
      'Puffin Mini | context_window | 128000 tokens',
    ],
  ],
  [
    'a drawn box, in a fence; a row of another width is not guessed',
    'a.md',
    '```\n+------------+-------+--------+\n| Model      | Input | Output |\n+============+=======+========+\n| Finch 2    | $1.10 | $4.40  |\n| Finch 2 XS | $0.11 | $0.44  |\n| Finch 3    | $9.99          |\n+------------+-------+--------+\n```\n',
    [
      'Finch 2 | price.input | 1.1 USD/1M tokens',
      'Finch 2 | price.output | 4.4 USD/1M tokens',
      'Finch 2 XS | price.input | 0.11 USD/1M tokens',
      'Finch 2 XS | price.output | 0.44 USD/1M tokens',
    ],
  ],
  [
    'code in a fence is no table',
    'a.md',
    '```python\nmodel  = "GPT-9"\ntokens = 4096\nprice  = 2.00\n```\n',
    [],
  ],
  [
    'values run together, also behind a year',
    'a.txt',
    'BenchmarkHeron 4 LargeHeron 4 Small\nSWE-bench Verified71.8%64.2%\nAIME 202588.0%81.3%\nMMMU79.1%TBD\n',
    [
      'Heron 4 Large | benchmark.swe-bench-verified | 71.8 %',
      'Heron 4 Small | benchmark.swe-bench-verified | 64.2 %',
      'Heron 4 Large | benchmark.aime-2025 | 88 %',
      'Heron 4 Small | benchmark.aime-2025 | 81.3 %',
      'Heron 4 Large | benchmark.mmmu | 79.1 %',
    ],
  ],
]

const pages: readonly Layout[] = [
  [
    'plans as cards',
    'a.html',
    '<title>Pricing | Quokka</title><div><div class="card"><h3>Free</h3><p>$0</p><p>Try it</p></div><div class="card"><h3>Plus</h3><p>$18</p><p>per month, or $180 a year</p></div>' +
      '<div class="card"><h3>Team</h3><p>$29</p><p>per user / month</p><ul><li>From 3 users</li></ul></div></div>',
    [
      'Quokka | price.subscription | 0 USD/month | plan=Free',
      'Quokka | price.subscription | 18 USD/month | plan=Plus',
      'Quokka | price.subscription | 15 USD/month | plan=Plus billing=annual',
      'Quokka | price.subscription | 29 USD/month | plan=Team',
    ],
  ],
  [
    'a card of a model: labels and values in elements of their own',
    'a.html',
    '<div class="card"><h3>GPT-9</h3><div class="row"><div>Input</div><div>$15 / MTok</div></div><div class="row"><span>Output</span><span>$75 / MTok</span></div></div>',
    ['GPT-9 | price.input | 15 USD/1M tokens', 'GPT-9 | price.output | 75 USD/1M tokens'],
  ],
  [
    'a term with several definitions',
    'a.html',
    '<dl><dt>GPT-9</dt><dd>Context window: 256K tokens</dd><dd>Input: $3.00 / 1M tokens</dd><dt>Grok 7</dt><dd>Context window: 64K tokens</dd></dl>',
    [
      'GPT-9 | context_window | 256000 tokens',
      'GPT-9 | price.input | 3 USD/1M tokens',
      'Grok 7 | context_window | 64000 tokens',
    ],
  ],
  [
    'plans and products in rows, monthly and yearly prices, per seat, two currencies',
    'a.md',
    '| Product | Plan | Monthly | Billed yearly (per month) | Notes |\n|---|---|---|---|---|\n' +
      '| **Claude** | Free | $0 | — | short sessions |\n| | Team | $30 per seat | $25 per seat | students pay $5 |\n| **Quokka** | Solo | €9 (≈ $10.50) | €7.50 | |\n| | Max | from $100 | n/a | |',
    [
      'Claude | price.subscription | 0 USD/month | plan=Free',
      'Claude | price.subscription | 30 USD/month | plan=Team',
      'Claude | price.subscription | 25 USD/month | plan=Team billing=annual',
      'Quokka | price.subscription | 9 EUR/month | plan=Solo',
      'Quokka | price.subscription | 10.5 USD/month | approximate plan=Solo',
      'Quokka | price.subscription | 7.5 EUR/month | plan=Solo billing=annual',
      'Quokka | price.subscription | 100 USD/month | at_least plan=Max',
    ],
  ],
  [
    'plans in columns; messages and storage are no prices',
    'a.md',
    '## Quokka plans\n\n| | Free | Plus | Team |\n|---|---|---|---|\n| Price | $0 | $12/mo | $25 per user/mo |\n| Messages | 50/day | unlimited | unlimited |\n| Extra storage | — | $2 per GB | $2 per GB |',
    [
      'Quokka | price.subscription | 0 USD/month | plan=Free',
      'Quokka | price.subscription | 12 USD/month | plan=Plus',
      'Quokka | price.subscription | 25 USD/month | plan=Team',
    ],
  ],
  [
    "the licence of a model card's front matter",
    'a.md',
    '---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n\n# Qwen9-8B-Instruct\n\nHello.\n',
    ['Qwen9-8B-Instruct | license | Apache-2.0 text'],
  ],
  [
    "the licence of an article is not its model's",
    'a.md',
    '---\nlicense: CC-BY-4.0\nauthor: me\n---\n\n# Qwen9-8B-Instruct\n\nHello.\n',
    [],
  ],
]

describe.each([
  ['headers', headers],
  ['rows', rows],
  ['cells', cells],
  ['plain text', plain],
  ['pages and plans', pages],
])('%s', (_, layouts) => {
  test.each(layouts)('%s', (_name, filename, text, expected) =>
    expect(claimsOf(text, filename)).toEqual(expected),
  )
})

const unread: readonly (readonly [name: string, filename: string, text: string, rules: readonly string[]])[] =
  [
    ['a chart', 'a.md', '![Bar chart of benchmark scores](a.png)\n', ['figure_in_image']],
    ['a photograph', 'a.md', '![Our office](a.png)\n', []],
    [
      'a chart in HTML',
      'a.html',
      '<p>Hello.</p><img src="scores.png" alt="Scores of five models">',
      ['figure_in_image'],
    ],
    [
      'a page that scripts make',
      'a.html',
      '<div id="root"></div><script src="a.js"></script>',
      ['needs_scripts'],
    ],
    ['a table without models', 'a.md', '| City | Score |\n|---|---|\n| Rome | 81% |', ['unread_table']],
  ]

test.each(unread)('what is not read is listed: %s', (_, filename, text, rules) =>
  expect(readText(text, filename).notes.map(({ rule }) => rule)).toEqual(rules),
)
