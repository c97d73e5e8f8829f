import { Decimal as DecimalJs } from 'decimal.js'

/** Exact decimals for money and everything compared: 60 significant digits, never exponent notation. */
export const Decimal = DecimalJs.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 })
export type Decimal = DecimalJs

/** A decimal as people and JSON write it: no exponent, no trailing zeros (`"2.5"`, `"0.000000000001"`). */
export function decimalText(value: Decimal | string | number): string {
  return new Decimal(value).toFixed()
}
