import type { Span } from '../../../lib/claims/span.ts'
import type { DerivedRow } from '../../../lib/db/queries/sources.ts'
import { cutRuns } from '../../_source-text/cut-runs.ts'
import { trimRuns } from '../../_source-text/trim-runs.ts'
import { visibleText, type Written } from '../../_source-text/visible-text.ts'
import type { LabelOf } from '../../_words/property-label.ts'
import { MarkedRuns } from './marked-runs.tsx'
import type { PlacedMark } from './placed-marks.ts'

export interface Article {
  readonly written: Written
  readonly marks: readonly PlacedMark[]
  /** Its comparisons, with their arithmetic. */
  readonly derived: readonly DerivedRow[]
  readonly labelOf: LabelOf
  /** The address of the original. */
  readonly original: string | null
  /** Shown without leaving anything out. */
  readonly whole: boolean
}

/** A stretch of the article with its claims marked. */
export function ArticleText({
  span,
  kind,
  article: { written, marks, labelOf, whole },
}: {
  span: Span
  kind: 'heading' | 'paragraph' | 'item' | 'code'
  article: Article
}) {
  const runs = cutRuns(visibleText(written, span, kind), marks)
  return <MarkedRuns runs={whole ? runs : trimRuns(runs)} labelOf={labelOf} />
}
