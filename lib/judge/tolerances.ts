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
  /** For a reader: why two values that differ are one. */
  readonly same: string
  /** For a reader: why they are not. */
  readonly differ: string
}

/** How far apart two figures may be and still say the same. Compared exactly; no row may depend on a source. */
const TOLERANCES: readonly Tolerance[] = [
  {
    name: 'money',
    rounding: 'decimals_only',
    relative: '0',
    binary: false,
    reason: 'Price lists are exact: $5 is not $5.20. Only lists that cut decimals differ ($0.13 for $0.125).',
    same: 'one may be the other cut to fewer decimals',
    differ: 'prices are exact to the digits written, so both cannot hold',
  },
  {
    name: 'capacity',
    rounding: 'none',
    relative: '0.05',
    binary: true,
    reason:
      'Vendors write 1M for 1,048,576 and for 1,050,000, 128K for 131,072; 200K and 256K are two sizes.',
    same: 'token limits within 5 %, and 1,000 written for 1,024, count as one',
    differ:
      'token limits count as one only within 5 % or where 1,000 is written for 1,024, so both cannot hold',
  },
  {
    name: 'quantity',
    rounding: 'last_digit',
    relative: '0',
    binary: false,
    reason: 'A count is rounded when written: 25.2B is 25B, but not 26B.',
    same: 'each stands for all that rounds to it',
    differ: 'the two do not round to one figure, so both cannot hold',
  },
  {
    name: 'score',
    rounding: 'last_digit',
    relative: '0',
    binary: false,
    reason: 'A score of 85 % is 85.4 % rounded.',
    same: 'each stands for all scores that round to it',
    differ: 'the two do not round to one score, so both cannot hold',
  },
  {
    name: 'measured',
    rounding: 'last_digit',
    relative: '0.1',
    binary: false,
    reason: 'Two runs of one speed test differ by several percent with load and network.',
    same: 'speeds measured within 10 % of each other count as one',
    differ: 'speeds count as one only within 10 %, so both cannot hold',
  },
  {
    name: 'date',
    rounding: 'none',
    relative: '0',
    binary: false,
    reason: 'A month stands for each of its days.',
    same: 'the one date lies within the other',
    differ: 'the dates do not overlap, so both cannot hold',
  },
  {
    name: 'text',
    rounding: 'none',
    relative: '0',
    binary: false,
    reason: 'Names of licences are compared as words.',
    same: 'one only names it less exactly',
    differ: 'the names mean different things, so both cannot hold',
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
