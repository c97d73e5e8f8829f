import type { Qualifiers } from '../../claims/qualifier.ts'
import type { BenchmarkMention, ExtractContext } from '../extract-context.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { shareOfOne } from '../share-of-one.ts'
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
  if (near === null || isOfUnknown(sentence, figure)) return undefined
  const slug = near?.slug ?? (isFreeScore(sentence, figure) ? carried.benchmark : undefined)
  if (!slug || (figure.unit === undefined && !near)) return undefined
  const mention = near && 'start' in near ? near : undefined
  const again = near && 'again' in near ? carried.previous : undefined
  return {
    property: `benchmark.${slug}`,
    figure: withScoreUnit(sentence, figure, slug, context),
    ...(mention ? { benchmark: mention } : {}),
    ...(again ? { subjects: [{ raw: again, certain: true }] } : {}),
    qualifiers: { ...scoreScope(sentence, figure, carried), ...testLength(sentence, mention) },
  }
}

/** "MRCR at 1M": how long the test's inputs were. */
function testLength({ text }: Sentence, mention: BenchmarkMention | undefined): Qualifiers {
  const words = mention ? text.slice(mention.end, mention.end + 24) : ''
  const band = /^[\s(]*(?:at |@|with |up to )?\d/.test(words)
    ? contextBand(words.slice(0, 14), false)
    : undefined
  return band ? { context: band } : {}
}

/** "very close to Sonnet's 77%": whose it is is said, by a word that names no model that we know. */
function isOfUnknown({ text, names, start }: Sentence, figure: Figure): boolean {
  const owner = /(?:^|\s)[A-Z][\w.-]*(?=['’]s\s+$)/.exec(
    text.slice(Math.max(start, figure.start - 40), figure.start),
  )
  const end = figure.start - (/['’]s\s+$/.exec(text.slice(start, figure.start))?.[0].length ?? 0)
  return owner !== null && !names.some((name) => name.end === end)
}

function withScoreUnit({ text }: Sentence, figure: Figure, slug: string, context: ExtractContext): Figure {
  if (figure.unit === 'percent') return figure
  if (context.benchmarks.unitOf(slug, '', figure.low.toNumber()) !== '%') return figure
  return { ...shareOfOne(figure, text.slice(figure.start, figure.numberEnd)), unit: 'percent' }
}
