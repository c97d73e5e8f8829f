import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

type Case = readonly [name: string, text: string, expected: readonly string[]]

/** What the words around a table say of values whose own labels do not say it. */
const governed: readonly Case[] = [
  [
    'a heading names the test, the columns its parts and the whole',
    '### MMLU\n\n| Model | Average | STEM | Humanities |\n|---|---|---|---|\n| Grok 7 | 81.2 | 77.0 | 80.1 |',
    ['Grok 7 | benchmark.mmlu | 81.2 %'],
  ],
  [
    'parts of a test without a whole',
    '### LiveCodeBench\n\n| Model | Size | Code Generation | Self-Repair |\n|---|---|---|---|\n| Grok 7 | 7B | 21.8 | 19.3 |',
    [
      'Grok 7 | parameters.total | 7000000000 parameters',
      'Grok 7 | benchmark.livecodebench | 21.8 % | metric=code generation',
      'Grok 7 | benchmark.livecodebench | 19.3 % | metric=self-repair',
    ],
  ],
  [
    'statistics under a heading that measures',
    '### Output speed (tokens/s)\n\n| Model | Median | P95 |\n|---|---|---|\n| Grok 7 | 66 | 77 |',
    [
      'Grok 7 | throughput.output | 66 tokens/s | metric=median',
      'Grok 7 | throughput.output | 77 tokens/s | metric=p95',
    ],
  ],
  [
    'machines in the rows, sizes of a family in the columns',
    'Generation speed (tokens/s) of Llama 9 on one machine.\n\n| Machine | 7B_q4_0 | 70B f16 |\n|---|---|---|\n| RTX 4090 | 149.4 | OOM |\n| 2x H100 | 133 | 25.9 |',
    [
      'Llama 9 7B | throughput.output | 149.4 tokens/s | load=RTX 4090 quantization=q4_0',
      'Llama 9 7B | throughput.output | 133 tokens/s | load=2x H100 quantization=q4_0',
      'Llama 9 70B | throughput.output | 25.9 tokens/s | load=2x H100 quantization=f16',
    ],
  ],
  [
    'the speed of taking in a prompt is none of answering',
    'Prompt eval speed (tokens/s) of Llama 9.\n\n| Machine | 7B | 70B |\n|---|---|---|\n| RTX 4090 | 5531 | 200 |',
    [],
  ],
  [
    'two tests above a table leave its columns open',
    'Scores on MMLU and GPQA follow.\n\n| Model | Easy | Hard |\n|---|---|---|\n| Grok 7 | many | few |',
    [],
  ],
  [
    'a score by its share of wins has a sign of its own',
    '| Model | AlpacaEval (win rate %) | MT-Bench (score) |\n|---|---|---|\n| Grok 7 | 92.7 | 6.86 |',
    ['Grok 7 | benchmark.alpacaeval | 92.7 % | metric=win rate', 'Grok 7 | benchmark.mt-bench | 6.86 points'],
  ],
]

/** Names that more than their own cell tells. */
const completed: readonly Case[] = [
  [
    'the maker beside a name that begins with its variant or version',
    '| Provider | Model | Input | Output |\n|---|---|---|---|\n| Mistral | Small 9 | $0.10 | $0.30 |\n| Google | 9.5 Flash | $0.15 | $0.60 |\n\nPer 1M tokens.',
    [
      'Mistral Small 9 | price.input | 0.1 USD/1M tokens',
      'Mistral Small 9 | price.output | 0.3 USD/1M tokens',
      'Gemini 9.5 Flash | price.input | 0.15 USD/1M tokens',
      'Gemini 9.5 Flash | price.output | 0.6 USD/1M tokens',
    ],
  ],
  [
    'the direction behind the name',
    '| Item | Price per 1M tokens |\n|---|---|\n| Grok 7 input | $0.50 |\n| Grok 7 output | $1.50 |',
    ['Grok 7 | price.input | 0.5 USD/1M tokens', 'Grok 7 | price.output | 1.5 USD/1M tokens'],
  ],
  [
    'names that nobody else knows, behind a column that counts',
    '| | Name | Release date | License |\n|---|---|---|---|\n| 1 | Quillon | June 2018 | MIT[4] |\n| 2 | Vesper-J | June 2021 | Unreleased |',
    [
      'Quillon | release_date | 2018-06 date',
      'Quillon | license | MIT text',
      'Vesper-J | release_date | 2021-06 date',
    ],
  ],
  [
    'rows that a converter moved one place to the left',
    '| Model | Region | RPM | Context |\n|---|---|---|---|\n| Grok 7 | us-east5 | 200 | 1M |\n| europe-west1 | 100 | 2M | |\n| Grok 6 | europe-west1 | 50 | 200K |\n| us-east5 | 40 | 100K | |',
    [
      'Grok 7 | rate_limit.requests | 200 requests/min | region=us-east5',
      'Grok 7 | context_window | 1000000 tokens | region=us-east5',
      'Grok 7 | rate_limit.requests | 100 requests/min | region=europe-west1',
      'Grok 7 | context_window | 2000000 tokens | region=europe-west1',
      'Grok 6 | rate_limit.requests | 50 requests/min | region=europe-west1',
      'Grok 6 | context_window | 200000 tokens | region=europe-west1',
      'Grok 6 | rate_limit.requests | 40 requests/min | region=us-east5',
      'Grok 6 | context_window | 100000 tokens | region=us-east5',
    ],
  ],
]

