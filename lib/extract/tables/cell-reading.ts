import type { ExtractContext } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'
import type { Label } from './label.ts'

/** A cell's text with its figures, and the label that it stands under. */
export interface CellReading {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly label: Label
  readonly context: ExtractContext
  /** Words of the cell make it a forecast or a rumour. */
  readonly expected: boolean
}
