import { decideProperty } from '../decide-property.ts'
import type { Figure } from '../figures/figure.ts'
import { featuresOf } from '../lexicon/features.ts'
import { besideWindow } from './beside-window.ts'
import { asTokens } from './borrow-tokens.ts'
import type { Carried } from './discourse.ts'
import { phraseFeatures } from './phrase-features.ts'
import { isPriceCondition } from './price-band.ts'
import type { Reading } from './reading.ts'
import { scopeOf } from './scope.ts'
import type { Sentence } from './sentence.ts'
import { sizeInPair } from './size-pair.ts'
import { sizeInRow, sizeOfModel, totalBeside } from './size-words.ts'
import { LEAST_CORPUS, takenIn } from './taken-in.ts'
import { isOtherTraining, trainedOn } from './trained-on.ts'

/** A figure that is neither a score nor a price nor a date, by the words around it, before it, and above it. */
export function quantityReading(
  sentence: Sentence,
  index: number,
  figure: Figure,
  carried: Carried,
  before: Reading | undefined,
): Reading | undefined {
  if (figure.unit === 'percent' || figure.currency || isPriceCondition(sentence, figure)) return undefined
  if (figure.unit !== 'parameters' && isOtherTraining(sentence, figure)) return undefined
  const counted = asTokens(sentence, index, figure, before)
  const features = phraseFeatures(sentence, index)
  const property =
    trainedOn(sentence, figure, carried, before?.property) ??
    sizeInPair(sentence, index) ??
    decideProperty(counted, features, false) ??
    takenIn(sentence, counted, features) ??
    totalBeside(sentence, index, figure, features) ??
    sizeInRow(sentence, index) ??
    sizeOfModel(sentence, figure) ??
    besideWindow(sentence, index, counted, features, before) ??
    inherited(sentence, figure, index, before) ??
    sameTime(sentence, figure, before) ??
    asAdjective(sentence, figure) ??
    byStem(sentence, figure, carried) ??
    byHeading(figure, carried)
  // no window is so large
  if (property && /^(?:context_window|max_)/.test(property) && counted.low.gte(LEAST_CORPUS)) return undefined
  return property
    ? { property, figure: counted, qualifiers: scopeOf(sentence, figure, property, carried) }
    : undefined
}

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
  if (!figure.scaled || !isAlikeInSize(figure, before.figure)) return undefined
  if (isApart(between) || WAY_BEHIND.test(text.slice(figure.end))) return undefined
  if (before.property.startsWith('parameters.') && figure.unit === undefined)
    return isTotal(text.slice(figure.end), between) ? 'parameters.total' : before.property
  const sameUnit = (figure.unit ?? 'tokens') === (before.figure.unit ?? 'tokens')
  return sameUnit && before.property === 'context_window' ? before.property : undefined
}

/** Too far, in another sentence, or with a noun of its own: "128K tokens and a vocabulary of 200K". */
const isApart = (between: string): boolean =>
  between.length > 60 ||
  /[.;。；]/.test(between) ||
  (/\s(?:of|von|de)\s$/.test(between) && !featuresOf(between).has('context'))

/** "64K output" says itself what it is. */
const WAY_BEHIND = /^\s?(?:tokens?\s)?(?:max\S*\s)?(?:in|out)put/i

const isTotal = (after: string, between: string): boolean =>
  /^[^,;]{0,12}\b(?:total|in total)/.test(after) || /out of/.test(between)

const TIMES: readonly Figure['unit'][] = ['ms', 's', 'min']

/** "15 s for 100K tokens and about a minute for 1M": a second time of the same, under another load. */
function sameTime(
  { text, names }: Sentence,
  figure: Figure,
  before: Reading | undefined,
): string | undefined {
  if (!TIMES.includes(figure.unit) || !before?.property.startsWith('latency.')) return undefined
  const from = before.figure.end
  const between = text.slice(from, figure.start)
  if (names.some((name) => name.start >= from && name.end <= figure.start)) return undefined
  return LOADED.test(between) ? before.property : undefined
}

const LOADED =
  /^\s(?:for|with|at|on|bei|für|mit|con|para|à|pour|avec)\s[^;.]{2,40}[\s,](?:and|und|y|et)\s(?:\p{L}+\s)?$/u

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
