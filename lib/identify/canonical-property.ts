import { benchmarkKey } from '../claims/benchmark-key.ts'
import { perObject } from '../claims/per-object.ts'
import type { Registry } from '../claims/registry.ts'

/**
 * Gives a benchmark the slug that the registry knows it by: a source's `benchmark.humanitys-last-exam` and another's
 * `benchmark.hle` are one topic. Every other property, and a benchmark that it does not know, stays as it is.
 */
export const canonicalProperty = perObject((registry: Registry): ((property: string) => string) => {
  const slugs = new Map(
    registry.benchmarks.flatMap(({ slug, name, aliases }) =>
      [name, ...aliases, slug].map((each) => [benchmarkKey(each), slug] as const),
    ),
  )
  return (property) => {
    const slug = property.startsWith(BENCHMARK)
      ? slugs.get(benchmarkKey(property.slice(BENCHMARK.length)))
      : undefined
    return slug === undefined ? property : BENCHMARK + slug
  }
})

const BENCHMARK = 'benchmark.'
