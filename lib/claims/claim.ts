import { z } from 'zod'
import { Modality } from './modality.ts'
import { Qualifiers } from './qualifier.ts'
import { Span } from './span.ts'
import { Value } from './value.ts'

/** What a piece of the source text contributes to the reading of a claim. */
export const EvidenceRole = z.enum([
  'subject',
  'property',
  'unit',
  'scope',
  'modality',
  'attribution',
  'row_header',
  'column_header',
  'caption',
  'heading',
])
export const Evidence = Span.extend({ role: EvidenceRole })
export type Evidence = Readonly<z.infer<typeof Evidence>>

/** Where in the structure of the source the value stands. Numbers count from 0. */
export const Locator = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), block: z.int().nonnegative() }),
  z.object({
    kind: z.literal('table'),
    table: z.int().nonnegative(),
    row: z.int().nonnegative(),
    column: z.int().nonnegative(),
  }),
  z.object({ kind: z.literal('pointer'), pointer: z.string() }),
])
export type Locator = Readonly<z.infer<typeof Locator>>

const Statement = {
  property: z.string(),
  value: Value,
  /** The exact characters of figure and unit as the source writes them; `""` when there is no figure. */
  written: z.string(),
  unit: z.string(),
  qualifiers: Qualifiers,
  modality: Modality,
  /** The third party that the text names as having measured or said it. */
  attributedTo: z.string().optional(),
}

const Place = {
  /** The words that carry figure, unit and, where near, the subject; at most 400 characters (in HTML: visible ones). */
  quote: Span,
  /** Where `written` stands; the whole quote when there is no figure. */
  valueSpan: Span,
  evidence: z.array(Evidence),
  locator: Locator,
  /** Items of one list or cell share a group: its members never contradict each other. */
  group: z.string().optional(),
  /** Tells apart claims that share value span and property: their order in the list of subjects. */
  ordinal: z.int().nonnegative(),
}

/** What the extractor found: a statement of a value about a subject as the text names it. */
export const Mention = z.object({
  ...Statement,
  ...Place,
  /** The subject in the source's words, as full as the document makes it ("Opus 4.7", "azure/gpt-5.2"). */
  subjectRaw: z.string().min(1),
})
export type Mention = Readonly<z.infer<typeof Mention>>

/** A mention whose subject is known: the vocabulary's claim, not yet stored. */
export const ReadClaim = Mention.extend({
  /** The name in full, vendor prefix dropped, variant kept: `Claude Opus 4.7`. */
  subject: z.string().min(1),
  /** Vendor-qualified: `anthropic/claude-opus-4.7`. */
  modelKey: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  /** The benchmark by the name that the source gives it, where the registry knows it by another. */
  propertyRaw: z.string().optional(),
})
export type ReadClaim = Readonly<z.infer<typeof ReadClaim>>
