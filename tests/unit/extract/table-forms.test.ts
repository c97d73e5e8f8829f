import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

type Form = readonly [name: string, filename: string, text: string, expected: readonly string[]]

const pasted: readonly Form[] = [
  [
    'comma-separated values, a field in quotes, a blank one',
    'a.txt',
    'prices are dollars per million\n\nmodel,host,ctx,usd_in,usd_out,tok_s\nterno-8b,Groq,131072,0.10,0.30,210\nterno-70b,"Terno Ltd, own API",65536,0.60,0.90,-\n',
    [
      'Terno 8B | context_window | 131072 tokens | platform=Groq',
      'Terno 8B | price.input | 0.1 USD/1M tokens | platform=Groq',
      'Terno 8B | price.output | 0.3 USD/1M tokens | platform=Groq',
      'Terno 8B | throughput.output | 210 tokens/s | platform=Groq',
      'Terno 70B | context_window | 65536 tokens',
      'Terno 70B | price.input | 0.6 USD/1M tokens',
      'Terno 70B | price.output | 0.9 USD/1M tokens',
    ],
  ],
  [
    'semicolons, names as in a program',
    'a.md',
    'model;contextWindow;MMLU-Pro\nGPT-9;200000;81.4\nGrok 7;128000;79.0\n',
    [
      'GPT-9 | context_window | 200000 tokens',
      'GPT-9 | benchmark.mmlu-pro | 81.4 %',
      'Grok 7 | context_window | 128000 tokens',
      'Grok 7 | benchmark.mmlu-pro | 79 %',
    ],
  ],
  [
    'a sentence with commas is no sheet',
    'a.md',
    'We tried GPT-9, Grok 7, and 3 others.\nAll, of them, failed.\nTwice, again, 3.\n',
    [],
  ],
  [
    'a table of a PDF: single spaces, values at the end of each row',
    'a.txt',
    'Model Params Context MMLU MMLU-Pro\nTern 3B 3.1B 16K 58.3 31.0\nTern 9B 9.2B 32K 70.8 —\n',
    [
      'Tern 3B | parameters.total | 3100000000 parameters',
      'Tern 3B | context_window | 16000 tokens',
      'Tern 3B | benchmark.mmlu | 58.3 %',
      'Tern 3B | benchmark.mmlu-pro | 31 %',
      'Tern 9B | parameters.total | 9200000000 parameters',
      'Tern 9B | context_window | 32000 tokens',
      'Tern 9B | benchmark.mmlu | 70.8 %',
    ],
  ],
]

