import type { DerivedMention } from '../../claims/derived-statement.ts'
import type { Range } from './sentences.ts'

/** A relative statement's figure, before it is known of what and against whom. */
export interface Phrase extends Range {
  readonly relation: DerivedMention['relation']
  readonly figure: string
  readonly figureHigh?: string
  readonly less: boolean
  readonly modality: DerivedMention['modality']
  /** "fell by 80%": against its own former value. */
  readonly ownFormer?: true
  /** The words themselves say what it is of: 半額. */
  readonly property?: 'price'
  /** "doubled": what something did. */
  readonly verb?: true
  /** "the gap is 1.6 points": it is not said who is ahead. */
  readonly gap?: boolean
  /** Written with a percent sign: "+23%". */
  readonly percent?: true
  /** Where the next phrase of its sentence begins: its words are of that one. */
  readonly until?: number
}

/** How far from its figure a phrase's words stand. */
export const REACH = 70

/** Whom a relative phrase is about, and whom it is held against: null is its own former or ordinary value. */
export interface Operands {
  readonly subject: string
  /** Undefined where nothing says it. */
  readonly comparator: string | null | undefined
  /** Words of the phrase name the comparator. */
  readonly certain: boolean
}
