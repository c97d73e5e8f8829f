import { EMPTY_TEXT, type ViewText } from '../../text/view-text.ts'
import type { ExtractContext } from '../extract-context.ts'
import { findPerTokens } from '../figures/read-per.ts'
import { isBlankCell } from './blank-cell.ts'
import { isModelHeader } from './header-kinds.ts'
import { says } from './heading-label.ts'
import { readLabel } from './label.ts'
import { isRegion, kindOfLine } from './stacked-kinds.ts'
import { subjectOfCell } from './subject-cell.ts'
import { isKnownName } from './table-look.ts'

export type Row = readonly ViewText[]

const LONGEST_CELL = 60
const LONGEST_HEAD = 16
export const LEAST_ROWS = 2
export const MOST_LABELS = 12

/** A line that says for what a price is. */
export const PER = /^\W*(?:per|pro|je|por|par|每|毎)/i

export const isSentence = (text: string): boolean => text.length > LONGEST_CELL || /[.!?。！？]$/.test(text)

/** What stands before the first row. */
export interface Head {
  readonly labels: Row
  readonly from: number
  /** The line that says for how many tokens prices are. */
  readonly basis?: ViewText
}

/** The labels before the first name, of which at least one measures. */
export function headOf(lines: readonly ViewText[], context: ExtractContext): Head | undefined {
  const [first] = lines
  if (!first || !isModelHeader(first.text) || first.text.split(/\s+/).length > 2) return undefined
  // a heading over the table speaks of models, too
  if (first.text.length > LONGEST_HEAD && isModelHeader(lines[1]?.text ?? '')) return undefined
  const from = firstName(lines, context)
  if (from === undefined || from < 2 || from > MOST_LABELS) return undefined
  const before = lines.slice(0, from)
  if (before.some(({ text }) => isSentence(text))) return undefined
  const basis = before.findLast(({ text }) => PER.test(text) && findPerTokens(text))
  const labels = before.filter((line) => line !== basis)
  if (!labels.slice(1).some(({ text }) => says(readLabel(text, context)))) return undefined
  return { labels, from, ...(basis ? { basis } : {}) }
}

/** The first line that is a name, of those that may follow the labels. */
function firstName(lines: readonly ViewText[], context: ExtractContext): number | undefined {
  const few = lines.slice(0, MOST_LABELS + 2)
  const found = few.findIndex((_, i) => i > 0 && isName(few, i, context))
  return found < 0 ? undefined : found
}

/** A line that is a model's name or id and nothing else; one that only this page knows stands right before a value. */
export function isName(lines: readonly ViewText[], at: number, context: ExtractContext): boolean {
  const text = lines[at]?.text ?? ''
  if (isRegion(text) || text.length > LONGEST_CELL || kindOfLine(text) !== 'words') return false
  if (isKnownName(text, context)) return true
  const next = lines[at + 1]?.text ?? ''
  const isValued = next !== '' && kindOfLine(next) !== 'words'
  return isValued && subjectOfCell(text, context) !== undefined && !says(readLabel(text, context))
}

/** Rows of as many lines as there are labels, each beginning with a name: then words can be cells, too. */
export function evenRows(
  lines: readonly ViewText[],
  { labels, from, basis }: Head,
  context: ExtractContext,
): Rows | undefined {
  if (basis) return undefined
  const width = labels.length
  const rows: Row[] = []
  let at = from
  for (; at + width <= lines.length; at += width) {
    const row = lines.slice(at, at + width)
    const isRow = isName(lines, at, context) && !row.some(({ text }) => isSentence(text))
    if (!isRow || row.slice(1).some(({ text }) => isKnownName(text, context) || isRegion(text))) break
    rows.push([...row, EMPTY_TEXT])
  }
  const hasValues = rows.every((row) => row.slice(1).some(({ text }) => /\d/.test(text) || isBlankCell(text)))
  return rows.length >= LEAST_ROWS && hasValues ? { rows, end: at } : undefined
}

export interface Rows {
  readonly rows: readonly Row[]
  readonly end: number
}
