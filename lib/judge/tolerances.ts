import { type ComparisonRule, requireProperty } from '../claims/property.ts'

export interface Tolerance {
  readonly name: ComparisonRule | 'measured'
  /** What a written figure stands for: half a step of its last digit either way, or itself. */
  readonly rounding: 'last_digit' | 'decimals_only' | 'none'
  /** Values this far apart, as a share of the larger, are one. */
  readonly relative: string
  /** 1,000 written for 1,024, and powers of it. */
  readonly binary: boolean
  readonly reason: string
  /** For a reader: what makes two figures one, and what does not. */
  readonly words: string
}

/** How far apart two figures may be and still say the same. Compared exactly; no row may depend on a source. */
export const TOLERANCES: readonly Tolerance[] = [
  {
    name: 'money',
    rounding: 'decimals_only',
    relative: '0',
    binary: false,
    reason: 'Price lists are exact: $5 is not $5.20. Only lists that cut decimals differ ($0.13 for $0.125).',
    words: 'prices are exact to the digits written',
  },
  {
    name: 'capacity',
    rounding: 'none',
    relative: '0.05',
    binary: true,
    reason:
      'Vendors write 1M for 1,048,576 and for 1,050,000, 128K for 131,072; 200K and 256K are two sizes.',
    words: 'token limits within 5 %, or 1,000 written for 1,024, count as the same',
  },
  {
    name: 'quantity',
    rounding: 'last_digit',
    relative: '0',
    binary: false,
    reason: 'A count is rounded when written: 25.2B is 25B, but not 26B.',
    words: 'a figure stands for all that rounds to it',
  },
  {
    name: 'score',
    rounding: 'last_digit',
    relative: '0',
    binary: false,
    reason: 'A score of 85 % is 85.4 % rounded.',
    words: 'a score stands for all that rounds to it',
  },
  {
    name: 'measured',
    rounding: 'last_digit',
    relative: '0.1',
    binary: false,
    reason: 'Two runs of one speed test differ by several percent with load and network.',
    words: 'speeds measured within 10 % of each other count as the same',
  },
  {
    name: 'date',
    rounding: 'none',
    relative: '0',
    binary: false,
    reason: 'A month stands for each of its days.',
    words: 'a month or a quarter stands for each of its days',
  },
  {
    name: 'text',
    rounding: 'none',
    relative: '0',
    binary: false,
    reason: 'Names of licences are compared as words.',
    words: 'names are compared word by word',
  },
]

/** "About", "~" and forecasts are taken this much wider, as a share of the figure. */
export const APPROXIMATE_SHARE = '0.1'

const byName = new Map(TOLERANCES.map((tolerance) => [tolerance.name, tolerance]))

/** The tolerance of a property. Throws a RangeError for a property in no list. */
export function toleranceOf(propertyKey: string): Tolerance {
  const property = requireProperty(propertyKey)
  const name = property.group === 'speed' ? 'measured' : property.rule
  const tolerance = byName.get(name)
  if (!tolerance) throw new RangeError(`No tolerance for "${name}" (property ${propertyKey})`)
  return tolerance
}
