import type { ExtractContext } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'
import { type Direction, directionCues, PRICED_OTHERWISE } from '../lexicon/price-directions.ts'
import type { Carried, Stated } from './discourse.ts'
import { pricesAgain } from './price-again.ts'
import { isMoney, priceDirection } from './price-direction.ts'
import { GOES_ON, INSTEAD, isOtherModality, PARTS } from './price-joints.ts'
import { placeInSeries } from './price-series.ts'
import { basisOf, MILLION } from './price-tokens.ts'
import type { Reading } from './reading.ts'
import { scopeOf, scopesOf } from './scope.ts'
import type { Sentence } from './sentence.ts'
import { isSpent } from './spending.ts'
import { hasUsualPair, isUsualPair } from './usual-basis.ts'

/**
 * A sum of money as a price of tokens, or as two where one sum is of both ways; none where it is a price of
 * something else, or of nothing that we know.
 */
export function priceReadings(
  sentence: Sentence,
  index: number,
  figure: Figure,
  carried: Carried,
  context: ExtractContext,
  stated: readonly Stated[],
): readonly Reading[] {
  // nobody pays millions for tokens: such sums are of companies
  if (!figure.currency || figure.scaled || (figure.per && figure.per.of !== 'tokens')) return []
  const free = figure.low.isZero() && !figure.high
  const tokens =
    figure.per?.tokens ??
    basisOf(sentence, carried, context) ??
    (free || isUsualPair(sentence, index, carried) || hasUsualPair(sentence, figure, carried)
      ? MILLION
      : undefined)
  if (!tokens) return []
  const told = priceProperties(sentence, index, figure, carried)
  const bare = told.length === 0 || told[0] === 'price.token'
  const scope = bare ? scopeOf(sentence, figure, 'price.token', carried) : {}
  const again = bare ? pricesAgain(sentence, index, figure, stated, scope) : []
  return (again.length > 0 ? again : told).flatMap((property) =>
    scopesOf(sentence, figure, property, carried).map((qualifiers) => ({
      property,
      figure: figure.per ? figure : { ...figure, per: { of: 'tokens' as const, tokens } },
      qualifiers,
    })),
  )
}

const PROPERTIES: Readonly<Record<Direction, readonly string[]>> = {
  input: ['price.input'],
  output: ['price.output'],
  cached: ['price.cached_input'],
  write: ['price.cache_write'],
  both: ['price.input', 'price.output'],
}

function priceProperties(
  sentence: Sentence,
  index: number,
  figure: Figure,
  carried: Carried,
): readonly string[] {
  const place = placeInSeries(sentence, index, carried)
  if (place) return [place]
  const { before, after } = wordsAround(sentence, index, figure)
  // "cache read: $0.20, storage: $4.50": what a comma parts from a price is of the next
  if (PRICED_OTHERWISE.test(before) || PRICED_OTHERWISE.test(after.split(PARTS)[0] ?? '')) return []
  // a sum that says what it is for is a price, whoever pays it
  if (!figure.per && (isSpent(before, after) || isSpentToo(sentence, index))) return []
  const direction = priceDirection(sentence, figure)
  if (direction) return PROPERTIES[direction]
  // a price that borrows what it is for must say its direction itself, or go on with the price before
  const again = likeTheFormer(sentence, index, figure, carried)
  if (again) return again
  const above = directionAbove(sentence, carried)
  if (above) return PROPERTIES[above]
  return figure.per ? ['price.token'] : []
}

/** What the price before says of this one, where the words between them join the two. */
function likeTheFormer(
  sentence: Sentence,
  index: number,
  figure: Figure,
  carried: Carried,
): readonly string[] | undefined {
  const former = sentence.figures[index - 1]
  if (!isMoney(former)) return undefined
  const joint = sentence.text.slice(former.end, figure.start)
  const contrasted = INSTEAD.test(joint) ? insteadOf(sentence, former) : undefined
  if (contrasted) return [contrasted]
  return GOES_ON.test(joint) || isOtherModality(sentence, former, figure)
    ? priceProperties(sentence, index - 1, former, carried)
    : undefined
}

/** "Output:" over a list of prices by length: a label that says one direction says it for all that hangs on it. */
function directionAbove({ start }: Sentence, { label }: Carried): Direction | undefined {
  if (!label || start > 0) return undefined
  const directions = new Set(directionCues(label, 0, label.length).map(({ direction }) => direction))
  const [only] = directions
  if (directions.size === 1) return only
  return directions.has('output') ? undefined : CACHE_WAYS.find((direction) => directions.has(direction))
}

const CACHE_WAYS: readonly Direction[] = ['write', 'cached']

/** "you pay about $75 for input and $120 for output": what goes on with a sum that is spent is spent, too. */
function isSpentToo(sentence: Sentence, index: number): boolean {
  const former = sentence.figures[index - 1]
  if (!isMoney(former) || former.per) return false
  const { before, after } = wordsAround(sentence, index - 1, former)
  return isSpent(before, after) || isSpentToo(sentence, index - 1)
}

/** A figure's own words: since the figure before, and up to the next price. */
function wordsAround({ text, figures, start, end }: Sentence, index: number, figure: Figure) {
  const from = Math.max(start, figures[index - 1]?.end ?? start, figure.start - 80)
  const to = Math.min(figures.slice(index + 1).find(isMoney)?.start ?? end, end, figure.end + 32)
  return { before: text.slice(from, figure.start), after: text.slice(figure.end, to) }
}

/** "cached input is $0.125 instead of $1.25" gives the plain price too, "at the full price rather than at $0.028" the cached. */
function insteadOf(sentence: Sentence, former: Figure): string | undefined {
  const direction = priceDirection(sentence, former)
  if (direction === 'cached') return 'price.input'
  return direction === 'input' && isAboutCache(sentence) ? 'price.cached_input' : undefined
}

const isAboutCache = ({ text, start, end }: Sentence): boolean =>
  directionCues(text, start, end).some(({ direction }) => direction === 'cached')
