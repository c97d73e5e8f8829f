import type { Modality } from '../../claims/modality.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import type { Value } from '../../claims/value.ts'

/** One value that a cell gives, with its place in the cell's text. */
export interface CellValue {
  readonly property: string
  readonly value: Value
  readonly unit: string
  readonly modality: Modality
  readonly qualifiers: Qualifiers
  /** One of several that its cell lists. */
  readonly listed?: boolean
  readonly start: number
  readonly end: number
}
