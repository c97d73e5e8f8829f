import { expect, test } from 'vitest'
import { benchmarkOfTitle } from '../../../lib/extract/benchmark-of-title.ts'

test.each([
  ['Riddlebox LLM Benchmark', 'riddlebox'],
  ['The Word Ladders Leaderboard', 'word-ladders'],
  ['Extended Word Ladders Benchmark: results', 'word-ladders'],
  ['🏆 Hallucheck Leaderboard (June 2026)', 'hallucheck'],
  ['Crossword-7 Evaluation', 'crossword-7'],
  ['Turmbau Bestenliste', 'turmbau'],
  ['Riddlebox 榜', 'riddlebox'],
])('%s is about %s', (heading, slug) => {
  expect(benchmarkOfTitle(heading)).toBe(slug)
})

test.each([
  'Benchmarks',
  'Riddlebox Benchmarks and others',
  'Coding Benchmark Results',
  'LLM Leaderboard',
  'Open Source Model Ranking',
  'How to benchmark models',
  'Our evaluation',
  'Performance',
])('%s names none', (heading) => {
  expect(benchmarkOfTitle(heading)).toBeUndefined()
})
