import type { Qualifiers } from '../../../claims/qualifier.ts'

export type CueKey = keyof Qualifiers

/** What words mean that set the ordinary case against a narrower one: the standard tier, the maker's own service. */
export const ORDINARY = ''

/** Words that narrow a statement, and to what. */
export interface CueRow {
  readonly key: CueKey
  /** Whole words; else see `signs`. */
  readonly words: RegExp
  /** What the words mean; where absent, the first group of the match is the value as written. */
  readonly value?: string
  /** Makes the value of the first group. */
  readonly read?: (group: string) => string
}
