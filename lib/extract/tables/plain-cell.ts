import { decideProperty } from '../decide-property.ts'
import { figureValue } from '../figure-value.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import { cellProperty, PRICED } from './cell-property.ts'
import type { CellReading } from './cell-reading.ts'
import type { CellValue } from './cell-value.ts'
import { areUntold, counts, localFeatures, localText, withoutDefaults } from './counting-figures.ts'
import { freeFigure } from './free-price.ts'
import type { Label } from './label.ts'
import { moneyQualifiers, moneyWords } from './money-words.ts'
import { plainValue } from './plain-value.ts'
import { pricePairs } from './price-pairs.ts'

/** Prices, sizes, limits and times of a cell; a later figure counts when it says itself what it is. */
export function plainValues(given: CellReading): CellValue[] {
  const reading = withoutDefaults(given)
  const { text, figures } = reading
  const pair = pricePairs(reading)
  if (pair) return pair
  if (areUntold(reading)) return []
  const values: CellValue[] = []
  for (const [i, figure] of figures.entries()) {
    const property = counts(reading, i)
      ? cellProperty(reading, figure, localFeatures(text, figures, i))
      : undefined
    if (!property) continue
    const value = plainValue(figure, property, reading)
    const local = i > 0 ? qualifierCues(localText(text, figures, i)) : {}
    const own = figure.currency ? moneyQualifiers(moneyWords(text, figures, i)) : {}
    const qualifiers = { ...value.qualifiers, ...local, ...own }
    values.push({ ...value, qualifiers })
  }
  return values
}

/** "Free" under a price is 0. */
export function freeValue(text: string, label: Label): CellValue[] {
  const figure = label.features.has('subscription') ? undefined : freeFigure(text, label.currency)
  if (!figure || !PRICED.some((feature) => label.features.has(feature))) return []
  const property = decideProperty(figure, label.features, true)
  if (!property) return []
  const { value, unit } = figureValue(figure, property)
  const { start, end } = figure
  return [{ property, value, unit, modality: 'asserted', qualifiers: label.qualifiers, start, end }]
}
