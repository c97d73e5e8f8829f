import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const reads: [string, string, string[]][] = [
  [
    'the largest, and a size',
    'Vellum makes Ostrich 1B, Ostrich 3B and Ostrich 9B. All three have a 128K context window. The largest scores 61.2% on MMLU-Pro, the 3B 44.0%.',
    [
      'Ostrich 1B | context_window | 128000 tokens',
      'Ostrich 3B | context_window | 128000 tokens',
      'Ostrich 9B | context_window | 128000 tokens',
      'Ostrich 9B | benchmark.mmlu-pro | 61.2 %',
      'Ostrich 3B | benchmark.mmlu-pro | 44 %',
    ],
  ],
  [
    'sizes in a row are members',
    'Vellum shows the language model Ostrich 5 in two sizes, 32B and 1.2B. The bigger one scores 61.2% on MMLU-Pro. The 1.2B has a 32K context window.',
    [
      'Ostrich 5 | parameters.total | 32000000000 parameters',
      'Ostrich 5 | parameters.total | 1200000000 parameters',
      'Ostrich 5 32B | benchmark.mmlu-pro | 61.2 %',
      'Ostrich 5 1.2B | context_window | 32000 tokens',
    ],
  ],
  [
    'the bigger and the smaller of two sizes',
    'Ostrich 3B and Ostrich 9B are out. The bigger of the two has a 64K context window, the smaller 16K.',
    ['Ostrich 9B | context_window | 64000 tokens', 'Ostrich 3B | context_window | 16000 tokens'],
  ],
  [
    'each its own of two, and more behind',
    'Ostrich 3B and Ostrich 9B were trained on 2T and 4T tokens respectively; Ostrich 30B on 11T tokens.',
    [
      'Ostrich 3B | training_tokens | 2000000000000 tokens',
      'Ostrich 9B | training_tokens | 4000000000000 tokens',
      'Ostrich 30B | training_tokens | 11000000000000 tokens',
    ],
  ],
  [
    'the former and the latter',
    'Anbieter A zeigt Amsel 2 und Amsel 2 Mini. Ersteres kostet 0,50 Euro je Million Eingabetoken, letzteres 0,10 Euro je Million Eingabetoken.',
    ['Amsel 2 | price.input | 0.5 EUR/1M tokens', 'Amsel 2 Mini | price.input | 0.1 EUR/1M tokens'],
  ],
  [
    'a new paragraph goes back to the main model',
    '# Lemming 3\n\nIt has 18 billion parameters. Lemming 3 Tiny has a 16K context window.\n\nThe context window is 128K tokens.',
    [
      'Lemming 3 | parameters.total | 18000000000 parameters',
      'Lemming 3 Tiny | context_window | 16000 tokens',
      'Lemming 3 | context_window | 128000 tokens',
    ],
  ],
  [
    'who makes it speaks',
    '# Lemming 3\n\nLemming 2 is old. On MMLU-Pro we get 64.2%.',
    ['Lemming 3 | benchmark.mmlu-pro | 64.2 %'],
  ],
  [
    'two ids and one name each',
    '- `mistral/magistral-small-2611` (Magistral Small 1.9): 64K context window. Magistral Small 1.9 costs $0.50 per million input tokens.',
    [
      'Magistral Small 1.9 | context_window | 64000 tokens',
      'Magistral Small 1.9 | price.input | 0.5 USD/1M tokens',
    ],
  ],
  [
    'a name between commas',
    'Grok 7 Fast, shown one day after GPT-9, is at $0.35 per million input tokens.',
    ['Grok 7 Fast | price.input | 0.35 USD/1M tokens'],
  ],
  [
    'the other side of a comparison has its own figure',
    'Grok 7 is here. 59.2% on SWE-bench Verified vs 34.0% for GPT-9.',
    ['Grok 7 | benchmark.swe-bench-verified | 59.2 %', 'GPT-9 | benchmark.swe-bench-verified | 34 %'],
  ],
  [
    'the same limit for two',
    'New accounts send 60 requests per minute to Grok 7 and to Grok 7 Fast.',
    ['Grok 7 | rate_limit.requests | 60 requests/min', 'Grok 7 Fast | rate_limit.requests | 60 requests/min'],
  ],
  [
    'items that begin as the others do',
    '- **Amsel 2**: context window 128K tokens\n- **Drossel 1.5**: context window 64K tokens\n- **Fink**: context window 32K tokens',
    [
      'Amsel 2 | context_window | 128000 tokens',
      'Drossel 1.5 | context_window | 64000 tokens',
      'Fink | context_window | 32000 tokens',
    ],
  ],
]

describe('whom a figure is carried to', () => {
  test.each(reads)('%s', (_, text, expected) => expect(claimsOf(text)).toEqual(expected))
})

const silent: [string, string][] = [
  ['a size that no name has', 'Grok 7 is fine. For the 27B I get 22 tokens per second.'],
  [
    'an adjective of the title',
    '# Notes: small, open\n\nDevstral Small is old.\n\n## Tarn\n\nSmall, it streams.',
  ],
]

describe('whom nothing says', () => {
  test.each(silent)('%s', (_, text) => expect(claimsOf(text)).toEqual([]))
})
