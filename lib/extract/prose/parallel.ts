import type { Figure } from '../figures/figure.ts'
import type { Stated } from './discourse.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import { seriesAt } from './series.ts'

const RESPECTIVELY = /respectively|分别|分別|それぞれ|jeweils|beziehungsweise|respectivamente|respectivement/i

/**
 * "X scored 71% on A and 84% on B. Y reached 48.0% and 66.3%, respectively": as many figures as were stated before,
 * of the same kind, repeat what was stated.
 */
export function respectiveReading(
  sentence: Sentence,
  index: number,
  figure: Figure,
  stated: readonly Stated[],
): Reading | undefined {
  const { text, end, benchmarks } = sentence
  const { figures, index: at, start, end: to } = seriesAt(sentence, index)
  if (figures.length < 2 || !isSubjectNamed(sentence, start)) return undefined
  if (!RESPECTIVELY.test(text.slice(Math.max(sentence.start, start - 24), Math.min(end, to + 24))))
    return undefined
  const told = new Set(stated.map(({ property }) => property))
  if (benchmarks.some((b) => b.end <= start && !told.has(`benchmark.${b.slug}`))) return undefined
  const alike = stated.filter((one) => one.unit === figure.unit).slice(-figures.length)
  const model = alike[at]
  return model && alike.length === figures.length
    ? { property: model.property, figure, qualifiers: model.qualifiers }
    : undefined
}

/** Words between a new subject and its figure that add nothing: "GPT-4.1 mini does 79", "Mini stops at 128K". */
const LIGHT =
  /^(?:['’]s)?\s*(?:[,:：]\s*)?(?:(?:does|is|are|was|has|gets?|got|reaches|reached|manages|stops|needs|takes|took|with|only|just|at|about|around|to|sits|comes|follows|then|now|still|kommt|liegt|erreicht|schafft|hat|nur|auf|bei|se queda en|llega a|tiene|alcanza|solo|plafonne à|atteint|monte à|seulement|则|则为|为|是|は|が)\s*){0,4}$/i

/** A figure of the kind that was stated before, right after the name of somebody else, states the same of them. */
export function parallelReading(
  sentence: Sentence,
  index: number,
  figure: Figure,
  stated: readonly Stated[],
): Reading | undefined {
  const name = lastNameBefore(sentence, figure.start)
  const again =
    continued(sentence, index, figure, stated) ??
    ofAnother(sentence, figure, stated) ??
    bracketed(sentence, figure, stated)
  if (again) return again
  const one = stated.find((other) => isSameKind(figure, other))
  if (!name || !one || figure.currency || (index > 0 && name.start < (sentence.figures[index - 1]?.end ?? 0)))
    return undefined
  if (!LIGHT.test(sentence.text.slice(name.end, figure.start))) return undefined
  return { property: one.property, figure: withUnit(figure, one), qualifiers: one.qualifiers }
}

/** "0.31 s for X and 0.45 s for Y": nothing but names and small words between two figures of a kind. */
function continued(
  { text, names, figures }: Sentence,
  index: number,
  figure: Figure,
  stated: readonly Stated[],
): Reading | undefined {
  const previous = figures[index - 1]
  const one = stated.at(-1)
  if (!previous || !one || figure.unit === undefined || !isSameKind(figure, one)) return undefined
  const named = names.filter((name) => name.start >= previous.end && name.end <= figure.start)
  if (named.length === 0) return undefined
  const words = named.reduceRight(
    (rest, name) => rest.slice(0, name.start - previous.end) + rest.slice(name.end - previous.end),
    text.slice(previous.end, figure.start),
  )
  const small =
    /^[\s,]*(?:(?:for|with|by|at|in|on|and|against|versus|vs\.?|but|bei|für|mit|und|gegen|para|con|y|frente a|pour|avec|et|contre)[\s,]*){1,3}$/
  return small.test(words) ? { property: one.property, figure, qualifiers: one.qualifiers } : undefined
}

/** "X (188 tokens/s, 0.41 s)" after a sentence that said what its seconds are. */
function bracketed(
  { text, names, start }: Sentence,
  figure: Figure,
  stated: readonly Stated[],
): Reading | undefined {
  const one = figure.unit && stated.find((other) => other.unit === figure.unit && isSameKind(figure, other))
  const open = start + text.slice(start, figure.start).lastIndexOf('(')
  if (!one || open < start || text.slice(open, figure.start).includes(')')) return undefined
  return names.some((name) => text.slice(name.end, open).trim() === '' && name.end <= open)
    ? { property: one.property, figure, qualifiers: one.qualifiers }
    : undefined
}

/** "140 tokens per second against 95 for Kimi K3". */
function ofAnother(
  { text, names }: Sentence,
  figure: Figure,
  stated: readonly Stated[],
): Reading | undefined {
  const one = stated.find((other) => isSameKind(figure, other))
  const next = names.find((name) => name.start >= figure.end)
  if (
    !one ||
    !next ||
    !/^\s(?:for|with|bei|für|para|con|pour|avec)\s$/.test(text.slice(figure.end, next.start))
  )
    return undefined
  return /(?:\bagainst|\bversus|\bvs\.?|\band|\bto|gegenüber|gegen|\bund|frente a|\by|contre|\bet)\s(?:only\s|just\s)?$/.test(
    text.slice(Math.max(0, figure.start - 16), figure.start),
  )
    ? { property: one.property, figure: withUnit(figure, one), qualifiers: one.qualifiers }
    : undefined
}

/** A bare number repeats any unit, a scaled one a count, a percentage a score. */
function isSameKind(figure: Figure, { property, unit }: Stated): boolean {
  if (unit === 'date') return false
  if (figure.unit !== undefined) return figure.unit === unit && !property.startsWith('price.')
  if (figure.scaled) return /^(?:context_window|max_|parameters|training)/.test(property)
  // a bare number beside a score is one where it has decimals too
  if (property.startsWith('benchmark.')) return figure.decimals
  return /^(?:throughput|latency|rate_limit|context_window|max_)/.test(property)
}

const withUnit = (figure: Figure, { unit }: Stated): Figure =>
  figure.unit === undefined && unit && unit !== 'date' && unit !== 'tokens' ? { ...figure, unit } : figure

const lastNameBefore = ({ names, start }: Sentence, position: number) =>
  names.findLast((name) => name.kind === 'model' && name.start >= start && name.end <= position)

const isSubjectNamed = (sentence: Sentence, position: number): boolean =>
  lastNameBefore(sentence, position) !== undefined
