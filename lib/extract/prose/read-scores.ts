import type { Qualifiers } from '../../claims/qualifier.ts'
import type { BenchmarkMention, ExtractContext } from '../extract-context.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { shareOfOne } from '../share-of-one.ts'
import type { BenchmarkNear } from './benchmark-near.ts'
import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import type { Reading } from './reading.ts'
import { benchmarkOf, canBeScore, isFreeScore, isLoneScore } from './score-benchmark.ts'
import { duelScore } from './score-duel.ts'
import { scoreScope } from './score-scope.ts'
import type { Sentence } from './sentence.ts'

/** A figure as a score in a benchmark that its sentence, or the words before, name. */
export function scoreReading(
  sentence: Sentence,
  index: number,
  figure: AnyFigure,
  carried: Carried,
  context: ExtractContext,
): Reading | undefined {
  if (figure.kind !== 'figure' || !canBeScore(figure)) return undefined
  if (isChangeOfTwo(sentence, figure)) return undefined
  const duel = duelScore(sentence, index)
  const near = duel?.benchmark ?? benchmarkOf(sentence, index, figure, carried)
  if (near === null && !isLoneScore(sentence, figure)) return undefined
  const slug = near?.slug ?? freeBenchmark(sentence, figure, carried)
  if (!slug) return undefined
  const mention = near && 'start' in near ? near : undefined
  const subjects = duel ? [duel.subject] : measuredAgain(near ?? undefined, carried)
  return {
    property: `benchmark.${slug}`,
    figure: withScoreUnit(sentence, figure, slug, context),
    ...(mention ? { benchmark: mention } : {}),
    ...(subjects ? { subjects } : {}),
    qualifiers: { ...scoreScope(sentence, figure, carried), ...testLength(sentence, mention) },
  }
}

/** Whom somebody else measured once more. */
function measuredAgain(
  near: BenchmarkNear | undefined,
  { previous }: Carried,
): readonly FoundSubject[] | undefined {
  return near && 'again' in near && previous ? [{ raw: previous, certain: true }] : undefined
}

/** The benchmark that the section is about, for a percentage that speaks of a score and not of which. */
const freeBenchmark = (sentence: Sentence, figure: Figure, { benchmark }: Carried): string | undefined =>
  benchmark && (figure.unit === undefined ? isLoneScore(sentence, figure) : isFreeScore(sentence, figure))
    ? benchmark
    : undefined

/** "61.3% to 74.9%" in a sentence about two models is no range of one. */
const isChangeOfTwo = ({ text, names }: Sentence, { high, start, end }: Figure): boolean =>
  high !== undefined &&
  !/\d\s?%?\s?[-–—~]\s?\d/.test(text.slice(start, end)) &&
  new Set(names.flatMap(({ key, kind }) => (kind === 'model' ? [key] : []))).size > 1

/** "MRCR at 1M": how long the test's inputs were. */
function testLength({ text }: Sentence, mention: BenchmarkMention | undefined): Qualifiers {
  const words = mention ? text.slice(mention.end, mention.end + 24) : ''
  const band = /^[\s(]*(?:at |@|with |up to )?\d/.test(words)
    ? contextBand(words.slice(0, 14), false)
    : undefined
  return band ? { context: band } : {}
}

function withScoreUnit({ text }: Sentence, figure: Figure, slug: string, context: ExtractContext): Figure {
  if (figure.unit === 'percent') return figure
  if (context.benchmarks.unitOf(slug, '', figure.low.toNumber()) !== '%') return figure
  return { ...shareOfOne(figure, text.slice(figure.start, figure.numberEnd)), unit: 'percent' }
}
