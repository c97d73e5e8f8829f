import { formatScope } from '../../lib/claims/format-value.ts'
import type { Note } from '../../lib/claims/note.ts'
import type { SubmissionPreview } from '../../lib/ingest/preview.ts'
import { figureText } from './figure-parts.ts'
import type { LabelOf } from './property-label.ts'

/** What the reader finds in a document, in words: small enough to go to a browser. */
export interface Found {
  readonly title: string
  /** Claims in all; {@link claims} may be cut. */
  readonly total: number
  readonly claims: readonly {
    readonly about: string
    readonly value: string
    readonly condition: string
    readonly quote: string
  }[]
  readonly comparisons: number
  readonly notes: readonly Pick<Note, 'reason' | 'severity'>[]
}

/** More claims than this are counted but not sent: the list is for checking, not for reading through. */
const MOST_SHOWN = 500

export function foundOf(preview: SubmissionPreview, labelOf: LabelOf): Found {
  return {
    title: preview.title,
    total: preview.claims.length,
    claims: preview.claims.slice(0, MOST_SHOWN).map((claim) => ({
      about: `${claim.subject} · ${labelOf(claim.property)}`,
      value: figureText(claim),
      condition: formatScope(claim.qualifiers),
      quote: claim.quote,
    })),
    comparisons: preview.derivedCount,
    notes: preview.notes.slice(0, MOST_SHOWN).map(({ reason, severity }) => ({ reason, severity })),
  }
}
