import { expect, test } from 'vitest'
import { EMPTY_REGISTRY, type Registry } from '../../../lib/claims/registry.ts'
import { registryBenchmark } from '../registry-benchmark.ts'
import { readText } from './claims-of.ts'

const registry: Registry = {
  ...EMPTY_REGISTRY,
  benchmarks: [
    registryBenchmark('hle', 'Humanity’s Last Exam', ['HLE', "Humanity's Last Exam"]),
    registryBenchmark('mmlu', 'MMLU', ['Massive Multitask Language Understanding']),
    registryBenchmark('mmmlu', 'MMMLU', ['Multilingual MMLU']),
    registryBenchmark('bbh', 'BIG-Bench Hard', ['BBH']),
  ],
}

test.each([
  // as its source calls it, and as the base knows it
  ["Humanity's Last Exam", 'benchmark.humanitys-last-exam', 'benchmark.hle'],
  ['HLE', undefined, 'benchmark.hle'],
  ['BIG-Bench Hard', 'benchmark.big-bench-hard', 'benchmark.bbh'],
  ['Multilingual MMLU', 'benchmark.multilingual-mmlu', 'benchmark.mmmlu'],
  // what its own short name stands for
  ['Massive Multitask Language Understanding', undefined, 'benchmark.mmlu'],
])('%s is called %s and known as %s', (name, called, known) => {
  const { claims } = readText(`GPT-9 scores 44.5% on ${name}.`, 'a.md', registry)
  expect(claims.map(({ property, propertyRaw }) => [property, propertyRaw])).toEqual([[known, called]])
})
