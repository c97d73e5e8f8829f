import type { ExtractContext } from '../extract-context.ts'
import { isBlankCell } from './blank-cell.ts'
import { isMeasure, LABEL_HEADER } from './header-kinds.ts'
import { columnHeaders, isGroupRow, isValueText, type Rows, textOf } from './header-rows.ts'
import { says } from './heading-label.ts'
import { joinLabels, type Label, readLabel, readLabels, withUnits } from './label.ts'
import { isMereScore } from './mere-score.ts'
import { share } from './table-look.ts'
import { completed, type TableSetting } from './table-setting.ts'

/** A column whose cells say what the values beside them are: "Token type" over Input, Output, Cache read. */
export interface LabelColumn {
  readonly column: number
  readonly header: string
  /** The label of each row of the body. */
  readonly texts: readonly string[]
}

/** What a value measures, by its row and under this label of its column; nothing where neither says it. */
export type RowLabels = (row: number, column: number, label: Label) => readonly Label[]

const LONGEST_LABEL = 60

/** Headers over the units of values. */
const UNITS =
  /^(?:(?:billing |pricing |price )?units?|per|Einheit(?:en)?|unidad(?:es)?|unités?|(?:计费|价格)?单位|単位)$/i

/** Headers over benchmarks, known or not. */
const BENCHMARKS = /^(?:benchmarks?|evals?|datasets?|基准|评测集?|数据集|ベンチマーク|データセット)$/i

/**
 * Finds the column of labels in a table of models in rows. Its cells all measure something, and the same models come
 * back with other labels; else a word like "input" is what a model takes in, and a name of a benchmark a remark.
 */
export function labelColumn(
  rows: Rows,
  headers: number,
  subject: number,
  context: ExtractContext,
): LabelColumn | undefined {
  const body = rows.slice(headers)
  const headerTexts = columnHeaders(rows, headers)
  const column = headerTexts.findIndex(
    (header, c) => c !== subject && holdsLabels(body, c, header, context) && comeBack(body, subject, c),
  )
  if (column < 0) return undefined
  return { column, header: (headerTexts[column] ?? '').trim(), texts: carriedDown(body, column, subject) }
}

/** The labels that the rows of a table have from their column of labels, with the units of another column. */
export function rowLabels({ column, header, texts }: LabelColumn, setting: TableSetting): RowLabels {
  const { rows, headers, context } = setting
  const unitColumn = unitsAt(columnHeaders(rows, headers))
  const isOfBenchmarks = BENCHMARKS.test(header)
  return (row, c, label) => {
    const text = texts[row - headers] ?? ''
    if (text === '' || c === column || c === unitColumn || OTHER.test(label.text)) return []
    if (!isOfValues(label, isOfBenchmarks)) return [label]
    const unit = unitColumn === undefined ? undefined : unitLabel(textOf(rows[row]?.[unitColumn]), context)
    return readLabels(text, context).map((own) => {
      const joined = completed(joinLabels(own, label), setting)
      return unit ? withUnits(joined, unit) : joined
    })
  }
}

/** The column that gives the unit of each row. */
export function unitsAt(headerTexts: readonly string[]): number | undefined {
  const found = headerTexts.findIndex((header) => UNITS.test(header.trim()))
  return found < 0 ? undefined : found
}

const unitLabel = (unit: string, context: ExtractContext): Label => readLabel(`(${unit})`, context)

function holdsLabels(body: Rows, c: number, header: string, context: ExtractContext): boolean {
  const texts = body.filter((row) => !isGroupRow(row)).map((row) => textOf(row[c]).trim())
  const cells = texts.filter((text) => text !== '' && !isBlankCell(text))
  if (cells.length === 0 || new Set(cells).size < 2) return false
  if (cells.some((text) => text.length > LONGEST_LABEL || isValueText(text) || /^[\W_]*\d/.test(text)))
    return false
  const known = share(cells, (text) => isMeasure(text, context))
  return known >= (LABEL_HEADER.test(header.trim()) ? 0.5 : 0.75)
}

/** Whether models come back: fewer of them than rows, and each row a pair of its own. */
function comeBack(body: Rows, subject: number, c: number): boolean {
  const rows = body.filter((row) => !isGroupRow(row))
  const owners = carriedDown(rows, subject)
  const labels = carriedDown(rows, c, subject)
  const pairs = new Set(rows.map((_, r) => `${owners[r]}\n${labels[r]}`))
  return new Set(owners).size < rows.length && pairs.size > Math.max(new Set(owners).size, rows.length * 0.6)
}

/** The texts of a column; a blank cell goes on with the text above, but not under another model's name. */
function carriedDown(body: Rows, c: number, subject?: number): string[] {
  let last = ''
  return body.map((row) => {
    const text = textOf(row[c]).trim()
    const begins = subject !== undefined && subject < c && textOf(row[subject]).trim() !== ''
    last = text === '' && !begins && subject !== c ? last : text
    return last
  })
}

/** A column of values without a word of what they are: "Price", "Value", "Score", "Standard", "Kestrel price". */
function isOfValues(label: Label, isOfBenchmarks: boolean): boolean {
  const { text, features } = label
  if (isMereScore(text)) return true
  const { benchmark: _, ...rest } = label
  const plain = new Set([...features].filter((feature) => feature !== 'price' && feature !== 'tokens'))
  const isPriced = features.has('price') || features.has('tokens') || label.perTokens !== undefined
  const isPlain = !says({ ...rest, features: plain })
  return isPlain && (!isOfBenchmarks || !isPriced)
}

/** Columns beside values that tell something else of them. */
const OTHER =
  /\b(?:dates?|days?|years?|updated|source|notes?|n|samples?|rank|change|delta|diff\w*|gap|vs\.?|std(?:ev)?|stderr|±|ci|(?:p|pct)\s?(?:75|9\d(?:\.9)?)|Datum|Stand|Quelle|Rang|fecha|fuente|date|source|remarques?|Bemerkung(?:en)?)\b|±|Δ|日期|来源|备注|排名|出典|備考|順位|日付/i
