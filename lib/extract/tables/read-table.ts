import type { Evidence } from '../../claims/claim.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import type { Span } from '../../claims/span.ts'
import type { ViewCell, ViewTable } from '../../text/view.ts'
import { sourceSpan } from '../../text/view-text.ts'
import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import { contextBand, qualifierCues } from '../lexicon/qualifier-cues.ts'
import { type Label, readLabel, underHeading } from './label.ts'
import { type CellValue, readCell, unknownBenchmark } from './read-cell.ts'
import { readPlans } from './read-plans.ts'
import { type CellSubject, isBlankCell, subjectOfCell } from './subject-cell.ts'
import { columnHeaders, type Rows, type TableShape, tableShape } from './table-shape.ts'

/** What stands around a table. */
export interface TableSurroundings {
  /** Number of the table in the document. */
  readonly index: number
  /** Headings, caption and the lines right above and below, nearest first. */
  readonly labels: readonly { readonly text: string; readonly span: Span }[]
  /** Who the text above speaks of. */
  readonly subject?: string
  /** The product that plans in this text belong to. */
  readonly product?: string
}

export interface TableReading {
  readonly drafts: readonly Draft[]
  /** Why the table was not read. */
  readonly unread?: string
}

/** Longest quote that spans a row; longer ones are cut to the value. */
const LONGEST_QUOTE = 400

const BENCHMARK_WORDS =
  /benchmark|evals?\b|evaluation|评测|基准|ベンチマーク|評価|évaluation|evaluación|Auswertung|leaderboard|scores?\b/i

/** One cell with everything that gives it meaning. */
interface Place {
  readonly row: number
  readonly column: number
  readonly cell: ViewCell
  readonly label: Label
  readonly labelCell: ViewCell | undefined
  readonly subject: CellSubject | undefined
  readonly subjectCell: ViewCell | undefined
  readonly rowCell: ViewCell | undefined
  readonly columnCell: ViewCell | undefined
  readonly qualifiers: Qualifiers
}

/** The statements of a table; a table that cannot be read with confidence says why. */
export function readTable(
  table: Pick<ViewTable, 'rows'>,
  around: TableSurroundings,
  context: ExtractContext,
): TableReading {
  const rows = table.rows
  const shape = tableShape(rows, context, around.subject !== undefined)
  if (!shape)
    return {
      drafts: [],
      unread: hasFigures(rows) ? 'no row or column of model names was found' : undefined,
    } as TableReading
  if (shape.kind === 'plans') return { drafts: readPlans(rows, shape, around, context) }
  const outer = around.labels.map(({ text, span }) => readLabel(text, context, span))
  const benchmarkTable = isBenchmarkTable(rows, shape, around, context)
  const drafts = placesOf(rows, shape, around, context, outer).flatMap((place) =>
    draftsOf(place, around, context, benchmarkTable),
  )
  return { drafts }
}

const hasFigures = (rows: Rows) => rows.some((row) => row.some((cell) => /\d/.test(cell.text.text)))

function placesOf(
  rows: Rows,
  shape: Exclude<TableShape, { kind: 'plans' }>,
  around: TableSurroundings,
  context: ExtractContext,
  outer: readonly Label[],
): Place[] {
  switch (shape.kind) {
    case 'models_in_rows':
      return placesInRows(rows, shape, context, outer)
    case 'models_in_columns':
      return placesInColumns(rows, shape, context, outer)
    case 'one_model':
      return placesOfOne(rows, shape, around, context, outer)
  }
}

