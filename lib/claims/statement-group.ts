import type { ReadClaim } from './claim.ts'

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
