import type { ComparisonRule, PropertyGroup } from '../claims/property.ts'
import { findProperty } from '../claims/property.ts'

interface Slip {
  readonly factor: number
  readonly groups: readonly PropertyGroup[]
  readonly rules?: readonly ComparisonRule[]
  /** Whether the finding is a slip of units rather than a plain contradiction with a guess at its cause. */
  readonly unitSlip: boolean
  /** For a reader. */
  readonly cause: string
}

/** Factors that betray how a figure went wrong. */
const SLIPS: readonly Slip[] = [
  {
    factor: 1000,
    groups: ['prices'],
    unitSlip: true,
    cause: 'a price per 1,000 tokens read as one per million, or the other way round',
  },
  {
    factor: 1000000,
    groups: ['prices'],
    unitSlip: true,
    cause: 'a price per token read as one per million tokens',
  },
  {
    factor: 12,
    groups: ['prices'],
    unitSlip: false,
    cause: 'twelve times apart: a year’s price read as a month’s',
  },
  {
    factor: 100,
    groups: ['prices'],
    unitSlip: false,
    cause: 'a hundred times apart: cents read as dollars',
  },
  {
    factor: 100,
    groups: ['benchmarks'],
    unitSlip: true,
    cause: 'a share written as a fraction of one read as per cent',
  },
  {
    factor: 60,
    groups: ['limits', 'speed'],
    rules: ['quantity'],
    unitSlip: false,
    cause: 'sixty times apart: a figure per second read as one per minute',
  },
  {
    factor: 1000,
    groups: ['speed'],
    unitSlip: true,
    cause: 'milliseconds read as seconds',
  },
  {
    factor: 1000,
    groups: ['limits', 'size'],
    unitSlip: true,
    cause: 'a suffix lost or changed (K, M or B): a thousand times apart',
  },
  {
    factor: 1000000,
    groups: ['limits', 'size'],
    unitSlip: true,
    cause: 'a suffix lost or changed (K, M or B): a million times apart',
  },
]

/** Rounding in one of the figures may move the ratio this far from the factor, as a share. */
const RATIO_SLACK = 0.005

/** The slip that a ratio of two values of a property betrays, if any. */
export function findSlip(propertyKey: string, ratio: number | undefined): Slip | undefined {
  const property = findProperty(propertyKey)
  if (!ratio || !property) return undefined
  return SLIPS.find(
    ({ factor, groups, rules }) =>
      groups.includes(property.group) &&
      (!rules || rules.includes(property.rule)) &&
      Math.abs(ratio - factor) <= factor * RATIO_SLACK &&
      (factor !== 12 || propertyKey === 'price.subscription'),
  )
}
