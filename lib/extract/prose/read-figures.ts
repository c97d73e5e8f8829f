import type { ExtractContext } from '../extract-context.ts'
import { figureModality, figureValue } from '../figure-value.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { attributedTo } from './attribution.ts'
import { subjectsOf } from './change.ts'
import type { Carried, Stated } from './discourse.ts'
import { isDistractor } from './distractors.ts'
import type { Finding } from './finding.ts'
import { isExpected } from './forecast.ts'
import { hostReading } from './host-again.ts'
import { sizeFindings } from './model-sizes.ts'
import { parallelReading } from './parallel.ts'
import { basisOf } from './price-tokens.ts'
import { dateReading } from './read-dates.ts'
import { priceReadings } from './read-prices.ts'
import { quantityReading } from './read-quantities.ts'
import { scoreReading } from './read-scores.ts'
import type { Reading } from './reading.ts'
import { respectiveReading } from './respective.ts'
import { scopeOf } from './scope.ts'
import type { Sentence } from './sentence.ts'
import { seriesAt } from './series.ts'

export interface FigureFindings {
  readonly findings: readonly Finding[]
  readonly readings: readonly Reading[]
}

/** The statements that figures of a sentence make, each with its property and whom it is about. */
export function readFigures(sentence: Sentence, carried: Carried, context: ExtractContext): FigureFindings {
  const readings: Reading[] = []
  for (const [i, figure] of sentence.figures.entries()) {
    if (isDistractor(sentence, figure, carried)) continue
    const own = readingsOf(sentence, i, figure, carried, readings, context)
    readings.push(...own.filter(({ property }) => property !== 'price.subscription'))
  }
  const findings = readings.map((reading) => findingOf(sentence, reading, carried))
  return { findings: [...withoutAmbiguous(sentence, findings), ...sizeFindings(sentence, carried)], readings }
}

/** Two scores in a row of one benchmark and one model: the second is of somebody whom nothing names. */
function withoutAmbiguous(sentence: Sentence, findings: readonly Finding[]): readonly Finding[] {
  if (/respectively|分别|それぞれ|jeweils|respectiv/i.test(sentence.text.slice(sentence.start, sentence.end)))
    return findings
  return findings.filter((finding) => {
    if (!finding.property.startsWith('benchmark.') || !finding.at) return true
    const index = sentence.figures.findIndex(({ start }) => start === finding.at?.start)
    const row = seriesAt(sentence, index)
    return !findings.some(
      (other) =>
        other !== finding &&
        other.at !== undefined &&
        other.at.start >= row.start &&
        other.at.end <= row.end &&
        other.property === finding.property &&
        other.subjects[0]?.raw === finding.subjects[0]?.raw &&
        JSON.stringify(other.qualifiers) === JSON.stringify(finding.qualifiers),
    )
  })
}

function readingsOf(
  sentence: Sentence,
  index: number,
  figure: AnyFigure,
  carried: Carried,
  before: readonly Reading[],
  context: ExtractContext,
): readonly Reading[] {
  if (figure.kind === 'date') return listed(dateReading(sentence, figure, carried))
  const row = seriesAt(sentence, index).start
  const earlier = before.filter((reading) => reading.figure.end <= row)
  const stated: readonly Stated[] = earlier.length > 0 ? earlier.map(statedBy) : (carried.left?.stated ?? [])
  const again = respectiveReading(sentence, index, figure, stated)
  if (again) return [inOwnScope(again, sentence, carried)]
  const elsewhere = hostReading(sentence, figure, stated, basisOf(sentence, carried, context))
  if (elsewhere) return [elsewhere]
  const prices = priceReadings(sentence, index, figure, carried, context, stated)
  if (prices.length > 0) return prices
  const own =
    scoreReading(sentence, index, figure, carried, context) ??
    quantityReading(sentence, index, figure, carried, before.at(-1))
  if (own) return [own]
  // "its index is 73, ahead of X at 70" after a sentence about speeds: a bare number goes on with its own sentence
  if (earlier.length === 0 && isAfterUnread(sentence, row, figure)) return []
  const parallel = parallelReading(sentence, index, figure, stated)
  return parallel ? [inOwnScope(parallel, sentence, carried)] : []
}

/** Whether a number without a unit stands behind another that nothing was read from. */
const isAfterUnread = ({ figures }: Sentence, row: number, figure: Figure): boolean =>
  figure.unit === undefined &&
  figures.some(
    (other) => other.kind === 'figure' && other.end <= row && other.unit === undefined && !other.currency,
  )

/** What is stated once more is stated under the same conditions, but in a mode of its own. */
function inOwnScope(reading: Reading, sentence: Sentence, carried: Carried): Reading {
  const { effort: _, tools: __, ...same } = reading.qualifiers
  const own = scopeOf(sentence, reading.figure, reading.property, carried)
  return { ...reading, qualifiers: { ...same, ...own } }
}

const listed = (reading: Reading | undefined): readonly Reading[] => (reading ? [reading] : [])

/** A fact among rumours says that it is one. */
const OFFICIAL =
  /\b(?:officially|official (?:price|figure|number|page|site|docs)\w*|confirmed (?:by|that)|has confirmed that|is known|offiziell|oficialmente|officiellement)\b|官方|公式/i

/** What a reading leaves for figures after it that say nothing of themselves. */
export function statedBy({ property, qualifiers, figure }: Reading): Stated {
  return {
    property,
    qualifiers,
    unit: figure.kind === 'figure' ? figure.unit : 'date',
    place: figure.start,
  }
}

const seriesOf = (sentence: Sentence, { start }: AnyFigure) =>
  seriesAt(
    sentence,
    sentence.figures.findIndex((other) => other.start === start),
  )

/** "135M, 360M and 1.7B parameters": sizes of one family, none of which contradicts another. */
const isOneOfSizes = (sentence: Sentence, { property, figure }: Reading): boolean =>
  property === 'parameters.total' && seriesOf(sentence, figure).figures.length > 1

function findingOf(sentence: Sentence, reading: Reading, carried: Carried): Finding {
  const { figure, property } = reading
  const { value, unit } = figureValue(figure, property)
  const points = property.startsWith('benchmark.') && figure.kind === 'figure' && figure.unit !== 'percent'
  const speaker = attributedTo(sentence, figure, property)
  return {
    property,
    value,
    unit: points ? 'points' : unit,
    modality: figureModality(figure, isExpected(sentence, figure), property),
    qualifiers: reading.qualifiers,
    at: { start: figure.start, end: figure.end },
    ...(isOneOfSizes(sentence, reading) ? { group: `sizes:${seriesOf(sentence, figure).start}` } : {}),
    ...(reading.benchmark ? { propertyAt: reading.benchmark } : {}),
    subjects: subjectsOf(sentence, reading, carried),
    ...(speaker ? { attributedTo: speaker } : {}),
    ...(OFFICIAL.test(sentence.text.slice(sentence.start, sentence.end)) ? { official: true } : {}),
  }
}
