import { decideProperty } from '../decide-property.ts'
import type { Figure } from '../figures/figure.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import type { Carried } from './discourse.ts'
import type { Reading } from './reading.ts'
import { scopeOf } from './scope.ts'
import type { Sentence } from './sentence.ts'

/** A figure that is neither a score nor a price nor a date, by the words around it, before it, and above it. */
export function quantityReading(
  sentence: Sentence,
  index: number,
  figure: Figure,
  carried: Carried,
  before: Reading | undefined,
): Reading | undefined {
  if (figure.unit === 'percent' || figure.currency) return undefined
  const property =
    decideProperty(figure, nearFeatures(sentence, index), false) ??
    sizeOfModel(sentence, figure) ??
    inherited(sentence, figure, index, before) ??
    asAdjective(sentence, figure) ??
    byStem(sentence, figure, carried) ??
    byHeading(figure, carried)
  return property ? { property, figure, qualifiers: scopeOf(sentence, figure, property) } : undefined
}

const LONG_INPUT = /\b(?:long\w*|extremely long) (?:inputs?|prompts?|sequences?)\b/gi
/** A relative clause speaks of the figures inside it. */
const PHRASE_END = /[,;，；、。(（]|\s(?:and|und|y|et|while|but|that|which|of which|davon|dont)\s/
const PHRASE_START = /[,;，；、]|\s(?:and|und|y|et|but)\s/

/** What the words up to the figures on both sides speak of. */
function nearFeatures({ text, names, figures, start, end }: Sentence, index: number): ReadonlySet<Feature> {
  const figure = figures[index]
  if (!figure) return new Set()
  const after = text.slice(figure.end, Math.min(figures[index + 1]?.start ?? end, end))
  const named = names.findLast(
    (name) => name.end <= figure.start && name.kind === 'model' && !name.comparator,
  )
  const from = Math.max(start, figures[index - 1]?.end ?? start, named && index > 0 ? named.start : start)
  const before = text.slice(from, figure.start)
  const tail = after.split(PHRASE_END)[0] ?? ''
  const near = new Set(
    featuresOf(`${before.slice(-120)} ${tail.slice(0, 60)}`.replace(LONG_INPUT, 'long context')),
  )
  // "1T total, 32B active": of these two the word in the figure's own phrase counts
  const own = featuresOf(`${before.split(PHRASE_START).at(-1)} ${tail.slice(0, 40)}`)
  if (own.has('active') !== own.has('total')) near.delete(own.has('active') ? 'total' : 'active')
  if (own.has('output') && !own.has('context') && !own.has('input')) near.delete('context')
  return near
}

const BILLION = 1_000_000_000

/** "an open 24B sibling", "a 70B model": a size in front of what it is the size of. */
function sizeOfModel({ text, start, end }: Sentence, figure: Figure): string | undefined {
  const written = text.slice(figure.start, figure.end)
  if (figure.unit || !/[BT]$/.test(written) || figure.low.lt(BILLION / 10)) return undefined
  if (NAMED_KIND.test(text.slice(figure.end, end))) return 'parameters.total'
  return /\b(?:an?|eine?n?|un|une)\s+(?:\w+\s+){0,2}$/i.test(
    text.slice(Math.max(start, figure.start - 32), figure.start),
  ) && KIND.test(text.slice(figure.end, end))
    ? 'parameters.total'
    : undefined
}

const ADJECTIVES = '(?:(?:dense|open|sparse|compact|smaller|larger|language|base|reasoning|MoE)\\s+)*'
const KIND = new RegExp(`^[\\s-]+${ADJECTIVES}(?:models?|Modell|modelo|modèle)(?![a-z])`)
/** "24B sibling, Magistral Small": what is named right after has that size. */
const NAMED_KIND = new RegExp(
  `^[\\s-]+${ADJECTIVES}(?:models?|siblings?|companion|versions?|variants?|Modell|Variante|modelo|modèle),?\\s(?:called\\s|named\\s)?["“„«「]?[A-Z]`,
)

/** A later figure of the same kind without words of its own goes on with the property before: "(averaging ~27B)". */
function inherited(
  { text, names }: Sentence,
  figure: Figure,
  index: number,
  before: Reading | undefined,
): string | undefined {
  if (before?.figure.kind !== 'figure' || index === 0) return undefined
  const from = before.figure.end
  if (names.some((name) => name.start >= from && name.end <= figure.start)) return undefined
  const between = text.slice(before.figure.end, figure.start)
  if (between.length > 60 || /[.;。；]/.test(between) || !isAlikeInSize(figure, before.figure))
    return undefined
  if (!figure.scaled) return undefined
  if (before.property.startsWith('parameters.') && figure.unit === undefined)
    return /^[^,;]{0,12}\b(?:total|in total)/.test(text.slice(figure.end)) || /out of/.test(between)
      ? 'parameters.total'
      : before.property
  const sameUnit = (figure.unit ?? 'tokens') === (before.figure.unit ?? 'tokens')
  return sameUnit && before.property === 'context_window' ? before.property : undefined
}

const isAlikeInSize = (a: Figure, b: Figure): boolean => {
  const ratio = a.low.div(b.low).toNumber()
  return ratio > 0.01 && ratio < 100
}

/** In a list, the line that it hangs on says what its figures are. */
function byStem({ start }: Sentence, figure: Figure, { stem }: Carried): string | undefined {
  return stem && start === 0 ? decideProperty(figure, featuresOf(stem.text), false) : undefined
}

/** "the 1-million-token beta", "a 256K-token model": so large a count before a noun is what it can hold. */
function asAdjective({ text, end }: Sentence, figure: Figure): string | undefined {
  const written = text.slice(figure.start, figure.end)
  return /[- ]token$/i.test(written) &&
    figure.low.gte(100_000) &&
    /^\s[a-z]/.test(text.slice(figure.end, end))
    ? 'context_window'
    : undefined
}

/** A count of tokens under "How large is the context window?" answers that. */
function byHeading(figure: Figure, { headings = [] }: Carried): string | undefined {
  const heading = headings[0]
  if (!heading || !(figure.unit === 'tokens' || figure.unit === 'parameters')) return undefined
  const features = featuresOf(heading)
  return features.has('foreign') ? undefined : decideProperty(figure, features, false)
}
