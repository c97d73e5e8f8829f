import type { RegistryBenchmark } from '../../lib/claims/registry.ts'

/** A benchmark as the registry has it, in shares of right answers. */
export function registryBenchmark(slug: string, name: string, aliases: string[]): RegistryBenchmark {
  return { slug, name, aliases, unit: '%', scale: {}, better: 'higher' }
}