/** Columns and cells that look like others. */
const others: readonly Case[] = [
  [
    'directions beside their prices are limits',
    '| 模型 | 输入价格 | 输出价格 | 上下文长度 | 输入 | 输出 | 限流 |\n|---|---|---|---|---|---|---|\n| Grok 7 | 40 元 | 120 元 | 8k | 6k | 2000 | 60 QPM / 100,000 TPM |\n\n价格单位为每百万 tokens',
    [
      'Grok 7 | price.input | 40 CNY/1M tokens',
      'Grok 7 | price.output | 120 CNY/1M tokens',
      'Grok 7 | context_window | 8000 tokens',
      'Grok 7 | max_input | 6000 tokens',
      'Grok 7 | max_output | 2000 tokens',
      'Grok 7 | rate_limit.requests | 60 requests/min',
    ],
  ],
  [
    'a note that names a test holds other figures',
    '| Model | MMLU | Notes |\n|---|---|---|\n| Grok 7 | 90.8 | GPQA row of the appendix; see note 7 |\n| Grok 6 | 80.1 | GPQA 61% in the same run |',
    [
      'Grok 7 | benchmark.mmlu | 90.8 %',
      'Grok 6 | benchmark.mmlu | 80.1 %',
      'Grok 6 | benchmark.gpqa | 61 %',
    ],
  ],
  [
    'costs beside a monthly total are no prices',
    'We process 50M tokens.\n\n| Model | Input cost | Output cost | Monthly total |\n|---|---|---|---|\n| Grok 7 | $7.50 | $6.00 | $13.50 |',
    [],
  ],
]

/** Tables of labels and values that name their model themselves. */
const told: readonly Case[] = [
  [
    'a row that names the model',
    '| Property | Value |\n|---|---|\n| Model | Grok 7 |\n| Context | 128k |\n| Output | $10.00 / 1M |',
    ['Grok 7 | context_window | 128000 tokens', 'Grok 7 | price.output | 10 USD/1M tokens'],
  ],
  [
    'a caption that names the model, tiers in the columns',
    '<table><caption>Grok 7 pricing (per 1M tokens in USD)</caption><tr><th></th><th>Free Tier</th><th>Paid Tier</th></tr><tr><td>Input price</td><td>Free of charge</td><td>$0.10</td></tr></table>',
    ['Grok 7 | price.input | 0 USD/1M tokens | tier=free', 'Grok 7 | price.input | 0.1 USD/1M tokens'],
  ],
  [
    'a row of several models names none',
    '| Property | Value |\n|---|---|\n| Models | Grok 7, Grok 6 |\n| Context | 128k |',
    [],
  ],
  [
    'tokens by the trillion were seen in training, tokens by the thousand were not',
    '| Model | Total params | Tokens |\n|---|---|---|\n| Grok 7 | 6.9B | 5.1T |\n| Grok 6 | 2B | 4K |',
    [
      'Grok 7 | parameters.total | 6900000000 parameters',
      'Grok 7 | training_tokens | 5100000000000 tokens',
      'Grok 6 | parameters.total | 2000000000 parameters',
    ],
  ],
]

describe.each([
  ['labels from around', governed],
  ['models of labels and values', told],
  ['names from around', completed],
  ['other columns', others],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, text, expected) => expect(claimsOf(text)).toEqual(expected))
})
