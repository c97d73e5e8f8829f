import { sha256 } from '../claims/id.ts'
import { perObject } from '../claims/per-object.ts'
import type { Registry } from '../claims/registry.ts'

/** JSON whose keys are in order, so that equal content has equal text however it was put together. */
function canonicalJson(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

function sorted<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  return entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** A hash of all that a registry says, whatever the order of its entries: 64 hexadecimal digits. */
export const registryVersion: (registry: Registry) => string = perObject((registry) =>
  sha256(
    canonicalJson({
      vendors: sorted(registry.vendors, ({ key }) => key),
      models: sorted(registry.models, ({ key }) => key),
      benchmarks: sorted(registry.benchmarks, ({ slug }) => slug),
    }),
  ),
)
