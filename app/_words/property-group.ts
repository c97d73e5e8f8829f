import type { PropertyGroup } from '../../lib/claims/property.ts'

/** The groups of a model page, in the order in which people ask. */
export const PROPERTY_GROUPS: readonly { readonly key: PropertyGroup; readonly label: string }[] = [
  { key: 'prices', label: 'Prices' },
  { key: 'limits', label: 'Limits' },
  { key: 'benchmarks', label: 'Benchmarks' },
  { key: 'speed', label: 'Speed' },
  { key: 'size', label: 'Size and training' },
  { key: 'dates', label: 'Dates' },
  { key: 'terms', label: 'Terms' },
]
