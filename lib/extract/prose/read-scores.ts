import type { ExtractContext } from '../extract-context.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import type { Carried } from './discourse.ts'
import type { Reading } from './reading.ts'
import { benchmarkOf, canBeScore, isFreeScore } from './score-benchmark.ts'
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
  const near = benchmarkOf(sentence, index, figure, carried)
  if (near === null) return undefined
  const slug = near?.slug ?? (isFreeScore(sentence, figure) ? carried.benchmark : undefined)
  if (!slug || (figure.unit === undefined && !near)) return undefined
  const mention = near && 'start' in near ? near : undefined
  const words = mention ? sentence.text.slice(mention.end, mention.end + 24) : ''
  const band = /^[\s(]*(?:at |@|with |up to )?\d/.test(words)
    ? contextBand(words.slice(0, 14), false)
    : undefined
  return {
    property: `benchmark.${slug}`,
    figure: withScoreUnit(figure, slug, context),
    ...(mention ? { benchmark: mention } : {}),
    qualifiers: { ...scoreScope(sentence, figure, carried), ...(band ? { context: band } : {}) },
  }
}

function withScoreUnit(figure: Figure, slug: string, context: ExtractContext): Figure {
  const isShare =
    figure.unit === 'percent' || context.benchmarks.unitOf(slug, '', figure.low.toNumber()) === '%'
  return isShare ? { ...figure, unit: 'percent' } : figure
}