/** Columns that narrow what stands beside them. */
const QUALIFIER_COLUMNS: readonly { readonly key: keyof Qualifiers; readonly header: RegExp }[] = [
  { key: 'platform', header: /^(?:provider|platform|host|cloud|供应商|プロバイダー?)$/i },
  { key: 'effort', header: /^(?:(?:reasoning )?(?:effort|mode)|thinking|reasoning(?: level)?|思考)$/i },
  { key: 'quantization', header: /^(?:numerical format|quanti[sz]ation|precision|quant|精度|量化)$/i },
  { key: 'tier', header: /^(?:service tier|processing|pricing tier)$/i },
  { key: 'region', header: /^(?:region|zone|地域)$/i },
  { key: 'context', header: /^(?:(?:input|context|prompt) (?:length|band|range|size) tier|input length)$/i },
  { key: 'harness', header: /^(?:harness|scaffold|agent)$/i },
  { key: 'shots', header: /^(?:#? ?shots?)$/i },
]

function placesInRows(
  rows: Rows,
  shape: Extract<TableShape, { kind: 'models_in_rows' }>,
  context: ExtractContext,
  outer: readonly Label[],
): Place[] {
  const width = Math.max(...rows.map((row) => row.length))
  const headers = columnHeaders(rows, shape.headers, width)
  const labels = headers.map((text, c) =>
    tableLabel(readLabel(text, context, rows[shape.headers - 1]?.[c]?.span), outer),
  )
  const perTokens = labels.find((label) => label.perTokens)?.perTokens
  const timed = labels.some(({ features }) => features.has('firstToken'))
  const body = rows.slice(shape.headers)
  const narrowing = headers.map((text, c) =>
    isBandColumn(body, c) ? 'context' : QUALIFIER_COLUMNS.find(({ header }) => header.test(text.trim()))?.key,
  )
  let group: Label | undefined
  let carried: { subject: CellSubject; cell: ViewCell } | undefined
  return rows.slice(shape.headers).flatMap((row, r): Place[] => {
    if (isGroupRow(row)) {
      group = readLabel(row[0]?.text.text ?? '', context, row[0]?.span)
      carried = undefined
      return []
    }
    const cell = row[shape.subject]
    const own = cell && !isBlankCell(cell.text.text) ? subjectOfCell(cell.text.text, context) : undefined
    if (own && cell) carried = { subject: own, cell }
    else if (cell?.text.text !== '') carried = undefined
    const subject = carried
    if (!subject) return []
    const qualifiers = rowQualifiers(row, narrowing, shape.subject)
    return row.flatMap((value, c): Place[] => {
      const label = labels[c]
      if (c === shape.subject || !label || narrowing[c] || row[c] === subject.cell) return []
      const full = group ? withOuter(label, [group]) : timed ? wholeTime(label) : label
      return [
        {
          row: r + shape.headers,
          column: c,
          cell: value,
          label: perTokens && !full.perTokens ? { ...full, perTokens } : full,
          labelCell: rows[shape.headers - 1]?.[c],
          subject: subject.subject,
          subjectCell: subject.cell,
          rowCell: subject.cell,
          columnCell: rows[shape.headers - 1]?.[c],
          qualifiers,
        },
      ]
    })
  })
}

/** Beside the time to the first token, a total is the time of the whole answer. */
function wholeTime(label: Label): Label {
  const isTotal = /^(?:total|end-to-end|e2e)(?: time)?(?:\s*\((?:s|ms)\))?$/i.test(label.text)
  return isTotal ? { ...label, features: new Set([...label.features, 'latency' as const]) } : label
}

/** A column of input-length bands: "≤ 32K", "> 200K". */
function isBandColumn(body: Rows, column: number): boolean {
  const texts = body
    .map((row) => row[column]?.text.text ?? '')
    .filter((text) => text !== '' && !isBlankCell(text))
  const bands = texts.filter((text) =>
    /^(?:[<>≤≥]=?|up to|over|above|under)\s*\d+(?:\.\d+)?\s?[KkM](?:\s?tokens?)?$/i.test(text.trim()),
  )
  return bands.length >= 2 && bands.length >= texts.length * 0.5
}

function rowQualifiers(
  row: readonly ViewCell[],
  narrowing: readonly (keyof Qualifiers | undefined)[],
  subject: number,
): Qualifiers {
  const found: Partial<Record<keyof Qualifiers, string>> = {}
  for (const [c, key] of narrowing.entries()) {
    const text = row[c]?.text.text.trim() ?? ''
    if (!key || c === subject || text === '' || isBlankCell(text)) continue
    // who offers it is a platform only where it is not the maker: identify decides by the name's own prefix
    if (key === 'platform') continue
    found[key] =
      key === 'effort' ? text.toLowerCase() : key === 'context' ? (contextBand(text, true) ?? text) : text
  }
  return found
}

function placesInColumns(
  rows: Rows,
  shape: Extract<TableShape, { kind: 'models_in_columns' }>,
  context: ExtractContext,
  outer: readonly Label[],
): Place[] {
  const header = rows[shape.headers - 1] ?? []
  const width = Math.max(...rows.map((row) => row.length))
  const names = columnHeaders(rows, shape.headers, width)
  const subjects = names.map((text, c) =>
    c >= shape.first && isValueColumn(text) ? subjectOfCell(text, context) : undefined,
  )
  let group: Label | undefined
  return rows.slice(shape.headers).flatMap((row, r): Place[] => {
    const labelCells = row.slice(0, shape.first)
    if (isGroupRow(row)) {
      group = readLabel(row[0]?.text.text ?? '', context, row[0]?.span)
      return []
    }
    const labelCell = rowLabel(labelCells, names)
    if (!labelCell) return []
    const own = readLabel(labelCell.text.text, context, labelCell.span)
    const label = namedByGroup(
      withOuter(underHeading(own, outer.slice(0, 3)), group ? [group, ...outer] : outer),
      group,
      context,
    )
    const qualifiers: Qualifiers = {}
    return row.slice(shape.first).flatMap((cell, i): Place[] => {
      const column = i + shape.first
      const subject = subjects[column]
      if (!subject) return []
      return [
        {
          row: r + shape.headers,
          column,
          cell,
          label,
          labelCell,
          subject,
          subjectCell: header[column],
          rowCell: labelCell,
          columnCell: header[column],
          qualifiers,
        },
      ]
    })
  })
}

/** The cell that says what a row measures, among a category, a metric and a number of shots beside it. */
function rowLabel(cells: readonly ViewCell[], headers: readonly string[]): ViewCell | undefined {
  const named = cells.find((cell, c) => cell.text.text !== '' && LABEL_HEADER.test(headers[c] ?? ''))
  return (
    named ??
    cells.findLast((cell) => /\p{L}{2}/u.test(cell.text.text)) ??
    cells.findLast((cell) => cell.text.text !== '')
  )
}

const LABEL_HEADER =
  /^(?:benchmarks?|evals?|evaluations?|datasets?|tasks?|tests?|property|feature|基准|评测|数据集|ベンチマーク|データセット|prueba|tâche|Aufgabe)\b/i

/** Columns beside the models that compare them. */
const isValueColumn = (text: string) =>
  !/\b(?:best|winner|leader|change|delta|diff\w*|gap|notes?|vs\.?|improvement)\b|Δ/i.test(text)

function placesOfOne(
  rows: Rows,
  shape: Extract<TableShape, { kind: 'one_model' }>,
  around: TableSurroundings,
  context: ExtractContext,
  outer: readonly Label[],
): Place[] {
  // "| Phi-4 | |": the header itself can name the model
  const headed =
    shape.headers > 0
      ? context.names.scan(rows[0]?.[0]?.text.text ?? '').find((name) => name.kind === 'model')
      : undefined
  return rows.slice(shape.headers).flatMap((row, r): Place[] => {
    const labelCell = row[0]
    const cell = row[1]
    if (!labelCell || !cell || labelCell === cell) return []
    const label = withOuter(readLabel(labelCell.text.text, context, labelCell.span), outer)
    const named = context.names.scan(labelCell.text.text).find((name) => name.kind === 'model')
    const raw = named?.raw ?? headed?.raw ?? around.subject
    return [
      {
        row: r + shape.headers,
        column: 1,
        cell,
        label,
        labelCell,
        subject: raw ? { raw, qualifiers: {}, known: true } : undefined,
        subjectCell: named ? labelCell : undefined,
        rowCell: labelCell,
        columnCell: undefined,
        qualifiers: {},
      },
    ]
  })
}

/** A row with one text only, or the same cell across: it heads the rows below. */
function isGroupRow(row: readonly ViewCell[]): boolean {
  const distinct = new Set(row.filter((cell) => cell.text.text !== ''))
  if (row.length < 2 || distinct.size !== 1) return false
  const [only] = distinct
  return only !== undefined && row[0] === only
}

/** A label with the units that captions, headings and notes around give to all cells. */
function withOuter(label: Label, outer: readonly Label[]): Label {
  let full = label
  for (const other of outer) {
    const { perTokens, currency } = other
    full = {
      ...full,
      ...(full.perTokens === undefined && perTokens ? { perTokens } : {}),
      ...(full.currency === undefined && currency ? { currency } : {}),
    }
  }
  return full
}

const tableLabel = (label: Label, outer: readonly Label[]) =>
  withOuter(underHeading(label, outer.slice(0, 3)), outer)

/** Ways to run a benchmark: a row of them stands for the benchmark above. */
const PROTOCOL = /\b(?:tools?|agentless|pass@\d+|shots?|trials?|attempts?|thinking|text only)\b|工具|思考/i

/** "Overall" under "Vision Evals" is the score of that evaluation. */
function namedByGroup(label: Label, group: Label | undefined, context: ExtractContext): Label {
  if (group?.benchmark && !label.benchmark && PROTOCOL.test(label.text))
    return { ...label, benchmark: group.benchmark }
  if (!group || !/^(?:overall|average|avg\.?|total|score)(?:\s+score)?$/i.test(label.text)) return label
  const name =
    group.benchmark ?? /^.{0,40}?(?:Evals?|Benchmarks?|Bench|Tests?|Suite|Arena)/.exec(group.text)?.[0]
  return name ? { ...label, benchmark: context.benchmarks.slugOf(name) } : label
}

/** Whether labels without a known name are benchmarks here. */
function isBenchmarkTable(
  rows: Rows,
  shape: TableShape,
  around: TableSurroundings,
  context: ExtractContext,
): boolean {
  const inRows = shape.kind === 'models_in_rows'
  const labels = inRows
    ? (rows[Math.max(0, shape.headers - 1)] ?? []).map((cell) => cell.text.text)
    : rows.slice(shape.headers).map((row) => row[0]?.text.text ?? '')
  const corner = rows[0]?.[0]?.text.text ?? ''
  if (
    !inRows &&
    /^(?:benchmarks?|evals?|evaluations?|datasets?|tasks?|tests?|基准|评测|ベンチマーク)\b/i.test(corner)
  )
    return true
  const known = labels.filter((text) => context.benchmarks.find(text).length > 0).length
  if (known >= 2 || (known === 1 && labels.length <= 4)) return true
  const says = [...around.labels.slice(0, 3).map(({ text }) => text), ...(inRows ? [] : labels)].some(
    (text) => BENCHMARK_WORDS.test(text),
  )
  return says || scoreColumns(rows, shape, context) >= 2
}

/** Labels that name a metric after the name of a test: "LongTTS-en ⏎ WER". */
function scoreColumns(rows: Rows, shape: TableShape, context: ExtractContext): number {
  if (shape.kind !== 'models_in_rows') return 0
  return (rows[Math.max(0, shape.headers - 1)] ?? []).filter((cell) => {
    const label = readLabel(cell.text.text, context)
    return /\u2028|[↑↓]/.test(cell.text.text) && unknownBenchmark(label, context) !== undefined
  }).length
}

function draftsOf(
  place: Place,
  around: TableSurroundings,
  context: ExtractContext,
  benchmarkTable: boolean,
): Draft[] {
  const { cell, subject } = place
  if (!subject) return []
  return readCell(cell.text.text, place.label, context, benchmarkTable).map((value): Draft => {
    const valueSpan = sourceSpan(cell.text, value.start, value.end)
    const metric = metricOf(place.label)
    return {
      property: value.property,
      value: value.value,
      unit: value.unit,
      modality: value.modality,
      qualifiers: {
        ...(metric && value.property.startsWith('benchmark.') ? { metric } : {}),
        ...value.qualifiers,
        ...priceBand(place.qualifiers, value.property),
        ...nameScope(subject, value.property),
        ...qualifierCues(value.property.startsWith('price.') ? place.label.text : '', ['tier', 'cache_ttl']),
      },
      valueSpan,
      hasFigure: true,
      quote: quoteOf(place, valueSpan),
      evidence: evidenceOf(place, value),
      locator: { kind: 'table', table: around.index, row: place.row, column: place.column },
      ordinal: 0,
      subjectRaw: subject.raw,
    }
  })
}

/** A band of input lengths in a name's brackets narrows its prices, not its limits. */
function nameScope(subject: CellSubject, property: string): Qualifiers {
  return priceBand(subject.qualifiers, property)
}

function priceBand(qualifiers: Qualifiers, property: string): Qualifiers {
  const { context, ...rest } = qualifiers
  return context && property.startsWith('price.') ? qualifiers : rest
}

/** The second line of a label names the metric. */
function metricOf(label: Label): string | undefined {
  const [, ...rest] = label.text.split('\u2028')
  const metric = rest.join(' ').trim()
  return metric === '' ? undefined : metric
}

/** From the row's label to the value, where that is short enough. */
function quoteOf(place: Place, valueSpan: Span): Span {
  const from = place.rowCell && place.rowCell.text.text !== '' ? place.rowCell.span.start : valueSpan.start
  return from <= valueSpan.start && valueSpan.end - from <= LONGEST_QUOTE
    ? { start: from, end: valueSpan.end }
    : valueSpan
}

function evidenceOf(place: Place, value: CellValue): Evidence[] {
  const evidence: Evidence[] = []
  const add = (role: Evidence['role'], cell: ViewCell | undefined) => {
    if (cell && cell.text.text !== '') evidence.push({ role, start: cell.span.start, end: cell.span.end })
  }
  add('subject', place.subjectCell)
  add('property', place.labelCell)
  add('row_header', place.rowCell)
  add('column_header', place.columnCell)
  if (value.property.startsWith('price.') && place.label.span && place.label.perTokens)
    add('unit', place.labelCell)
  return evidence
}
