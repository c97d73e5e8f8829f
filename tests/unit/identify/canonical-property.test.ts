import { expect, test } from 'vitest'
import type { Registry } from '../../../lib/claims/registry.ts'
import { canonicalProperty } from '../../../lib/identify/canonical-property.ts'
import { registryBenchmark } from '../registry-benchmark.ts'

const registry: Registry = {
  vendors: [],
  models: [],
  benchmarks: [
    registryBenchmark('hle', 'Humanity’s Last Exam', ['HLE']),
    registryBenchmark('aime-2025', 'AIME 2025', ["AIME'25"]),
    registryBenchmark('aime', 'AIME', []),
    registryBenchmark('humaneval', 'HumanEval', []),
  ],
}

test.each([
  ['benchmark.humanitys-last-exam', 'benchmark.hle'],
  ['benchmark.hle', 'benchmark.hle'],
  ['benchmark.aime-25', 'benchmark.aime-2025'],
  ['benchmark.aime25', 'benchmark.aime-2025'],
])('%s is known as %s', (raw, property) => {
  expect(canonicalProperty(registry)(raw)).toBe(property)
})

test.each([
  // others than those that the registry knows
  'benchmark.aime-2024',
  'benchmark.humaneval+',
  'benchmark.terns-last-exam',
  // no benchmark, whatever it is called
  'context_window',
  'hle',
])('%s stays as it is', (property) => {
  expect(canonicalProperty(registry)(property)).toBe(property)
})
