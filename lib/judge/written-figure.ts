import { Decimal } from '../claims/decimal.ts'

/** One figure as a text writes it, digits grouped or not: "1,050,000", "0.060", "85", "8.192", "0,08". */
const FIGURE = /\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?/g

const WITH_POINT = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
const WITH_COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/

/** A figure read with a point for decimals, then with a comma: languages differ, and the value tells which was meant. */
function readings(text: string): readonly string[] {
  const bare = text.replace(/\s/g, '')
  return [
    ...(WITH_POINT.test(bare) ? [bare.replaceAll(',', '')] : []),
    ...(WITH_COMMA.test(bare) ? [bare.replaceAll('.', '').replace(',', '.')] : []),
  ]
}

export interface WrittenFigure {
  /** Digits after the point, as written. */
  readonly decimals: number
  /** What one in the last written digit is worth in the canonical unit: 10 000 for "1.05M". */
  readonly step: Decimal
}

/**
 * How precisely a text writes a value. The unit need not stand beside the figure ("320" under a column of
 * milliseconds): how large the unit is follows from value and figure. A text with more than one figure ("$0.060 per
 * 1,000") is taken at the one that makes the value by a power of ten, else at its first. Undefined without a figure.
 */
export function readWrittenFigure(written: string, value: Decimal): WrittenFigure | undefined {
  const figures = [...written.matchAll(FIGURE)].flatMap(([text]) => readings(text))
  const scaled = figures.map((figure) => ({ figure, scale: scaleOf(value, new Decimal(figure)) }))
  const best = scaled.find(({ scale }) => scale && isPowerOfTen(scale)) ?? scaled[0]
  if (!best?.scale) return undefined
  const decimals = best.figure.split('.')[1]?.length ?? 0
  return { decimals, step: best.scale.times(new Decimal(10).pow(-decimals)) }
}

function scaleOf(value: Decimal, figure: Decimal): Decimal | undefined {
  if (figure.isZero()) return value.isZero() ? new Decimal(1) : undefined
  return value.div(figure).abs()
}

function isPowerOfTen(scale: Decimal): boolean {
  return scale.toExponential().startsWith('1e')
}
