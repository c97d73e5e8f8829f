import { perObject } from '../claims/per-object.ts'
import type { Registry } from '../claims/registry.ts'

/**
 * Gives a benchmark the slug that the registry knows it by: a source's `benchmark.humanitys-last-exam` and another's
 * `benchmark.hle` are one topic. Every other property, and a benchmark that it does not know, stays as it is.
 */
export const canonicalProperty = perObject((registry: Registry): ((property: string) => string) => {
  const slugs = new Map(
    registry.benchmarks.flatMap(({ slug, name, aliases }) =>
      [name, ...aliases, slug].map((each) => [squashed(each), slug] as const),
    ),
  )
  return (property) => {
    const slug = property.startsWith(BENCHMARK)
      ? slugs.get(squashed(property.slice(BENCHMARK.length)))
      : undefined
    return slug === undefined ? property : BENCHMARK + slug
  }
})

const BENCHMARK = 'benchmark.'

/** Case, spaces and signs do not tell benchmarks apart; a plus (`humaneval+`) and the point of a version do. */
function squashed(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}+.]+/gu, '')
}
