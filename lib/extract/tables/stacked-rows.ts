import type { ViewText } from '../../text/view-text.ts'
import type { ExtractContext } from '../extract-context.ts'
import { findPerTokens } from '../figures/read-per.ts'
import { isBlankCell } from './blank-cell.ts'
import { isModelHeader } from './header-kinds.ts'
import { isValueText } from './header-rows.ts'
import { says } from './heading-label.ts'
import { readLabel } from './label.ts'
import { type CellKind, fits, isRegion, kindOfLabel, kindOfLine } from './stacked-kinds.ts'
import { subjectOfCell } from './subject-cell.ts'
import { isKnownName } from './table-look.ts'

type Row = readonly ViewText[]

/** A table of which copying left each cell on a line of its own: its lines, its header rows and its rows. */
export interface StackedRows {
  readonly lines: number
  readonly headers: number
  readonly rows: readonly Row[]
}

const LONGEST_CELL = 60
const LONGEST_HEAD = 16
const LEAST_ROWS = 2
const MOST_LABELS = 12

/**
 * Reads "Model ⏎ Context ⏎ Pricing ⏎ kestrel-4 ⏎ 256,000 ⏎ $2 / $8 ⏎ …": names of models stand by themselves on lines, and
 * the lines after each are its cells, put under the labels by what they are, for blank cells leave no line.
 */
export function stackedRows(lines: readonly ViewText[], context: ExtractContext): StackedRows | undefined {
  const head = headOf(lines, context)
  if (!head) return undefined
  const { labels, basis } = head
  const kinds = labels.map(({ text }) => kindOfLabel(readLabel(text, context)))
  const { rows, end } = evenRows(lines, head, context) ?? rowsAfter(lines, head, kinds, context)
  if (rows.length < LEAST_ROWS) return undefined
  const heads: Row[] = [[...labels, REGION]]
  if (basis) heads.push([...kinds.map((kind) => (kind === 'money' ? basis : EMPTY)), EMPTY])
  return { lines: end, headers: heads.length, rows: [...heads, ...rows] }
}

const EMPTY: ViewText = { text: '', pieces: [] }
const REGION: ViewText = { text: 'Region', pieces: [] }

/** Rows of as many lines as there are labels, each beginning with a name: then words can be cells, too. */
function evenRows(
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
    rows.push([...row, EMPTY])
  }
  const hasValues = rows.every((row) => row.slice(1).some(({ text }) => /\d/.test(text) || isBlankCell(text)))
  return rows.length >= LEAST_ROWS && hasValues ? { rows, end: at } : undefined
}

interface Rows {
  readonly rows: readonly Row[]
  readonly end: number
}

/** The rows under a head, and where they end; a line like "Per image" between them says what their prices are for. */
function rowsAfter(
  lines: readonly ViewText[],
  { from, basis }: Head,
  kinds: readonly CellKind[],
  context: ExtractContext,
): Rows {
  const rows: Row[] = []
  let isOfTokens = true
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (!line || isSentence(line.text) || isValueText(line.text)) break
    if (isName(lines, at, context)) {
      const cells = cellsAfter(lines, at)
      const row = placed(line, cells, kinds, isOfTokens)
      if (row) rows.push(row)
      at += cells.length
      end = at + 1
    } else if (PER.test(line.text)) isOfTokens = line.text === basis?.text
  }
  return { rows, end }
}

const PER = /^\W*(?:per|pro|je|por|par|每|毎)/i

const isSentence = (text: string): boolean => text.length > LONGEST_CELL || /[.!?。！？]$/.test(text)

interface Head {
  readonly labels: Row
  readonly from: number
  /** The line that says for how many tokens prices are. */
  readonly basis?: ViewText
}

/** The labels before the first name, of which at least one measures. */
function headOf(lines: readonly ViewText[], context: ExtractContext): Head | undefined {
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
function isName(lines: readonly ViewText[], at: number, context: ExtractContext): boolean {
  const text = lines[at]?.text ?? ''
  if (isRegion(text) || text.length > LONGEST_CELL || kindOfLine(text) !== 'words') return false
  if (isKnownName(text, context)) return true
  const next = lines[at + 1]?.text ?? ''
  const isValued = next !== '' && kindOfLine(next) !== 'words'
  return isValued && subjectOfCell(text, context) !== undefined && !says(readLabel(text, context))
}

/** The lines of one row: values, regions, and words that are no sentence, as far as the next name. */
function cellsAfter(lines: readonly ViewText[], name: number): Row {
  const cells: ViewText[] = []
  for (const line of lines.slice(name + 1, name + 1 + 2 * MOST_LABELS)) {
    if (kindOfLine(line.text) === 'words' && !isRegion(line.text)) break
    cells.push(line)
  }
  return cells
}

/**
 * A row with each line under a label that it fits, in their order; undefined where a line fits none, or several of which
 * a blank one may be the first.
 */
function placed(
  name: ViewText,
  lines: Row,
  kinds: readonly CellKind[],
  isOfTokens: boolean,
): Row | undefined {
  const cells: ViewText[] = [name, ...kinds.slice(1).map(() => EMPTY), EMPTY]
  let at = 0
  for (const line of lines) {
    if (isRegion(line.text)) {
      cells[kinds.length] = line
      continue
    }
    const kind = kindOfLine(line.text)
    if (kind === 'token rate') continue
    const open = kinds.flatMap((label, c) => (c > at && fits(kind, label) ? [c] : []))
    const rest = lines.filter((other) => fits(kindOfLine(other.text), kinds[open[0] ?? 0])).length
    const [column] = open
    if (column === undefined || (open.length > 1 && rest < open.length)) return undefined
    at = column
    if (kind === 'money' && !isOfTokens) continue
    cells[column] = line
  }
  return cells
}
