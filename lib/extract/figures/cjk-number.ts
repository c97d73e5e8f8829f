import { Decimal } from '../../claims/decimal.ts'
import { scalePower } from '../lexicon/scales.ts'
import { tenTo } from './ten-to.ts'

const TAIL = /(\d{1,3},\d{3}|\d{1,4})(千万|百万|万|億|亿|千|百)?(?![\d.,])/uy

/** The rest of a number written in steps, after its first scale: `8千` of `12万8千`, `2000万` of `1億2000万`. */
export function numberTail(
  text: string,
  from: number,
  power: number,
): { amount: Decimal; end: number } | undefined {
  if (power < 4 || !/[万萬亿億兆]/.test(text[from - 1] ?? '')) return undefined
  TAIL.lastIndex = from
  const [whole, digits, scale] = TAIL.exec(text) ?? []
  if (whole === undefined || digits === undefined) return undefined
  const step = scale === '百' ? 2 : scale ? scalePower(scale) : 0
  const amount = new Decimal(digits.replace(',', '')).times(tenTo(step))
  return amount.lt(tenTo(power)) ? { amount, end: from + whole.length } : undefined
}
