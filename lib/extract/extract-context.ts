import type { Decimal } from '../claims/decimal.ts'
import type { Language } from '../text/language.ts'
import type { DocumentNames } from './names/document-names.ts'

/** What one document tells all its readers of tables and sentences. */
export interface ExtractContext {
  readonly source: string
  readonly language: Language
  readonly names: DocumentNames
  readonly benchmarks: BenchmarkNames
  /** How many tokens all its prices are for, where it says so once for all. */
  readonly perTokens?: Decimal
  /** The currency of prices that name none, where it says so once for all. */
  readonly currency?: string
  /** Year of publication: resolves "April 23". */
  readonly year?: string
  /** The family whose members a table names by their sizes alone. */
  readonly family?: string
  /** Month of publication, 01 to 12: resolves "on the 10th". */
  readonly month?: string
}

/** Finds names of benchmarks in words, and knows their slugs and units. */
export interface BenchmarkNames {
  find(text: string): readonly BenchmarkMention[]
  /** `%` or `points` for a score without a sign. */
  unitOf(slug: string, label: string, value: number): '%' | 'points'
  slugOf(name: string): string
}

export interface BenchmarkMention {
  readonly start: number
  readonly end: number
  readonly slug: string
}
