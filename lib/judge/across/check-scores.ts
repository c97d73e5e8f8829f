import { Decimal } from '../../claims/decimal.ts'
import { formatValue } from '../../claims/format-value.ts'
import type { Finding } from '../../claims/judgement.ts'
import { isBenchmark } from '../../claims/property.ts'
import { qualifierWord } from '../../claims/qualifier.ts'
import { rangeValue, valueKey } from '../../claims/value.ts'
import type { Camp } from '../camp.ts'
import { toleranceOf } from '../tolerances.ts'
import { findingAcross } from './finding-across.ts'
import { campWithin, type ModelCamps } from './model-camps.ts'

const WINDOW = 'context_window'

/** Scores that cannot be: at a test length that the model's window does not hold, or beyond the scale. */
export function checkScores(camps: ModelCamps): readonly Finding[] {
  const scores = camps.properties.filter(isBenchmark).flatMap((property) => camps.of(property))
  return scores
    .filter(({ standing }) => standing === 'stated')
    .flatMap((score) => [...beyondWindow(camps, score), ...beyondScale(score)])
}

function beyondWindow(camps: ModelCamps, score: Camp): readonly Finding[] {
  const length = testLength(score)
  if (!length) return []
  const windows = camps.of(WINDOW).filter(({ standing }) => standing === 'stated')
  return [...ownWindows(score, windows), ...foreignWindows(camps, score, windows)]
    .filter(({ held }) => held.every((window) => isTooSmall(window, length)))
    .flatMap(({ score: side, held }) =>
      held.slice(0, 1).map((window) =>
        findingAcross({
          rule: 'score_beyond_window',
          kind: 'direct',
          property: score.property,
          a: side,
          b: window,
          because: 'a model cannot be tested on more tokens than its context window holds',
        }),
      ),
    )
}

interface Held {
  readonly score: Camp
  /** The windows that the score is held against, the largest of them first. */
  readonly held: readonly Camp[]
}

/** Sources that give both: the sharpest case, a source against itself. */
function ownWindows(score: Camp, windows: readonly Camp[]): readonly Held[] {
  return [...score.sourceIds].flatMap((id) => held(score, windows, (other) => other === id))
}

/** Scores of sources that are silent on the window, against all others: too small by every account. */
function foreignWindows(camps: ModelCamps, score: Camp, windows: readonly Camp[]): readonly Held[] {
  const silent = campWithin(score, (id) => !camps.speakersOf(WINDOW).has(id))
  return silent && windows.length > 0 ? [{ score: silent, held: windows.toSorted(byReach) }] : []
}

function held(score: Camp, windows: readonly Camp[], isOf: (id: string) => boolean): readonly Held[] {
  const side = campWithin(score, isOf)
  const own = windows.flatMap((window) => campWithin(window, isOf) ?? []).sort(byReach)
  return side && own.length > 0 ? [{ score: side, held: own }] : []
}

function byReach(a: Camp, b: Camp): number {
  return reach(b).cmp(reach(a))
}

function reach({ interval }: Camp): Decimal {
  return interval?.high ?? new Decimal(0)
}

function isTooSmall(window: Camp, length: Decimal): boolean {
  const slack = new Decimal(1).plus(toleranceOf(WINDOW).relative)
  return window.interval !== undefined && reach(window).times(slack).lt(length)
}

/** The length of the test input in tokens; bands (">128K") name none. */
function testLength({ qualifiers }: Camp): Decimal | undefined {
  const word = qualifierWord(qualifiers.context ?? '')
  return /^\d+(\.\d+)?$/.test(word) ? new Decimal(word) : undefined
}

/** A score that its benchmark cannot give: beyond the scale that the registry knows, or beyond 0 to 100 %. */
function beyondScale(score: Camp): readonly Finding[] {
  const { interval, unit } = score
  const scale = scaleOf(score)
  if (!scale || !interval || (interval.low.lte(scale.max) && interval.high.gte(scale.min))) return []
  const value = rangeValue(scale.min, scale.max)
  const side: Camp = {
    ...score,
    value,
    valueKey: valueKey(value),
    written: '',
    modality: 'asserted',
    statements: [],
  }
  const finding = findingAcross({
    rule: 'score_beyond_scale',
    kind: 'arithmetic',
    property: score.property,
    a: score,
    b: side,
    because: `${scale.of} lies between ${formatValue(value, unit).replace(' to ', ' and ')}`,
  })
  return [finding]
}

interface Scale {
  readonly min: number
  readonly max: number
  /** What lies within it, for a reader. */
  readonly of: string
}

/** Only a scale with both ends says what cannot be; shares of correct answers have one without a registry. */
function scaleOf({ unit, statements }: Camp): Scale | undefined {
  const known = statements.find(({ benchmark }) => benchmark?.unit === unit)?.benchmark
  if (known?.min !== undefined && known.max !== undefined)
    return { min: known.min, max: known.max, of: `a score in ${known.name}` }
  return unit === '%' ? { min: 0, max: 100, of: 'a share of correct answers' } : undefined
}
