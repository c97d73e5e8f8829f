import { Decimal } from '../../claims/decimal.ts'

const made: Decimal[] = []

/** 10 to a whole power of at least 0: each is reckoned once. */
export function tenTo(power: number): Decimal {
  const known = made[power] ?? new Decimal(10).pow(power)
  made[power] = known
  return known
}
