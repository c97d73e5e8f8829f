import { Decimal } from '../../lib/claims/decimal.ts'

/** Prices per million tokens as exact decimals; where they are contested, the least and the greatest that is claimed. */
export interface PriceRange {
  readonly low: string
  readonly high: string
}

export interface Prices {
  readonly input: PriceRange | undefined
  readonly cachedInput: PriceRange | undefined
  readonly output: PriceRange | undefined
}

/** What is sent and answered each time, and how often in a month. */
export interface Usage {
  /** Input tokens of one request that are not cached. */
  readonly input: number
  readonly cached: number
  readonly output: number
  readonly requests: number
}

export type Cost =
  | {
      readonly kind: 'range'
      /** Exact decimals: US dollars a month. */
      readonly low: string
      readonly high: string
      /** Nobody states a price of cached input: it is counted as plain input. */
      readonly cachedAsInput: boolean
    }
  | { readonly kind: 'unknown' }

/** A month's cost of a use; `unknown` where nobody states a price that it needs. */
export function requestCost(prices: Prices, usage: Usage): Cost {
  const { input, output } = prices
  const cached = prices.cachedInput ?? input
  const parts = [
    { price: input, tokens: usage.input },
    { price: cached, tokens: usage.cached },
    { price: output, tokens: usage.output },
  ].filter(({ tokens }) => tokens > 0)
  if (parts.some(({ price }) => price === undefined)) return { kind: 'unknown' }
  const total = (end: keyof PriceRange) =>
    parts
      .reduce(
        (sum, { price, tokens }) => sum.plus(new Decimal(price?.[end] ?? 0).times(tokens)),
        new Decimal(0),
      )
      .times(usage.requests)
      .div(1e6)
      .toFixed(2)
  return {
    kind: 'range',
    low: total('low'),
    high: total('high'),
    cachedAsInput: usage.cached > 0 && prices.cachedInput === undefined,
  }
}
