import type { Qualifiers } from '../../claims/qualifier.ts'
import type { Span } from '../../claims/span.ts'

/** Words around a table; headings narrow all of it, other lines only give units. */
export interface SurroundingText {
  readonly text: string
  readonly span: Span
  readonly heading?: boolean
  /** Stands under the table. */
  readonly below?: boolean
}

/** What stands around a table. */
export interface TableSurroundings {
  /** Number of the table in the document. */
  readonly index: number
  /** Headings, caption and the lines right above and below, nearest first. */
  readonly labels: readonly SurroundingText[]
  /** Sums under the heading above are what somebody would pay, no prices of tokens. */
  readonly isBill?: boolean
  /** What the headings above narrow everything to. */
  readonly scope?: Qualifiers
  /** Who the text above speaks of. */
  readonly subject?: string
  /** The benchmark that the section or document is about. */
  readonly benchmark?: string
  /** The product that plans in this text belong to. */
  readonly product?: string
}
