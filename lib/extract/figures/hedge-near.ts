import { BETWEEN_HEDGE, HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from '../lexicon/hedges.ts'

const before = HEDGES_BEFORE.map(({ signs, words, hedge }) => ({
  shape: new RegExp(
    `(?:${signs ? `(?:${signs})` : '(?!)'}|(?<![A-Za-zÀ-ÿ])(?:${words}))${BETWEEN_HEDGE}\\s*$`,
    'i',
  ),
  hedge,
}))
const after = HEDGES_AFTER.map(({ words, hedge }) => ({
  shape: new RegExp(`\\s?(?:${words})`, 'iuy'),
  hedge,
}))

/** How far before a figure its hedge can stand. */
const HEDGE_REACH = 28

/** How firmly the words right before a position mean the figure that begins there. */
export function hedgeBefore(text: string, start: number): Hedge | undefined {
  const stretch = text.slice(Math.max(0, start - HEDGE_REACH), start)
  return before.find(({ shape }) => shape.test(stretch))?.hedge
}

/** The same of the words right after a figure. */
export function hedgeAfter(text: string, end: number): Hedge | undefined {
  return after.find(({ shape }) => {
    shape.lastIndex = end
    return shape.test(text)
  })?.hedge
}
