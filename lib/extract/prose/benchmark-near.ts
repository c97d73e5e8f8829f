import type { BenchmarkMention } from '../extract-context.ts'

/** A benchmark by its name in the sentence, or by its slug from an earlier one. */
export type BenchmarkNear =
  | BenchmarkMention
  /** `again`: the same model is measured once more, by somebody else. */
  | { readonly slug: string; readonly again?: true }
