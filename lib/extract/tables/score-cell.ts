import type { BenchmarkMention } from '../extract-context.ts'
import { figureModality, figureValue } from '../figure-value.ts'
import type { Figure } from '../figures/figure.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import { shareOfOne } from '../share-of-one.ts'
import type { CellReading } from './cell-reading.ts'
import type { CellValue } from './cell-value.ts'
import type { Label } from './label.ts'
import { isOwnScore } from './own-score.ts'
import { unknownBenchmark } from './unknown-benchmark.ts'

/** "Quality Index" is a benchmark wherever it stands; prices have indices too. */
const INDEX = /^(?!.*\b(?:price|cost|refractive|consumer)\b)(?:\p{L}[\w-]* ){1,4}index(?: v?\d(?:\.\d)?)?$/iu

/** Figures and signs, nothing else: words beside a figure say that it is something other than a score. */
const BARE_SCORE = /^[\s\d.,%％~≈<>≥≤*±+()/†‡★☆↑↓-]+$/

/** The test that a cell's score is of: the one that it names itself, its label's, or the unknown one of its label. */
interface Test {
  readonly slug: string
  readonly own: BenchmarkMention | undefined
  readonly isKnown: boolean
}

function testOf({ text, label, context }: CellReading, benchmarkTable: boolean): Test | undefined {
  if (label.features.has('foreign')) return undefined
  const own = context.benchmarks.find(text).at(0)
  const known = own?.slug ?? label.benchmark
  if (known !== undefined) return { slug: known, own, isKnown: true }
  const mayBe = (benchmarkTable || INDEX.test(label.text)) && BARE_SCORE.test(text)
  const slug = mayBe ? unknownBenchmark(label, context) : undefined
  return slug ? { slug, own, isKnown: false } : undefined
}

/** Whether a figure can be the score of the test. */
function isScoreOf({ own, isKnown }: Test, figure: Figure, { text, label }: CellReading): boolean {
  if (!isKnown) return isPlausible(figure, label)
  return !own || own.slug === label.benchmark || isOwnScore(text, own, figure)
}

/** The score that a cell gives under a benchmark: one share, or one number. */
export function scoreValues(reading: CellReading, benchmarkTable: boolean): CellValue[] {
  const { text, figures, label, expected } = reading
  const test = testOf(reading, benchmarkTable)
  const written = test && scoreOf(text, figures)
  if (!written || !isScoreOf(test, written, reading)) return []
  const { slug, own, isKnown } = test
  const unit = unitOf(reading, slug, written)
  // what an unknown row measures may be an error or a correlation
  const figure =
    isKnown && unit === '%' ? shareOfOne(written, text.slice(written.start, written.numberEnd)) : written
  const band = own ? contextBand(text.slice(own.end), false) : undefined
  return [
    {
      property: `benchmark.${slug}`,
      value: figureValue(figure, `benchmark.${slug}`).value,
      unit,
      modality: figureModality(figure, expected),
      qualifiers: {
        ...label.qualifiers,
        ...qualifierCues(text.slice(written.end), BESIDE_SCORE),
        ...(band ? { context: band } : {}),
      },
      start: figure.start,
      end: figure.end,
    },
  ]
}

/** A sign of the cell or of its label, else what the benchmark is counted in. */
const unitOf = ({ label, context }: CellReading, slug: string, { unit, low }: Figure): '%' | 'points' =>
  unit === 'percent' || /[%％]/.test(label.text)
    ? '%'
    : context.benchmarks.unitOf(slug, label.text, low.toNumber())

/** What a bracket behind a score may say of how it came about: "88.7% (5-shot)". */
const BESIDE_SCORE = ['shots', 'attempts', 'tools'] as const

/** Above 100 a number under an unknown label is a rating only where the label says so. */
const isPlausible = (figure: Figure, label: Label): boolean =>
  figure.unit === 'percent' ||
  figure.low.lte(100) ||
  /\b(?:elo|ratings?|points?|index|arena)\b/i.test(label.text)

/** The share of a cell, else its first number; none where several stand side by side ("47.7/46.1"). */
function scoreOf(text: string, figures: readonly Figure[]): Figure | undefined {
  const usable = figures.filter((figure) => isScore(figure) && !isFraction(text, figure))
  const percent = usable.find(({ unit }) => unit === 'percent')
  if (percent) return percent
  return usable.length > 1 && /\d\s*\/\s*\d/.test(text) ? undefined : usable[0]
}

const isScore = (figure: Figure) =>
  !figure.currency &&
  !figure.scaled &&
  !figure.signed &&
  (figure.unit === 'percent' || figure.unit === undefined)

/** `12/15` tells how a share came about. */
const isFraction = (text: string, { start, end }: Figure) => text[end] === '/' || text[start - 1] === '/'
