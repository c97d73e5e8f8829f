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
  readonly start: number
  readonly end: number
}
