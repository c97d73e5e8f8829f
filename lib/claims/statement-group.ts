import type { ReadClaim } from './claim.ts'

/** What groups that only stand near each other look like; lists that the source itself makes do not. */
const NEAR = /(?:^|\/)~(?:table|block):\d/

/**
 * The group in which a claim stands side by side with others of its source: the list that the reader found, else its
 * table or its paragraph. One table, or one paragraph, that gives a model two values of one property tells cases apart
 * that the reader did not name ("cut from $10 to $5"); it does not contradict itself. What it reports of somebody else
 * ("the vendor says 33 %, we measured 21.5 %") stands apart.
 */
export function statementGroup({
  group,
  locator,
  attributedTo,
}: Pick<ReadClaim, 'group' | 'locator' | 'attributedTo'>): string | undefined {
  if (group !== undefined) return group
  const speaker = attributedTo === undefined ? '' : `:${attributedTo}`
  if (locator.kind === 'table') return `~table:${locator.table}${speaker}`
  return locator.kind === 'text' ? `~block:${locator.block}${speaker}` : undefined
}

/** Whether a group (of a claim, or of a statement, with its source before a slash) is a list that the source makes. */
export function isList(group: string): boolean {
  return !NEAR.test(group)
}
