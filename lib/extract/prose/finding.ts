import type { Modality } from '../../claims/modality.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import type { Span } from '../../claims/span.ts'
import type { Value } from '../../claims/value.ts'
import type { Range } from './sentences.ts'

/** Whom a statement is about. `certain`: words of the sentence say it; else it is carried from before. */
export interface FoundSubject {
  readonly raw: string
  readonly certain: boolean
  readonly at?: Range
}

/** What a reader of sentences finds: a statement at a place. Ranges count in the block's visible text. */
export interface Finding {
  readonly property: string
  readonly value: Value
  readonly unit: string
  readonly modality: Modality
  readonly qualifiers: Qualifiers
  /** Where figure and unit stand; absent where there is no figure. */
  readonly at?: Range
  /** The words that carry the statement where there is no figure. */
  readonly words?: Range
  readonly propertyAt?: Range
  /** Where the value stands when that is not in this block: a changelog's heading. */
  readonly elsewhere?: Span
  /** None: only a repetition elsewhere can tell whom it is about. */
  readonly subjects: readonly FoundSubject[]
  readonly group?: string
  /** Whom the sentence names as having measured or said it. */
  readonly attributedTo?: string
  /** The sentence says that it is official. */
  readonly official?: boolean
}
