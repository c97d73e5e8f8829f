import type { Registry } from '../claims/registry.ts'
import type { BenchmarkFacts } from '../claims/statement.ts'

/** Looks up what a registry knows of a property that is a benchmark: `benchmark.swe-bench-pro`. */
export function benchmarkFacts(registry: Registry): (property: string) => BenchmarkFacts | undefined {
  const known = new Map(
    registry.benchmarks.map(({ slug, name, unit, scale }) => [`benchmark.${slug}`, { name, unit, ...scale }]),
  )
  return (property) => known.get(property)
}
