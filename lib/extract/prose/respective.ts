import type { AnyFigure, Figure } from '../figures/figure.ts'
import { featuresOf } from '../lexicon/features.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Stated } from './discourse.ts'
import { isMoney } from './price-direction.ts'
import type { Reading } from './reading.ts'
import { withUnit } from './same-kind.ts'
import { lastModelBefore, type Sentence } from './sentence.ts'
import { seriesAt } from './series.ts'

const RESPECTIVELY =
  /respectively|分别|分別|それぞれ|jeweils|beziehungsweise|bzw\.|respectivamente|respectivement/i

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
  const owner = ownerOfRow(sentence, to)
  if (figures.length < 2 || !(owner || isSubjectNamed(sentence, start))) return undefined
  const unit = figure.unit ?? unitOfLast(figures)
  const isShare =
    unit === undefined &&
    !sentence.figures.some(isMoney) &&
    !featuresOf(text.slice(sentence.start, end)).has('price')
  // "67.5 and 42.4" repeats shares without their sign
  const alike = stated.filter(
    (one) =>
      (one.unit === unit && (unit !== undefined || figure.scaled || !COUNT.test(one.property))) ||
      (isShare && one.property.startsWith('benchmark.')),
  )
  if (
    !RESPECTIVELY.test(text.slice(Math.max(sentence.start, start - 24), Math.min(end, to + 24))) &&
    !repeatsAll(sentence, start, figures.length, alike, owner)
  )
    return undefined
  const told = new Set(stated.map(({ property }) => property))
  if (benchmarks.some((b) => b.end <= start && !told.has(`benchmark.${b.slug}`))) return undefined
  const last = alike.slice(-figures.length)
  const model = last[at]
  return model && last.length === figures.length
    ? { property: model.property, figure: withUnit(figure, model), qualifiers: model.qualifiers }
    : undefined
}

/** Written with a scale: a bare number repeats none of them. */
const COUNT = /^(?:parameters|training|context_window|max_)/

/** "69.1 and 47.5 per cent": the unit stands once, at the end. */
function unitOfLast(figures: readonly AnyFigure[]): Figure['unit'] {
  const last = figures.at(-1)
  return last?.kind === 'figure' ? last.unit : undefined
}

/**
 * "X solves 81.2% of A and 70.9% of B. Y gets 38.5% and 57.3%": no word says that they pair off, but another model has
 * as many scores as benchmarks were stated, each once.
 */
function repeatsAll(
  sentence: Sentence,
  from: number,
  count: number,
  stated: readonly Stated[],
  owner: NameMention | undefined,
): boolean {
  const properties = new Set(stated.map(({ property }) => property))
  if (stated.length !== count || properties.size !== count) return false
  if (![...properties].every((property) => property.startsWith('benchmark.'))) return false
  if (owner) return true
  const name = lastModelBefore(sentence, from)
  // "Y (671B parameters) gets 80 and 66"
  const former = sentence.figures.findLast(
    ({ end }) => end <= from && !/^[^(（]{0,40}[)）]/.test(sentence.text.slice(end, from)),
  )
  return name !== undefined && name.start >= (former?.end ?? sentence.start)
}

/** "contre 75.0 % et 59.1 % pour X": whose the row is stands right after it. */
const ownerOfRow = ({ text, names }: Sentence, to: number): NameMention | undefined =>
  names.find(
    (name) =>
      name.kind === 'model' &&
      name.start >= to &&
      /^\s(?:for|of|by|für|bei|von|para|de|pour|chez)\s(?:the\s|el\s|la\s|le\s)?$/.test(
        text.slice(to, name.start),
      ),
  )

const isSubjectNamed = (sentence: Sentence, position: number): boolean =>
  lastModelBefore(sentence, position) !== undefined
