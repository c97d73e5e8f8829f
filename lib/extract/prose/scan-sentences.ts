import type { ExtractContext } from '../extract-context.ts'
import { borrowCurrency } from '../figures/borrow-currency.ts'
import type { AnyFigure } from '../figures/figure.ts'
import { scanDates } from '../figures/scan-dates.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import { millionTokenFigures, numbersInWords } from '../figures/word-figures.ts'
import { markAppositions, markOwners, type Sentence } from './sentence.ts'
import { type Range, sentencesOf } from './sentences.ts'

/** The sentences of a text with the names, figures and benchmarks in them: the text is scanned once. */
export function scanSentences(written: string, context: ExtractContext): Sentence[] {
  const text = foldWidth(written)
  const names = context.names.scan(text)
  const figures = figuresOf(text, names, context)
  const benchmarks = apart(context.benchmarks.find(text), names)
  const ranges = sentencesOf(text)
  const namesIn = partBy(names, ranges)
  const figuresIn = partBy(figures, ranges)
  const benchmarksIn = partBy(benchmarks, ranges)
  return ranges.map((range, i) => {
    const own = figuresIn[i] ?? []
    return {
      ...range,
      text,
      names: markOwners(text, markAppositions(text, namesIn[i] ?? []), own),
      figures: own,
      benchmarks: benchmarksIn[i] ?? [],
    }
  })
}

/** What lies wholly in each of the ranges; both ascend, so one pass is enough. */
function partBy<Item extends Range>(items: readonly Item[], ranges: readonly Range[]): Item[][] {
  let next = 0
  return ranges.map(({ start, end }) => {
    const inside: Item[] = []
    for (let item = items[next]; item && item.start < end; item = items[++next])
      if (item.start >= start && item.end <= end) inside.push(item)
    return inside
  })
}

/** The items that meet none of the others. Both ascend: one pass is enough. */
function apart<Item extends Range>(items: readonly Item[], others: readonly Range[]): Item[] {
  let next = 0
  return items.filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

function figuresOf(text: string, names: readonly Range[], context: ExtractContext): AnyFigure[] {
  const worded = numbersInWords(text, context.language)
  if (worded.length === 0 && !/\d|mill(?:ion|ones|ón)|百万|千万/i.test(text)) return []
  const dates = apart(scanDates(text, context.year, context.month), names)
  const benchmarks = context.benchmarks.find(text)
  const taken = [...names, ...dates, ...benchmarks].sort((a, b) => a.start - b.start)
  const scanned = scanFigures(text, context.language, taken)
  // the million of "$2 for a million tokens" is a part of that price
  const known = [...scanned, ...apart(millionTokenFigures(text), scanned)].sort((a, b) => a.start - b.start)
  const figures = [...dates, ...known, ...apart(worded, known)]
  return borrowCurrency(
    text,
    figures.sort((a, b) => a.start - b.start),
  )
}
