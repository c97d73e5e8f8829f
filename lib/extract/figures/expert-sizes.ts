import { Decimal } from '../../claims/decimal.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** Sizes of a mixture of experts written as one word: all weights, and those at work on a token. */
export interface ExpertSizes {
  readonly total: Decimal
  readonly active: Decimal
  readonly totalAt: Range
  readonly activeAt: Range
}

const SIZES = /(?<![A-Za-z\d.-])(\d+(?:\.\d+)?)B-A(\d+(?:\.\d+)?)B(?![A-Za-z\d-])/
const BILLION = new Decimal(1_000_000_000)

/** Finds `355B-A32B` in a text. */
export function expertSizes(text: string): ExpertSizes | undefined {
  const match = SIZES.exec(text)
  const [whole, total, active] = match ?? []
  if (!match || !whole || !total || !active) return undefined
  const start = match.index
  const end = start + whole.length
  return {
    total: BILLION.times(total),
    active: BILLION.times(active),
    totalAt: { start, end: start + total.length + 1 },
    activeAt: { start: end - active.length - 1, end },
  }
}
