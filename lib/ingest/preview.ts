import { z } from 'zod'
import { Modality } from '../claims/modality.ts'
import { Note } from '../claims/note.ts'
import { Qualifiers } from '../claims/qualifier.ts'
import { Value } from '../claims/value.ts'

/** A claim as its submitter sees it before anything is stored. */
export const PreviewClaim = z.object({
  subject: z.string(),
  modelKey: z.string(),
  property: z.string(),
  value: Value,
  unit: z.string(),
  written: z.string(),
  qualifiers: Qualifiers,
  modality: Modality,
  quote: z.string(),
})
export type PreviewClaim = z.infer<typeof PreviewClaim>

/** What the reader finds in a submitted document. */
export const SubmissionPreview = z.object({
  title: z.string(),
  claims: z.array(PreviewClaim),
  derivedCount: z.int(),
  notes: z.array(Note),
})
export type SubmissionPreview = z.infer<typeof SubmissionPreview>
