import type { ViewCell } from './view.ts'
import { type ViewText, ViewTextBuilder } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

/** Lines of a table between two of its rules. */
export type Band = readonly (readonly ViewCell[])[]

/** Rules between rows: fewer part the header from the body, or groups of rows. */
const LEAST_RULES = 2

/**
 * The rows of a drawn table with a rule between any two: what stands on several lines between two rules is one row whose
 * cells were wrapped. Undefined where rules part groups of rows.
 */
export function bandedRows(bands: readonly Band[]): ViewCell[][] | undefined {
  const filled = bands.filter((band) => band.length > 0)
  if (filled.length <= LEAST_RULES || !filled.some(isWrapped)) return undefined
  return filled.map(joined)
}

/** A band whose later lines leave cells blank goes on; rows of their own have something in each. */
const isWrapped = (band: Band): boolean =>
  band.length > 1 && band.some((row) => row.some(({ text }) => text.text === ''))

function joined(band: Band): ViewCell[] {
  const [first = []] = band
  return first.map((cell, c) => {
    const texts = band.flatMap((row) => (row[c] && row[c].text.text !== '' ? [row[c].text] : []))
    const text = together(texts)
    return { ...cell, text, span: text.pieces.length === 0 ? cell.span : wholeSpan(text) }
  })
}

function together(texts: readonly ViewText[]): ViewText {
  const builder = new ViewTextBuilder()
  for (const text of texts) {
    if (builder.length > 0) builder.add(' ', wholeSpan(text).start, 0)
    builder.append(text)
  }
  return builder.take()
}
