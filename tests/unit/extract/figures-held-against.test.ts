import { describe, expect, it } from 'vitest'
import { shortClaims } from './short-claims.ts'

type Case = readonly [text: string, ...claims: string[]]

/** Two figures that are held against each other, and a change from one model's value to another's. */
const PAIRS: readonly Case[] = [
  [
    '# Grok 7 vs. Orca 3\n\nInput costs $2 vs $3 per million tokens.',
    'price.input 2',
    'Orca 3: price.input 3',
  ],
  ['# Grok 7 vs. Orca 3\n\n- MMLU: 80.1% vs 75.4%', 'benchmark.mmlu 80.1', 'Orca 3: benchmark.mmlu 75.4'],
  [
    'Grok 7 undercuts GPT-9. It has lower input ($2.50 vs $3.00 per million tokens) and output prices ($10 vs $15).',
    'price.input 2.5',
    'GPT-9: price.input 3',
    'price.output 10',
    'GPT-9: price.output 15',
  ],
  [
    '# Grok 7 and GPT-9\n\nGrok 7 is cheaper on output ($8 vs $12 per million tokens).',
    'price.output 8',
    'GPT-9: price.output 12',
  ],
  [
    "# Grok 7 or GPT-9?\n\nGPT's window is larger: 400K against 256K.",
    'GPT-9: context_window 400000',
    'context_window 256000',
  ],
  [
    '# Grok 7 vs GPT-9\n\nPrices: $1/$5 vs $3/$15 per million tokens',
    'price.input 1',
    'price.output 5',
    'GPT-9: price.input 3',
    'GPT-9: price.output 15',
  ],
  [
    '# Grok 7\n\nIt gets 87.3% on AIME 2024 at high effort, compared with 79.6% at medium.',
    'benchmark.aime-2024 87.3',
    'benchmark.aime-2024 79.6',
  ],
]

const CHANGES: readonly Case[] = [
  [
    '# Grok 7\n\nGPQA rises from 60.2% on Grok 6 to 71.4%.',
    'Grok 6: benchmark.gpqa 60.2',
    'benchmark.gpqa 71.4',
  ],
  [
    '# Grok 7\n\nGPQA jumps from 60.2% (Grok 6) to 71.4%.',
    'Grok 6: benchmark.gpqa 60.2',
    'benchmark.gpqa 71.4',
  ],
  [
    "# Grok 7\n\nThe context grew from Grok 6's 128K to 256K tokens.",
    'Grok 6: context_window 128000',
    'context_window 256000',
  ],
  [
    '# Grok 7\n\nThe output price fell from $15 on Grok 6 to $8 per million output tokens.',
    'Grok 6: price.output 15',
    'price.output 8',
  ],
  [
    '# Grok 7\n\nDer Kontext wächst von 128K bei Grok 6 auf 256K Token.',
    'Grok 6: context_window 128000',
    'context_window 256000',
  ],
  [
    '# Grok 7\n\n上下文长度由 Grok 6 的 128K 扩展到了 256K。',
    'Grok 6: context_window 128000',
    'context_window 256000',
  ],
  ['Acme cut the input price of Grok 7 from $2.00 to $0.50 per million tokens.', 'price.input 0.5'],
  [
    '# Grok 7\n\nIt has a 400K context window, more than the 256K window of Grok 6.',
    'context_window 400000',
    'Grok 6: context_window 256000',
  ],
  [
    '# Grok 7\n\nThe output price fell from $15 on Grok 6 to $8 per million output tokens. It has a 400K context window.',
    'Grok 6: price.output 15',
    'price.output 8',
    'context_window 400000',
  ],
]

/** A name that a change or an aside is told of. */
const ASIDES: readonly Case[] = [
  [
    "Grok 7 doubled GPT-9's 100K to 200K tokens of context.",
    'GPT-9: context_window 100000',
    'context_window 200000',
  ],
  [
    '# Grok 7\n\nIt scores 55.2 on MMLU, compared with 59.1 for GPT-9 and 46.6 for Orca 3.',
    'benchmark.mmlu 55.2',
    'GPT-9: benchmark.mmlu 59.1',
    'Orca 3: benchmark.mmlu 46.6',
  ],
  [
    '# Grok 7\n\n## What changed since Grok 6\n\n- MMLU: +3.4 points (77.0% → 80.4%)',
    'Grok 6: benchmark.mmlu 77',
    'benchmark.mmlu 80.4',
  ],
  ['Grok 7 and GPT-9 reach 75.1% and 78.2% on MMLU.', 'benchmark.mmlu 75.1', 'GPT-9: benchmark.mmlu 78.2'],
  [
    'On Codeforces, Grok 7 has 2706 and GPT-9 2719.',
    'benchmark.codeforces 2706',
    'GPT-9: benchmark.codeforces 2719',
  ],
  [
    '## SWE-bench Verified\n\n* **Grok 7 (Aug 5, 2025)**: 67.60\n* GPT-9: 64.93',
    'benchmark.swe-bench-verified 67.6',
    'GPT-9: benchmark.swe-bench-verified 64.93',
  ],
]

/** Rows of scores after scores in several benchmarks. */
const ROWS: readonly Case[] = [
  [
    'Grok 7 scores 79.5 on AIME 2024 and 63.4 on LiveCodeBench; GPT-9 (671B parameters, 37B active) gets 79.8 and 65.9.',
    'benchmark.aime-2024 79.5',
    'benchmark.livecodebench 63.4',
    'GPT-9: parameters.total 671000000000',
    'GPT-9: parameters.active 37000000000',
    'GPT-9: benchmark.aime-2024 79.8',
    'GPT-9: benchmark.livecodebench 65.9',
  ],
  [
    'LMArena puts Grok 7 at 1,371 Elo, GPT-9 at 1,359, and Orca 3 at 1,287.',
    'benchmark.lmarena 1371',
    'GPT-9: benchmark.lmarena 1359',
    'Orca 3: benchmark.lmarena 1287',
  ],
  [
    '# Grok 7\n\nHumanEval stands at 82.6 and GPQA comes in at 61.2.',
    'benchmark.humaneval 82.6',
    'benchmark.gpqa 61.2',
  ],
]

describe('figures that are held against others', () => {
  it.each(PAIRS)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(CHANGES)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(ASIDES)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
  it.each(ROWS)('%s', (text, ...claims) => expect(shortClaims(text)).toEqual(claims))
})
