import type { Evidence, Locator, Mention } from '../claims/claim.ts'
import type { Modality } from '../claims/modality.ts'
import type { Qualifiers } from '../claims/qualifier.ts'
import type { Span } from '../claims/span.ts'
import type { Value } from '../claims/value.ts'

/** A mention in the making: its subject may still be open. */
export interface Draft {
  readonly property: string
  readonly value: Value
  readonly unit: string
  readonly qualifiers: Qualifiers
  readonly modality: Modality
  readonly attributedTo?: string
  /** Where figure and unit stand; the quote where there is no figure. */
  readonly valueSpan: Span
  readonly hasFigure: boolean
  readonly quote: Span
  readonly evidence: readonly Evidence[]
  readonly locator: Locator
  readonly group?: string
  readonly ordinal: number
  /** The subject in full as the document names it; absent while no words near the figure say it. */
  readonly subjectRaw?: string
  /** Its sentence says that it is official: a heading of rumours does not touch it. */
  readonly official?: boolean
}

/** The mention of a draft with a subject. */
export function finishDraft(draft: Draft, subjectRaw: string, source: string): Mention {
  const { subjectRaw: _, official: __, hasFigure, ...rest } = draft
  return {
    ...rest,
    evidence: [...draft.evidence],
    subjectRaw,
    written: hasFigure ? source.slice(draft.valueSpan.start, draft.valueSpan.end) : '',
  }
}
