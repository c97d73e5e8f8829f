import { z } from 'zod'
import { Evidence } from './claim.ts'
import { Span } from './span.ts'
import { Value } from './value.ts'

/** A figure that a relative statement gives itself: no claim of its own. */
export const ToldFigure = z.object({
  value: Value,
  unit: z.string(),
  span: Span,
})
export type ToldFigure = Readonly<z.infer<typeof ToldFigure>>

/**
 * The two figures beside a relative statement: of a change what is and what was ("from $5 to $2, a 60% cut"), of two
 * models what each has ("7.8 points lower (79.0% vs 86.8%)"), in either order.
 */
export const ToldPair = z.object({
  kind: z.enum(['change', 'pair']),
  /** Absent where only a former value is told, and the claims say what is now. */
  own: ToldFigure.optional(),
  against: ToldFigure,
})
export type ToldPair = Readonly<z.infer<typeof ToldPair>>

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
  /** Where figures stand right beside it. */
  told: ToldPair.optional(),
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
  /** As in a claim: the benchmark by the name that the source gives it. */
  propertyRaw: z.string().optional(),
})
export type DerivedStatement = Readonly<z.infer<typeof DerivedStatement>>
