import { describe, expect, test } from 'vitest'
import { shortClaims } from './short-claims.ts'

/** A text about Grok 7, and what it says. */
const wordings: [string, string[]][] = [
  ['Fine-tuning Grok 7 costs $25 per million training tokens.', []],
  ['Grok 7 beats 90% of human testers on Codeforces problems.', []],
  ['Grok 7 was trained in 30 seconds per step. We tried Grok 7 for 20 minutes.', []],
  ['MMLU-Pro: 78.2 | GPQA Diamond: 61.0. Both are for Grok 7.', []],
  ['Grok 7 is 12% better than Grok 6 on MMLU-Pro and 40% cheaper.', []],
  ['Grok 7 was trained for MMLU-Pro; 30% of its users are students.', []],
  ['Grok 7 uses batches of 32 seconds of audio. The demo lasts 40 seconds.', []],
  ['Context: 400K tokens; output: 128K tokens. That is Grok 7.', []],
  [
    'Grok 7 has 400 billion parameters. It answered 12 of 14 questions within 8 seconds.',
    ['parameters.total 400000000000'],
  ],
  ['Grok 7 needs 48 GB of memory and 4 GPUs; loading takes 90 seconds.', []],
  ['Grok 7 saves our team 3 hours a day and about $400 a month.', []],
  ['We gave Grok 7 a 60,000-token contract and asked for a summary of 500 tokens.', []],
  ['Grok 7 was used by 35% of developers in 2025, up from 20%.', []],
  [
    'Grok 7 costs $3 per million input tokens. With 2,000 tokens of prompt and 500 tokens of answer, a call costs $0.01.',
    ['price.input 3'],
  ],
  ['If Grok 7 cost $1 per million tokens, everybody would use it.', []],
  ['Grok 7 costs $3 per million input tokens. That is $1 less than Grok 6.', ['price.input 3']],
  [
    'Grok 7 gets 82.1% on MMLU-Pro. Of the 198 questions in GPQA Diamond, 12% are about biology.',
    ['benchmark.mmlu-pro 82.1'],
  ],
  ['Grok 7 gets 82.1% on MMLU-Pro, and 95% of testers liked it.', ['benchmark.mmlu-pro 82.1']],
  [
    'Grok 7 gets 82.1% on MMLU-Pro. Our accuracy on support tickets rose by 12%.',
    ['benchmark.mmlu-pro 82.1'],
  ],
  [
    'Grok 7 gets 82.1% on MMLU-Pro at a cost of $120 for the run, which took 95 minutes.',
    ['benchmark.mmlu-pro 82.1'],
  ],
  [
    'Grok 7 hat auf MMLU-Pro 82,1 Prozent; 30 Prozent der Kunden nutzen es täglich.',
    ['benchmark.mmlu-pro 82.1'],
  ],
  ['Con Grok 7 ahorramos un 30 % y respondemos en 20 segundos.', []],
  ['Grok 7 répond à 85 % des demandes de nos clients en moins de 10 secondes.', []],
  ['Grok 7 によって問い合わせの85%が30秒以内に解決した。', []],
  ['Grok 7 处理了我们 85% 的工单，平均 30 秒完成。', []],
  ['Grok 7 reached 10 million users in 40 days.', []],
  ['Set max_tokens to 4096 when you call Grok 7; a timeout of 30 s is fine.', []],
  ['Grok 7 rejects files above 20 MB and prompts above 100,000 tokens are billed double.', []],
  ['Grok 7 is billed at 3 credits per 1,000 tokens.', []],
  ['An hour with Grok 7 costs about $2 in tokens.', []],
  ['xAI paid $0.08 per kilowatt hour to run Grok 7.', []],
  ['Grok 7 is 20 tokens per second faster than Grok 6.', []],
  ['We used a context of 32K for all models, also for Grok 7.', []],
  ['Grok 7 was evaluated with an output limit of 32K tokens.', []],
  ['Grok 7 generated 3 million tokens in our tests, which cost us $45.', []],
  ['Output tokens make up 80% of the bill for Grok 7, roughly $12 per user.', []],
]

describe('figures near a model that say nothing of it', () => {
  test.each(wordings)('%s', (text, expected) => expect(shortClaims(text)).toEqual(expected))
})
