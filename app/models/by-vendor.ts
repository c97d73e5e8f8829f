import type { ModelRow } from '../../lib/db/queries/models.ts'

export interface VendorGroup {
  readonly vendor: ModelRow['vendor']
  readonly models: readonly ModelRow[]
}

/** Models under their vendors, both in the order in which they come. */
export function byVendor(models: readonly ModelRow[]): VendorGroup[] {
  return [...Map.groupBy(models, ({ vendor }) => vendor.key).values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ vendor: first.vendor, models: group }]
  })
}