const headers: readonly Form[] = [
  [
    'a subscript is the metric, not a part of the name; water stays water',
    'a.md',
    '| Benchmark | GPT-9 |\n|---|---|\n| MMMU<sub>val</sub> | 70.7 |\n| MathVista<sub>mini</sub> | 63.8<sup>‡</sup> |\n| OCRBench | 851 |\n',
    [
      'GPT-9 | benchmark.mmmu | 70.7 % | metric=val',
      'GPT-9 | benchmark.mathvista | 63.8 % | metric=mini',
      'GPT-9 | benchmark.ocrbench | 851 points',
    ],
  ],
  [
    'free and paid tiers over limits',
    'a.html',
    '<table><thead><tr><th rowspan="2">Model</th><th colspan="2">Free</th><th colspan="2">Paid</th></tr><tr><th>RPM</th><th>TPM</th><th>RPM</th><th>TPM</th></tr></thead>' +
      '<tr><td>GPT-9</td><td>15</td><td>250,000</td><td>300</td><td>1,000,000</td></tr></table>',
    [
      'GPT-9 | rate_limit.requests | 15 requests/min | tier=free',
      'GPT-9 | rate_limit.requests | 300 requests/min',
    ],
  ],
  [
    'the corner names the model, the rows its hosts',
    'a.md',
    'Grok 7 is here.\n\n| Llama 9 70B on | tokens/s | first token | in | out |\n|---|---|---|---|---|\n| Groq | 562 | 310 ms | $0.20 | $0.60 |\n',
    [
      'Llama 9 70B | throughput.output | 562 tokens/s | platform=Groq',
      'Llama 9 70B | latency.first_token | 0.31 s | platform=Groq',
      'Llama 9 70B | price.input | 0.2 USD/1M tokens | platform=Groq',
      'Llama 9 70B | price.output | 0.6 USD/1M tokens | platform=Groq',
    ],
  ],
  [
    'a legend says what a column measures',
    'a.md',
    'Latency is the time to the first token.\n\n| Model | Latency (s) | Quality Index |\n|---|---|---|\n| GPT-9 | 1.4 | 61 |\n',
    ['GPT-9 | latency.first_token | 1.4 s', 'GPT-9 | benchmark.quality-index | 61 points'],
  ],
  [
    'beside the one score of a leaderboard nothing else is a benchmark',
    'a.md',
    'Resolved is the share of tasks in SWE-bench Verified.\n\n| Model | % Resolved ▼ | Valid patches | Cost | Steps |\n|---|---|---|---|---|\n| GPT-9 (high) | 71.2 | 98.1% | $1.20 | 34 |\n',
    ['GPT-9 | benchmark.swe-bench-verified | 71.2 % | effort=high'],
  ],
  [
    'the model that a licence or a date is of has no effort',
    'a.md',
    '| Model | MMLU | License |\n|---|---|---|\n| GPT-9 (high) | 71.2 | MIT |\n',
    ['GPT-9 | benchmark.mmlu | 71.2 % | effort=high', 'GPT-9 | license | MIT text'],
  ],
  [
    'short directions in German, requests in words, digits grouped by spaces',
    'a.md',
    '| Modell | Ein, €/M | Aus, €/M | Kontext | Anfragen/min |\n|---|---|---|---|---|\n| Eule 2 | 0,40 | 1,60 | 128 000 | 1.200 |\n',
    [
      'Eule 2 | price.input | 0.4 EUR/1M tokens',
      'Eule 2 | price.output | 1.6 EUR/1M tokens',
      'Eule 2 | context_window | 128000 tokens',
      'Eule 2 | rate_limit.requests | 1200 requests/min',
    ],
  ],
  [
    'labels in other words, with emoji',
    'a.md',
    '| Feature | GPT-9 |\n|---|---|\n| ✍️ Longest answer | 64K tokens |\n| 🗓️ Knows the world until | February 2026 |\n',
    ['GPT-9 | max_output | 64000 tokens', 'GPT-9 | knowledge_cutoff | 2026-02 date'],
  ],
]

const cells: readonly Form[] = [
  [
    'a price for each band, and the storage beside them',
    'a.html',
    '<h2>GPT-9</h2><table><thead><tr><th></th><th>Free Tier</th><th>Paid Tier, per 1M tokens in USD</th></tr></thead>' +
      '<tr><td>Input price</td><td>Free of charge</td><td>$1.25, prompts &lt;= 200k tokens<br>$2.50, prompts &gt; 200k</td></tr>' +
      '<tr><td>Output price (including thinking tokens)</td><td>Free of charge</td><td>$10.00</td></tr>' +
      '<tr><td>Context caching price</td><td>Not available</td><td>$0.30 (text / image)<br>$1.00 (audio)<br>$4.50 / 1,000,000 tokens per hour (storage price)</td></tr></table>',
    [
      'GPT-9 | price.input | 0 USD/1M tokens | tier=free',
      'GPT-9 | price.input | 1.25 USD/1M tokens | context=<=200K',
      'GPT-9 | price.input | 2.5 USD/1M tokens | context=>200K',
      'GPT-9 | price.output | 0 USD/1M tokens | tier=free',
      'GPT-9 | price.output | 10 USD/1M tokens',
      'GPT-9 | price.cached_input | 0.3 USD/1M tokens',
      'GPT-9 | price.cached_input | 1 USD/1M tokens | rate_of=audio',
    ],
  ],
  [
    'two prices that nothing tells apart',
    'a.md',
    '| Model | Output, $/M |\n|---|---|\n| GPT-9 | $10 / $20 |\n',
    [],
  ],
  [
    'the active parameters in a bracket',
    'a.md',
    '| モデル | パラメータ数 |\n|---|---|\n| GPT-9 | 700億（アクティブ80億） |\n',
    [
      'GPT-9 | parameters.total | 70000000000 parameters',
      'GPT-9 | parameters.active | 8000000000 parameters',
    ],
  ],
  [
    'a planned licence',
    'a.md',
    '# GPT-9\n\n| Property | Value |\n|---|---|\n| License | Apache 2.0 (planned) |\n',
    ['GPT-9 | license | Apache-2.0 text | expected'],
  ],
]

