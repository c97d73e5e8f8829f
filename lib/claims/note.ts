import { z } from 'zod'
import { Span } from './span.ts'

/** Something odd in an input, with its place: what could not be read and why. Odd input is never an exception. */
export const Note = z.object({
  /** Stable name of what was seen, for grouping: `unread_table`, `unknown_unit`, `figure_in_image`, … */
  rule: z.string(),
  severity: z.enum(['info', 'warning']),
  /** A sentence for a person. */
  reason: z.string(),
  span: Span.optional(),
})
export type Note = Readonly<z.infer<typeof Note>>
