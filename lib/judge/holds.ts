import { Decimal } from '../claims/decimal.ts'
import type { Relation } from './derived-figure.ts'

/** How exact a relative statement must be, by how it is meant; shares are of the stated figure. */
const SLACK = {
  /** Percentages are read in points: "40 % less" for 40.6 %. */
  points: '1',
  /** "Twice" for 2.02 times. */
  ratio: '0.03',
  /** "About 70 %" for 75 %. */
  approximate: '0.1',
} as const

/** Whether a computed figure bears the stated one out: it rounds to it, or lies within the slack. */
export function bearsOut(relation: Relation, computed: Decimal): boolean {
  const stated = new Decimal(relation.figure)
  const high = relation.figureHigh === undefined ? stated : new Decimal(relation.figureHigh)
  const [low, top] = stated.lte(high) ? [stated, high] : [high, stated]
  if (computed.gte(low) && computed.lte(top)) return true
  return [low, top].some((end) => isNear(relation, end, computed)) || isBeyond(relation, stated, computed)
}

function isNear(relation: Relation, stated: Decimal, computed: Decimal): boolean {
  return computed.minus(stated).abs().lte(slackOf(relation, stated)) || roundsTo(relation, stated, computed)
}

function slackOf({ relation, modality }: Relation, stated: Decimal): Decimal {
  if (modality === 'approximate' || modality === 'expected') return stated.abs().times(SLACK.approximate)
  return relation === 'ratio' ? stated.abs().times(SLACK.ratio) : new Decimal(SLACK.points)
}

/** Only an exact statement may be a rounded one: "about 2" is not 1.7 rounded up, it is 2 give or take. */
function roundsTo({ modality }: Relation, stated: Decimal, computed: Decimal): boolean {
  return (
    modality === 'asserted' &&
    computed.toDecimalPlaces(stated.decimalPlaces(), Decimal.ROUND_HALF_UP).eq(stated)
  )
}

/** "More than twice" holds for three times; "at least 40 % less" for a cut of 60 %. */
function isBeyond({ modality, direction }: Relation, stated: Decimal, computed: Decimal): boolean {
  const grows =
    stated.isNegative() || direction === 'lower' ? computed.abs().gte(stated.abs()) : computed.gte(stated)
  if (modality === 'at_least') return grows && computed.isNegative() === stated.isNegative()
  return modality === 'at_most' && !grows && computed.isNegative() === stated.isNegative()
}
