import type { ReadClaim } from './claim.ts'

/**
 * The list in which a claim stands side by side with others of its source: the group that the reader gave it, else its
 * table, for a table that gives one model two values of one property tells cases apart that the reader did not name.
 * Statements of one group never contradict each other. Undefined in running text.
 */
export function statementGroup({ group, locator }: Pick<ReadClaim, 'group' | 'locator'>): string | undefined {
  if (group !== undefined) return group
  return locator.kind === 'table' ? `table:${locator.table}` : undefined
}
