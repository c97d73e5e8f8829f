import { findProperty, isBenchmark } from '../../lib/claims/property.ts'

const BENCHMARK = 'benchmark.'

/** Turns a property's key into what a person reads. */
export type LabelOf = (property: string) => string

export function benchmarkSlug(property: string): string | undefined {
  return isBenchmark(property) ? property.slice(BENCHMARK.length) : undefined
}

/** Labels from the list of properties; benchmarks by their names in the registry, else by their slug. */
export function propertyLabels(benchmarks: readonly { slug: string; name: string }[]): LabelOf {
  const names = new Map(benchmarks.map(({ slug, name }) => [slug, name]))
  return (property) => names.get(benchmarkSlug(property) ?? '') ?? findProperty(property)?.label ?? property
}
