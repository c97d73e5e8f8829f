import type { Block } from '../../../lib/claims/block.ts'
import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'

/** A stretch of an article from one heading to the next, with the claims in it. */
export interface ArticleSection {
  /** Missing for what stands before the first heading. */
  readonly heading?: Block
  readonly claims: readonly ClaimMark[]
}

/** The sections of an article that make claims, in the order of the text. */
export function sectionsOf(blocks: readonly Block[], claims: readonly ClaimMark[]): ArticleSection[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  const starts = [0, ...headings.map(({ start }) => start)]
  return starts
    .map((start, place): ArticleSection => {
      const end = starts[place + 1] ?? Infinity
      const heading = headings[place - 1]
      const own = claims.filter(({ valueStart }) => valueStart >= start && valueStart < end)
      return { ...(heading ? { heading } : {}), claims: own }
    })
    .filter(({ claims }) => claims.length > 0)
}
