import type { ToldFigure, ToldPair } from '../../claims/derived-statement.ts'
import { sourceSpan, type ViewText } from '../../text/view-text.ts'
import { figureValue } from '../figure-value.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { isMoney } from './price-direction.ts'
import type { Reading } from './reading.ts'
import { changesIn, rowsOf } from './relative-former.ts'
import type { Phrase } from './relative-phrase.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import type { Series } from './series.ts'

/** The two ends of the change of a property that the sentence of a relative phrase tells: "from $5 to $2". */
export function toldChange(
  sentence: Sentence,
  phrase: Phrase,
  property: string,
  readings: readonly Reading[],
  view: ViewText,
): ToldPair | undefined {
  const changes = changesIn(sentence).flatMap((change) => {
    const starts = [change.now.start, change.former.start]
    const reading = readings.find(
      ({ figure, property: read }) => read === property && starts.includes(figure.start),
    )
    return reading?.figure.kind === 'figure' ? [{ ...change, like: reading.figure }] : []
  })
  const [nearest] = changes.toSorted((a, b) => distance(a.former, phrase) - distance(b.former, phrase))
  if (!nearest) return undefined
  const { former, now, like } = nearest
  return {
    kind: 'change',
    own: toldFigure(now, like, property, view),
    against: toldFigure(former, like, property, view),
  }
}

/** "7.8 points lower (79.0% vs 86.8%)", "5x cheaper ($3/$15 vs $15/$75)": two figures right behind a phrase. */
export function pairBehind(
  sentence: Sentence,
  phrase: Phrase,
  property: string,
  view: ViewText,
): ToldPair | undefined {
  const rows = rowsBehind(sentence, phrase)
  if (!rows) return undefined
  const place = placeOf(property, rows[0].figures.length)
  const [own, against] = [rows[0].figures[place], rows[1].figures[place]]
  if (!isOf(property, own) || !isOf(property, against)) return undefined
  return {
    kind: 'pair',
    own: toldFigure(own, against, property, view),
    against: toldFigure(against, own, property, view),
  }
}

/** "5x cheaper ($3/$15 vs $15/$75)" is of both prices, "40% more ($7 vs $5 per million input tokens)" of one. */
export function pricesBehind(sentence: Sentence, phrase: Phrase): readonly string[] {
  const figures = rowsBehind(sentence, phrase)?.[1].figures ?? []
  if (!figures.every(isMoney)) return []
  if (figures.length === 2) return [...PLACES.keys()]
  const way = figures[0]?.per?.direction
  return way ? [WAYS[way]] : []
}

const WAYS = { input: 'price.input', output: 'price.output', cached: 'price.cached_input' } as const

/** Two rows of as many figures right behind a phrase. */
function rowsBehind(sentence: Sentence, phrase: Phrase): readonly [Series, Series] | undefined {
  const { text } = sentence
  const [first, second] = rowsOf(sentence).filter(({ start }) => start >= phrase.end)
  if (!first || !second || first.figures.length !== second.figures.length) return undefined
  const isPair =
    OPENS.test(text.slice(phrase.end, first.start)) && AGAINST.test(text.slice(first.end, second.start))
  return isPair ? [first, second] : undefined
}

/** The words of a phrase up to its figures: "lower (", "the output cost: ". */
const OPENS = /^(?:[^.;,()（）]|\.\d){0,60}[(（:：]\s?(?:from\s)?$/
const AGAINST =
  /^\s?(?:vs\.?|versus|against|compared (?:to|with)|instead of|gegenüber|gegen|statt|contre|au lieu de|frente a|en lugar de|对比?|対|に対し(?:て)?|->|→)\s?$/i

/** Of "$3/$15" the first is the input price, the second the output price. */
const placeOf = (property: string, length: number): number =>
  length === 2 ? (PLACES.get(property) ?? -1) : length === 1 ? 0 : -1
const PLACES: ReadonlyMap<string, number> = new Map([
  ['price.input', 0],
  ['price.output', 1],
])

/** Money is of prices, a share or a bare number of scores, tokens of limits; of anything else nothing is said here. */
function isOf(property: string, figure: AnyFigure | undefined): figure is Figure {
  if (figure?.kind !== 'figure') return false
  if (property.startsWith('price.')) return figure.currency !== undefined || isBare(figure)
  if (figure.currency) return false
  if (property.startsWith('benchmark.')) return figure.unit === 'percent' || figure.unit === undefined
  if (property.startsWith('latency.')) return figure.unit === 's' || figure.unit === 'ms'
  return figure.unit !== 'percent'
}

const isBare = ({ unit, scaled }: Figure): boolean => unit === undefined && !scaled

/** What a figure does not say of itself is as the one beside it says. */
function toldFigure(figure: Figure, like: Figure, property: string, view: ViewText): ToldFigure {
  const per = figure.per ?? like.per
  const currency = figure.currency ?? like.currency
  const unit = figure.unit ?? like.unit
  const whole = {
    ...figure,
    ...(per ? { per } : {}),
    ...(currency ? { currency } : {}),
    ...(unit ? { unit } : {}),
  }
  return { ...figureValue(whole, property), span: sourceSpan(view, figure.start, figure.end) }
}

const distance = (a: Range, b: Range): number => Math.max(a.start - b.end, b.start - a.end, 0)
