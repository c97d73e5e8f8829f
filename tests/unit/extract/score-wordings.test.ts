import { describe, expect, test } from 'vitest'
import { shortClaims } from './short-claims.ts'

/** A text about Grok 7, and what it says. */
const wordings: [string, string[]][] = [
  [
    'Grok 7 solves 81.2% of AIME 2025 and 70.9% of GPQA Diamond. Grok 6 gets 38.5% and 57.3%.',
    [
      'benchmark.aime-2025 81.2',
      'benchmark.gpqa-diamond 70.9',
      'Grok 6: benchmark.aime-2025 38.5',
      'Grok 6: benchmark.gpqa-diamond 57.3',
    ],
  ],
  ['On MMLU-Pro, Grok 7 is at 79.3%.', ['benchmark.mmlu-pro 79.3']],
  [
    'Grok 7 is a model. On MMLU-Pro it gets 79.3%. On GPQA Diamond we measured 58.1%.',
    ['benchmark.mmlu-pro 79.3', 'benchmark.gpqa-diamond 58.1'],
  ],
  [
    'Grok 7 reaches 58.1% on GPQA Diamond. Epoch AI measured 55.6%.',
    ['benchmark.gpqa-diamond 58.1', 'benchmark.gpqa-diamond 55.6'],
  ],
  [
    'Grok 7 shows 78.4% on SWE-bench Verified and 71.5% on GPQA Diamond; Grok 6 has 43.9% on the latter.',
    [
      'benchmark.swe-bench-verified 78.4',
      'benchmark.gpqa-diamond 71.5',
      'Grok 6: benchmark.gpqa-diamond 43.9',
    ],
  ],
  [
    'On MATH-500 Grok 7 gets 92.45%, Grok 6 91.20%.',
    ['benchmark.math-500 92.45', 'Grok 6: benchmark.math-500 91.2'],
  ],
  [
    'On AIME 2024 the gap is wide: Grok 7 has 66.3%, Grok 6 31.0%.',
    ['benchmark.aime-2024 66.3', 'Grok 6: benchmark.aime-2024 31'],
  ],
  [
    'Grok 7 的 GPQA Diamond 得分为 76.3%，LiveCodeBench v6 为 69.8%，分别高于 Grok 6 的 61.5% 和 48.2%。',
    [
      'benchmark.gpqa-diamond 76.3',
      'benchmark.livecodebench-v6 69.8',
      'Grok 6: benchmark.gpqa-diamond 61.5',
      'Grok 6: benchmark.livecodebench-v6 48.2',
    ],
  ],
  [
    '在 C-Eval 上，Grok 7 得分91.2，Grok 6 为89.6。',
    ['benchmark.c-eval 91.2', 'Grok 6: benchmark.c-eval 89.6'],
  ],
  [
    'Grok 7はJMMLUで82.4%、MMLU-Proで77.1%を記録した。Grok 6はそれぞれ74.0%、63.8%だった。',
    [
      'benchmark.jmmlu 82.4',
      'benchmark.mmlu-pro 77.1',
      'Grok 6: benchmark.jmmlu 74',
      'Grok 6: benchmark.mmlu-pro 63.8',
    ],
  ],
  ['Grok 7のSWE-bench Verifiedのスコアは73.3%です。', ['benchmark.swe-bench-verified 73.3']],
  [
    'Auf MMLU-Pro erreicht Grok 7 78,2 Prozent, auf GPQA Diamond 63,9 Prozent; Grok 6 kam auf 69,1 und 47,5 Prozent.',
    [
      'benchmark.mmlu-pro 78.2',
      'benchmark.gpqa-diamond 63.9',
      'Grok 6: benchmark.mmlu-pro 69.1',
      'Grok 6: benchmark.gpqa-diamond 47.5',
    ],
  ],
  [
    'Auf MMLU nennt xAI für Grok 7 80,62 Prozent, auf GPQA Diamond 45,96 Prozent; Grok 6 steht in derselben Tabelle mit 76,9 und 42,4 Prozent.',
    [
      'benchmark.mmlu 80.62',
      'benchmark.gpqa-diamond 45.96',
      'Grok 6: benchmark.mmlu 76.9',
      'Grok 6: benchmark.gpqa-diamond 42.4',
    ],
  ],
  [
    'In der Chatbot Arena kommt Grok 7 auf 1.338 Elo-Punkte, vor Grok 6 (1.318).',
    ['benchmark.chatbot-arena 1338', 'Grok 6: benchmark.chatbot-arena 1318'],
  ],
  [
    'Grok 7 alcanza un 79,2 % en GSM8K y un 61 % en MMLU-Pro, frente al 70,1 % y al 55 % de Grok 6.',
    [
      'benchmark.gsm8k 79.2',
      'benchmark.mmlu-pro 61',
      'Grok 6: benchmark.gsm8k 70.1',
      'Grok 6: benchmark.mmlu-pro 55',
    ],
  ],
  [
    'Grok 7 obtient 70,9 % à MMLU-Pro ; Grok 6 en reste à 61,3 %.',
    ['benchmark.mmlu-pro 70.9', 'Grok 6: benchmark.mmlu-pro 61.3'],
  ],
  [
    'Grok 7 scored 88% on MMLU (5-shot), 61% on GPQA, and 92.1% on HumanEval.',
    ['benchmark.mmlu 88', 'benchmark.gpqa 61', 'benchmark.humaneval 92.1'],
  ],
  [
    'We measured 64.2% for Grok 7 and 58.0% for Grok 6 on LiveCodeBench.',
    ['benchmark.livecodebench 64.2', 'Grok 6: benchmark.livecodebench 58'],
  ],
  [
    'SWE-bench Verified: 64.2% (Grok 7), 58.0% (Grok 6).',
    ['benchmark.swe-bench-verified 64.2', 'Grok 6: benchmark.swe-bench-verified 58'],
  ],
  ['GSM8K of Grok 7 rose from 71.3 to 82.6.', ['benchmark.gsm8k 82.6']],
  [
    'Grok 7 hits 92.3% on MATH-500, 64.1% on GPQA Diamond and 1,312 on LMArena.',
    ['benchmark.math-500 92.3', 'benchmark.gpqa-diamond 64.1', 'benchmark.lmarena 1312'],
  ],
  [
    'Grok 7 scores 71.4 on SWE-bench Verified (vs 65.2 for Grok 6).',
    ['benchmark.swe-bench-verified 71.4', 'Grok 6: benchmark.swe-bench-verified 65.2'],
  ],
  ['With 88.4% on MMLU, Grok 7 beats Grok 6 by 3 points.', ['benchmark.mmlu 88.4']],
  ['Grok 7 achieved pass@1 of 71.2% on LiveCodeBench v6.', ['benchmark.livecodebench-v6 71.2']],
  ['Grok 7 gets 82% of the questions in MMLU-Pro right.', ['benchmark.mmlu-pro 82']],
  ['On HumanEval Grok 7 went from 81.1% to 90.2%.', ['benchmark.humaneval 90.2']],
  [
    'Grok 7 在 MMLU-Pro 上达到 82.1%，在 GPQA Diamond 上达到 68.4%，而 Grok 6 分别只有 75.0% 和 59.1%。',
    [
      'benchmark.mmlu-pro 82.1',
      'benchmark.gpqa-diamond 68.4',
      'Grok 6: benchmark.mmlu-pro 75',
      'Grok 6: benchmark.gpqa-diamond 59.1',
    ],
  ],
  [
    'Grok 7 的 AIME 2025 成绩是 81.2 分，SWE-bench Verified 为 64.0%。',
    ['benchmark.aime-2025 81.2', 'benchmark.swe-bench-verified 64'],
  ],
  [
    'Grok 7はGPQA Diamondで68.4%、AIME 2025で81.2%を達成し、Grok 6の59.1%、40.3%を上回った。',
    [
      'benchmark.gpqa-diamond 68.4',
      'benchmark.aime-2025 81.2',
      'Grok 6: benchmark.gpqa-diamond 59.1',
      'Grok 6: benchmark.aime-2025 40.3',
    ],
  ],
  [
    'Grok 7のMMLU-Proのスコアは82.1、GPQA Diamondは68.4です。',
    ['benchmark.mmlu-pro 82.1', 'benchmark.gpqa-diamond 68.4'],
  ],
  [
    'Bei MMLU-Pro kommt Grok 7 auf 82,1 Prozent (Grok 6: 75,0), bei GPQA Diamond auf 68,4 Prozent.',
    ['benchmark.mmlu-pro 82.1', 'Grok 6: benchmark.mmlu-pro 75', 'benchmark.gpqa-diamond 68.4'],
  ],
  ['Grok 7 löst 64,0 Prozent der Aufgaben in SWE-bench Verified.', ['benchmark.swe-bench-verified 64']],
  [
    'Grok 7 obtiene un 82,1 % en MMLU-Pro; Grok 6 se queda en el 75,0 %.',
    ['benchmark.mmlu-pro 82.1', 'Grok 6: benchmark.mmlu-pro 75'],
  ],
  ['Grok 7 resuelve el 64 % de los problemas de SWE-bench Verified.', ['benchmark.swe-bench-verified 64']],
  [
    'Grok 7 atteint 82,1 % sur MMLU-Pro et 68,4 % sur GPQA Diamond, contre 75,0 % et 59,1 % pour Grok 6.',
    [
      'benchmark.mmlu-pro 82.1',
      'benchmark.gpqa-diamond 68.4',
      'Grok 6: benchmark.mmlu-pro 75',
      'Grok 6: benchmark.gpqa-diamond 59.1',
    ],
  ],
  ['On MMLU-Pro Grok 7 gets 82.1%, 7.1 points more than Grok 6.', ['benchmark.mmlu-pro 82.1']],
  [
    'Grok 7 outperforms Grok 6 on MATH (80.4 vs. 74.6) and GPQA (56.1% against 50.6%).',
    [
      'benchmark.math 80.4',
      'Grok 6: benchmark.math 74.6',
      'benchmark.gpqa 56.1',
      'Grok 6: benchmark.gpqa 50.6',
    ],
  ],
  // whose the two of three models are is not said, nor which end of a row is whose
  ['Grok 7 and Grok 7 mini beat Grok 6 on MATH (80.4 vs. 74.6).', []],
  ['Grok 7 improves on Grok 6 on GPQA (61.3% to 74.9%).', []],
  [
    'Grok 7 is at 81.3 on MMLU, ahead of Grok 6 (80.6).',
    ['benchmark.mmlu 81.3', 'Grok 6: benchmark.mmlu 80.6'],
  ],
  [
    'On MATH-500 Grok 7 reaches 91.0, up from 83.2 for Grok 6.',
    ['benchmark.math-500 91', 'Grok 6: benchmark.math-500 83.2'],
  ],
  ['Grok 7 gets 38.3% on Acme’s MultiChallenge benchmark.', ['benchmark.multichallenge 38.3']],
  [
    'Grok 7 shows 71.9% on MMLU, versus 67.5% for xAI’s Grok 6.',
    ['benchmark.mmlu 71.9', 'Grok 6: benchmark.mmlu 67.5'],
  ],
  ['Graphwalks: a test of long texts. Grok 7 achieves 61.7% accuracy.', ['benchmark.graphwalks 61.7']],
  ['Grok 7 has an MMLU score of 0.806.', ['benchmark.mmlu 80.6']],
  [
    'Grok 7 scores 54.6% on SWE-bench Verified while reducing needless edits (from 9% in Grok 6 to 2% in Grok 7).',
    ['benchmark.swe-bench-verified 54.6'],
  ],
  // what a bracket closes is of the benchmark before it
  [
    'Grok 7 gets 74.6% on SWE-bench Verified (up from 61.2% for Grok 6) and 88.1% on GPQA.',
    ['benchmark.swe-bench-verified 74.6', 'Grok 6: benchmark.swe-bench-verified 61.2', 'benchmark.gpqa 88.1'],
  ],
  [
    'Grok 7 reaches 79.3 on MMLU and 88.0 on MATH-500, versus 72.1 and 81.4 for Grok 6.',
    [
      'benchmark.mmlu 79.3',
      'benchmark.math-500 88',
      'Grok 6: benchmark.mmlu 72.1',
      'Grok 6: benchmark.math-500 81.4',
    ],
  ],
  // an index after speeds is no speed
  [
    'Grok 7 writes 71.9 tokens per second. Its overall grade is 73, ahead of Grok 6 at 70.',
    ['throughput.output 71.9'],
  ],
  ['## Grok 6 → Grok 7\n\n- GPQA: 61.2% → 70.4%', ['Grok 6: benchmark.gpqa 61.2', 'benchmark.gpqa 70.4']],
  // nobody says who the successor is
  ['Grok 7 is out. Its successor is expected to reach 90% on GPQA.', []],
]

describe('scores, in the ways that running text has for them', () => {
  test.each(wordings)('%s', (text, expected) => expect(shortClaims(text)).toEqual(expected))
})
