import { daysOf } from '../../claims/calendar.ts'
import { Decimal } from '../../claims/decimal.ts'
import { formatNumber } from '../../claims/format-value.ts'
import type { Value } from '../../claims/value.ts'

/** From here on a ratio says more than a difference. */
const TELLING_RATIO = 1.5

/** How far apart two values are, for a person: "12 times as much", "5.4 percentage points apart", "26 days apart". */
export function howFar(a: Value, b: Value, unit: string): string | undefined {
  if (a.kind === 'number' && b.kind === 'number')
    return numbersApart(new Decimal(a.number), new Decimal(b.number), unit)
  if (a.kind === 'date' && b.kind === 'date') return daysApart(a.date, b.date)
  return undefined
}

function numbersApart(a: Decimal, b: Decimal, unit: string): string | undefined {
  const [small, large] = a.lt(b) ? [a, b] : [b, a]
  const ratio = small.gt(0) ? large.div(small) : undefined
  if (ratio?.gte(TELLING_RATIO) && unit !== '%') return `${timesWords(ratio)} apart`
  if (unit === '%') return `${formatNumber(large.minus(small).toFixed())} percentage points apart`
  if (small.lte(0)) return undefined
  return `${large.minus(small).div(large).times(100).toSignificantDigits(2).toFixed()} % apart`
}

/** "12 times", "1.7 times", "1,000 times". */
function timesWords(ratio: Decimal): string {
  const rounded = ratio.gte(100) ? ratio.round() : ratio.toSignificantDigits(2)
  return `${formatNumber(rounded.toFixed())} times`
}

function daysApart(a: string, b: string): string | undefined {
  const days = Math.abs(daysOf(a).first - daysOf(b).first)
  return days === 0 ? undefined : `${days} ${days === 1 ? 'day' : 'days'} apart`
}
