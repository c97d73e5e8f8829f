import type { Qualifiers } from '../../claims/qualifier.ts'

/** The subject that a cell names, and what its brackets add. */
export interface CellSubject {
  readonly raw: string
  readonly qualifiers: Qualifiers
  /** Its shape is that of a known family's name. */
  readonly known: boolean
  /** What its brackets say that was not understood. */
  readonly aside?: string
  /** What its cell says of the values beside it: "GPT-4o input". */
  readonly measure?: string
}
