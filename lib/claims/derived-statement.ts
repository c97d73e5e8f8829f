import { z } from 'zod'
import { Evidence } from './claim.ts'
import { Span } from './span.ts'

/** A relative statement as found in the text: "twice the price of GPT-5.4". */
export const DerivedMention = z.object({
  subjectRaw: z.string().min(1),
  comparatorRaw: z.string().nullable(),
  property: z.string(),
  relation: z.enum(['ratio', 'percent_change', 'difference']),
  /** Exact decimal as text; a percent change is signed (a 40 % reduction is "-40"), a ratio as written ("2.5"). */
  figure: z.string(),
  figureHigh: z.string().optional(),
  /** `lower` where a ratio is of less ("2.5x cheaper"). */
  direction: z.enum(['lower', 'higher']).optional(),
  modality: z.enum(['asserted', 'approximate', 'at_least', 'at_most', 'expected']),
  quote: Span,
  evidence: z.array(Evidence),
})
export type DerivedMention = Readonly<z.infer<typeof DerivedMention>>

/** A derived statement whose subjects are known. */
export const DerivedStatement = DerivedMention.extend({
  subject: z.string().min(1),
  modelKey: z.string(),
  comparator: z.string().nullable(),
  comparatorKey: z.string().nullable(),
})
export type DerivedStatement = Readonly<z.infer<typeof DerivedStatement>>
