import { z } from 'zod'
import { Modality } from './modality.ts'
import { Qualifiers } from './qualifier.ts'
import { Value } from './value.ts'

export const FindingKind = z.enum([
  'direct',
  'unit_slip',
  'arithmetic',
  'forecast',
  'rounding',
  'scope',
  'changed_over_time',
])
export type FindingKind = z.infer<typeof FindingKind>

/** How much it matters to someone who relies on the figure. */
export const Severity = z.enum(['high', 'medium', 'low'])
export type Severity = z.infer<typeof Severity>

/** Findings of these kinds are shown as contradictions; the others are recorded and shown as explained. */
export const RAISED_KINDS: ReadonlySet<FindingKind> = new Set(['direct', 'unit_slip', 'arithmetic'])

/** One side of a finding: a value in a scope, and who says it. */
export const FindingSide = z.object({
  property: z.string(),
  qualifiers: Qualifiers,
  value: Value,
  unit: z.string(),
  modality: Modality,
  /** As one of the sources writes it. */
  written: z.string(),
  sourceIds: z.array(z.string()),
  claimIds: z.array(z.string()),
})
export type FindingSide = Readonly<z.infer<typeof FindingSide>>

export const Finding = z.object({
  /** A hash of the rule and its operands (model, properties, scopes, values): the same finding next time. */
  id: z.string(),
  /** Which rule found it: `same_fact`, `unit_slip`, `token_price_between`, `derived_figure`, … */
  rule: z.string(),
  kind: FindingKind,
  severity: Severity,
  modelKey: z.string(),
  subject: z.string(),
  property: z.string(),
  a: FindingSide,
  b: FindingSide,
  /** The likely cause, where there is one: "per 1k read as per 1M". */
  cause: z.string().optional(),
  /** For a reader, with the rule and the figures. */
  sentence: z.string(),
})
export type Finding = Readonly<z.infer<typeof Finding>>

export const ClaimStatus = z.enum([
  'corroborated',
  'contested',
  'contradicted',
  'outdated',
  'forecast',
  'unconfirmed',
])
export type ClaimStatus = z.infer<typeof ClaimStatus>

export const Support = z.enum(['well_supported', 'contested', 'one_source'])
export type Support = z.infer<typeof Support>

/** The best-supported value of a fact (a topic in a scope), and why it is that. */
export const BestValue = z.object({
  qualifiers: Qualifiers,
  value: Value,
  unit: z.string(),
  modality: Modality,
  written: z.string(),
  support: Support,
  /** Independent voices that say so, and all that speak of this fact. */
  voicesFor: z.int(),
  voicesInAll: z.int(),
  sentence: z.string(),
})
export type BestValue = Readonly<z.infer<typeof BestValue>>

/** Compatible values of one scope, for showing: computed, without identity. */
export interface ValueGroup {
  readonly qualifiers: Qualifiers
  readonly value: Value
  readonly unit: string
  readonly written: string
  /** Indices into the judged statements. */
  readonly statements: readonly number[]
  readonly voices: number
}

/** What the judge says of one topic. */
export interface Judgement {
  readonly modelKey: string
  readonly property: string
  /** The fact shown first: the unqualified scope, else the one with most voices; absent when nothing is stated. */
  readonly best?: BestValue
  /** The best value of every scope that anyone speaks of. */
  readonly facts: readonly BestValue[]
  readonly groups: readonly ValueGroup[]
  readonly findings: readonly Finding[]
  /** For each judged statement, in its order. */
  readonly statuses: readonly { status: ClaimStatus; sentence: string }[]
}
