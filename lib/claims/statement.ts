import { z } from 'zod'
import { Modality } from './modality.ts'
import { Qualifiers } from './qualifier.ts'
import { SourceKind } from './source-kind.ts'
import { Said } from './time.ts'
import { Value } from './value.ts'

/** Who speaks. Sources of one publisher are one voice; a digest speaks with the voice of what it records. */
export const Voice = z.object({
  /** Equal for sources that are not independent of one another. */
  id: z.string(),
  /** What a person reads: the publisher, else the title. */
  name: z.string(),
  kind: SourceKind,
  /** The publisher is the vendor of the model spoken of. */
  firstParty: z.boolean(),
})
export type Voice = Readonly<z.infer<typeof Voice>>

/** What the registry knows of the benchmark that a statement is about. */
export const BenchmarkFacts = z.object({
  /** As people write it: `SWE-bench Pro`. */
  name: z.string().min(1),
  unit: z.enum(['%', 'points']),
  /** Least and greatest possible score; a missing end is open. */
  min: z.number().optional(),
  max: z.number().optional(),
})
export type BenchmarkFacts = Readonly<z.infer<typeof BenchmarkFacts>>

/** What the judge sees instead of every claim: one source saying one value of one property in one scope. */
export const Statement = z.object({
  modelKey: z.string(),
  subject: z.string(),
  property: z.string(),
  value: Value,
  unit: z.string(),
  /** As one of the claims writes it. */
  written: z.string(),
  qualifiers: Qualifiers,
  modality: Modality,
  attributedTo: z.string().optional(),
  said: Said,
  /** When the base learnt it; absent where there is no base. */
  recordedAt: z.date().optional(),
  sourceId: z.string(),
  voice: Voice,
  /** Unique over all sources: statements of one group never contradict each other. */
  group: z.string().optional(),
  /** Where the property is a benchmark that the registry knows. */
  benchmark: BenchmarkFacts.optional(),
  /** Further sources and voices that say the same and are only counted: of a hot topic the judge hears the strongest. */
  unlisted: z.object({ sources: z.int(), voices: z.int() }).optional(),
  /** Claims that say it, at least one. */
  claimIds: z.array(z.string()).min(1),
})
export type Statement = Readonly<z.infer<typeof Statement>>
