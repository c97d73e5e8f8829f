import { Decimal } from '../claims/decimal.ts'
import type { DerivedStatement } from '../claims/derived-statement.ts'
import { formatNumber } from '../claims/format-value.ts'
import type { Statement } from '../claims/statement.ts'

/** What of a statement arithmetic needs. */
export type PlainFigure = Pick<
  Statement,
  'modelKey' | 'subject' | 'property' | 'value' | 'unit' | 'qualifiers' | 'modality'
>

/** The part of a derived statement that is checked. */
export type Relation = Pick<DerivedStatement, 'relation' | 'figure' | 'figureHigh' | 'direction' | 'modality'>

/** A figure worked out from two others, and how. */
export interface Computed {
  readonly figure: Decimal
  /** "(320 − 190) / 320 = 40.6 %", without the verdict. */
  readonly working: string
}

/** Works a relation out: of `subject` to `comparator`. Undefined where either is no number, or the divisor is zero. */
export function compute(
  relation: Relation,
  subject: PlainFigure,
  comparator: PlainFigure,
): Computed | undefined {
  const [x, y] = [numberOf(subject), numberOf(comparator)]
  if (!x || !y) return undefined
  switch (relation.relation) {
    case 'difference':
      return { figure: x.minus(y), working: `${plain(x)} − ${plain(y)} = ${plain(x.minus(y))}` }
    case 'percent_change':
      return percentChange(x, y)
    case 'ratio':
      return relation.direction === 'lower' ? quotient(y, x) : quotient(x, y)
  }
}

/** Told without a sign, as people tell it: "(320 − 190) / 320 = 40.6 % less". */
function percentChange(to: Decimal, from: Decimal): Computed | undefined {
  if (from.isZero()) return undefined
  const change = to.minus(from).div(from).times(100)
  const [large, small] = change.isNegative() ? [from, to] : [to, from]
  const share = large.minus(small).div(from).times(100)
  const working = `(${plain(large)} − ${plain(small)}) / ${plain(from)} = ${shown(share)} % ${moreOrLess(change)}`
  return { figure: change, working }
}

function moreOrLess(change: Decimal): string {
  return change.isNegative() ? 'less' : 'more'
}

function quotient(dividend: Decimal, divisor: Decimal): Computed | undefined {
  if (divisor.isZero()) return undefined
  const figure = dividend.div(divisor)
  return { figure, working: `${plain(dividend)} / ${plain(divisor)} = ${shown(figure)}` }
}

function numberOf({ value, modality }: PlainFigure): Decimal | undefined {
  return value.kind === 'number' && modality !== 'expected' ? new Decimal(value.number) : undefined
}

function plain(figure: Decimal): string {
  return formatNumber(figure.toFixed())
}

const SHOWN_DIGITS = 3

function shown(figure: Decimal): string {
  return plain(figure.toSignificantDigits(SHOWN_DIGITS))
}

/** The figure that the text states, for a reader: "40 % less", "2.5 times lower", "a difference of 5.8". */
export function statedWords({ relation, figure, figureHigh, direction }: Relation): string {
  const first = new Decimal(figure)
  const range = [first, ...(figureHigh === undefined ? [] : [new Decimal(figureHigh)])]
  const bare = (sign: (end: Decimal) => Decimal) => range.map((end) => plain(sign(end))).join(' to ')
  if (relation === 'percent_change') return `${bare((end) => end.abs())} % ${moreOrLess(first)}`
  if (relation === 'ratio') return `${bare((end) => end)} times${direction === 'lower' ? ' lower' : ''}`
  return `a difference of ${bare((end) => end)}`
}
