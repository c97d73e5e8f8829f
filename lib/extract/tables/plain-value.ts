import { figureModality, figureValue } from '../figure-value.ts'
import type { Figure } from '../figures/figure.ts'
import type { CellReading } from './cell-reading.ts'
import type { CellValue } from './cell-value.ts'

/** A figure of a cell as the value of a property, with the units that its label and the document add. */
export function plainValue(
  figure: Figure,
  property: string,
  { label, context, expected }: CellReading,
): CellValue {
  return {
    property,
    ...figureValue(figure, property, {
      perTokens: label.perTokens ?? context.perTokens,
      currency: figure.currency ? undefined : (label.currency ?? context.currency),
      seconds: label.seconds,
    }),
    modality: figureModality(figure, expected),
    qualifiers: label.qualifiers,
    start: figure.start,
    end: figure.end,
  }
}