const cards: readonly Form[] = [
  [
    'a line of a card, its model before it',
    'a.html',
    '<dl><dt>Tern 4</dt><dd>256K context · 32K max output · knowledge to March 2025</dd></dl>',
    [
      'Tern 4 | context_window | 256000 tokens',
      'Tern 4 | max_output | 32000 tokens',
      'Tern 4 | knowledge_cutoff | 2025-03 date',
    ],
  ],
  ['a line of bylines is no card', 'a.md', '# Tern 4\n\nBy A. Writer · May 3, 2025 · 12 min read\n', []],
  [
    'figures over their captions',
    'a.html',
    '<h1>Tern 4</h1><div><div><b>256K</b><span>context window</span></div><div><b>$2.50</b><span>per 1M input tokens</span></div></div>',
    ['Tern 4 | context_window | 256000 tokens', 'Tern 4 | price.input | 2.5 USD/1M tokens'],
  ],
  [
    'tabs, one of them closed; a badge beside a name',
    'a.html',
    '<h1>API</h1><p>US dollars per million tokens.</p><div><button id="t1">Standard</button><button id="t2">Batch</button></div>' +
      '<div role="tabpanel" aria-labelledby="t1"><table><tr><th></th><th>Input</th></tr><tr><th>Tern 4 <span class="pill">new</span></th><td>$2</td></tr></table></div>' +
      '<div role="tabpanel" aria-labelledby="t2" hidden><table><tr><th></th><th>Input</th></tr><tr><th>Tern 4</th><td>$1</td></tr></table></div>',
    ['Tern 4 | price.input | 2 USD/1M tokens', 'Tern 4 | price.input | 1 USD/1M tokens | tier=batch'],
  ],
  [
    'tabs of a Markdown site end with what they open',
    'a.md',
    '=== "Batch"\n\n    | Model | Input / 1M |\n    |---|---|\n    | GPT-9 | $1 |\n    | Grok 7 | $2 |\n\n| Model | Input / 1M |\n|---|---|\n| GPT-9 | $3 |\n',
    [
      'GPT-9 | price.input | 1 USD/1M tokens | tier=batch',
      'Grok 7 | price.input | 2 USD/1M tokens | tier=batch',
      'GPT-9 | price.input | 3 USD/1M tokens',
    ],
  ],
  [
    'cards of plans with names of their own, by the month and by the year',
    'a.html',
    '<html><head><title>Pricing – Ferrol</title></head><body><div><article class="p"><h2>Solo</h2><p><b>$12</b> /month <b>$10</b> /month, billed annually</p></article>' +
      '<article class="p"><h2>Practice</h2><p><b>$35</b> /user/month</p></article></div></body></html>',
    [
      'Ferrol | price.subscription | 12 USD/month | plan=Solo',
      'Ferrol | price.subscription | 10 USD/month | plan=Solo billing=annual',
      'Ferrol | price.subscription | 35 USD/month | plan=Practice',
    ],
  ],
]

const frontMatter: readonly Form[] = [
  [
    'the scores of a model card',
    'a.md',
    '---\nlicense: mit\nmodel-index:\n- name: Tern-4-9B\n  results:\n  - dataset:\n      name: MMLU-PRO (5-shot)\n    metrics:\n    - type: acc\n      value: 46.88\n      name: accuracy\n    - type: loss\n      value: 1.92\n  - dataset:\n      name: IFEval\n    metrics:\n    - type: accuracy\n      value: 0.71\n---\n\n# Tern-4-9B\n',
    [
      'Tern-4-9B | license | MIT text',
      'Tern-4-9B | benchmark.mmlu-pro | 46.88 % | shots=5-shot metric=accuracy',
    ],
  ],
  [
    'the licence of an article',
    'a.md',
    '---\ntitle: About Tern 4\ntags: [news]\nlicense: cc-by-4.0\n---\n\n# Tern 4\n',
    [],
  ],
]

describe.each([
  ['pasted tables', pasted],
  ['headers', headers],
  ['cells', cells],
  ['cards and tabs', cards],
  ['front matter', frontMatter],
])('%s', (_, forms) => {
  test.each(forms)('%s', (_name, filename, text, expected) => {
    expect(claimsOf(text, filename)).toEqual(expected)
  })
})
