import { EMPTY_TEXT, type ViewText } from '../../text/view-text.ts'
import type { ExtractContext } from '../extract-context.ts'
import { isValueText } from './header-rows.ts'
import { readLabel } from './label.ts'
import {
  evenRows,
  type Head,
  headOf,
  isName,
  isSentence,
  LEAST_ROWS,
  MOST_LABELS,
  PER,
  type Row,
  type Rows,
} from './stacked-head.ts'
import { type CellKind, fits, isRegion, kindOfLabel, kindOfLine } from './stacked-kinds.ts'

/** A table of which copying left each cell on a line of its own: its lines, its header rows and its rows. */
export interface StackedRows {
  readonly lines: number
  readonly headers: number
  readonly rows: readonly Row[]
}

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
  if (basis) heads.push([...kinds.map((kind) => (kind === 'money' ? basis : EMPTY_TEXT)), EMPTY_TEXT])
  return { lines: end, headers: heads.length, rows: [...heads, ...rows] }
}

const REGION: ViewText = { text: 'Region', pieces: [] }

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
  const cells: ViewText[] = [name, ...kinds.slice(1).map(() => EMPTY_TEXT), EMPTY_TEXT]
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
