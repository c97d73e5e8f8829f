import type { ReadClaim } from './claim.ts'

/** Marks groups that only stand near each other; lists that the source itself makes have no mark. */
const NEAR = '~'

/**
 * The group in which a claim stands side by side with others of its source: the list that the reader found, else its
 * table or its paragraph. One table, or one paragraph, that gives a model two values of one property tells cases apart
 * that the reader did not name ("cut from $10 to $5"); it does not contradict itself.
 */
export function statementGroup({ group, locator }: Pick<ReadClaim, 'group' | 'locator'>): string | undefined {
  if (group !== undefined) return group
  if (locator.kind === 'table') return `${NEAR}table:${locator.table}`
  return locator.kind === 'text' ? `${NEAR}block:${locator.block}` : undefined
}

/** Whether a group (of a claim, or of a statement, with its source before a slash) is a list that the source makes. */
export function isList(group: string): boolean {
  return !group.slice(group.lastIndexOf('/') + 1).startsWith(NEAR)
}
