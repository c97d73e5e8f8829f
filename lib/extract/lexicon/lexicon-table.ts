import { LexiconPattern, openings } from './lexicon-pattern.ts'

/**
 * The rows of a table of which a pattern may match in a text, in the order of the table: hardly any does, and one look
 * at the text tells for all.
 */
export function lexiconTable<Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => RegExp,
): (text: string) => readonly Row[] {
  const always: number[] = []
  const byNumber = new Map<number, number>()
  for (const [i, row] of rows.entries()) {
    const pattern = patternOf(row)
    const number =
      pattern instanceof LexiconPattern && pattern.index === openings ? pattern.number : undefined
    if (number === undefined) always.push(i)
    else byNumber.set(number, i)
  }
  return (text) => {
    const found = [...always]
    for (const number of openings.placesIn(text).keys()) {
      const i = byNumber.get(number)
      if (i !== undefined) found.push(i)
    }
    return found.sort((a, b) => a - b).flatMap((i) => rows[i] ?? [])
  }
}
