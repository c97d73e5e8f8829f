import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ViewTable } from '../../text/view.ts'
import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import { cuesIn } from '../lexicon/qualifier-cues.ts'
import { isBenchmarkTable } from './benchmark-table.ts'
import { draftsAt } from './draft-place.ts'
import { formerFigures } from './former-figures.ts'
import { type Governing, governingLabel } from './governing-label.ts'
import { columnHeaders, headerCount, type Rows, textOf } from './header-rows.ts'
import { readLabel } from './label.ts'
import { placesInColumns } from './models-in-columns.ts'
import { placesInRows } from './models-in-rows.ts'
import type { Place } from './places.ts'
import { type PlansApart, plansApart } from './plans-apart.ts'
import { readPlans } from './read-plans.ts'
import { labelColumn } from './row-labels.ts'
import { setClashesApart } from './set-clashes-apart.ts'
import { unshifted } from './shifted-rows.ts'
import { underFamily } from './size-names.ts'
import { isSum } from './sum-header.ts'
import { type TableShape, tableShape } from './table-shape.ts'
import type { TableSurroundings } from './table-surroundings.ts'
import { toldSubject } from './told-subject.ts'

export interface TableReading {
  readonly drafts: readonly Draft[]
  /** Figures that were left out: the table seems to say several of one thing. */
  readonly clashing?: readonly Draft[]
  /** What columns of former values tell: no statements of today. */
  readonly former?: readonly Draft[]
  /** Why the table was not read. */
  readonly unread?: string
}

/** The statements of a table; a table that cannot be read with confidence says why. */
export function readTable(
  table: Pick<ViewTable, 'rows' | 'caption'>,
  outside: TableSurroundings,
  document: ExtractContext,
): TableReading {
  const rows = unshifted(table.rows, document)
  const told = toldSubject(rows, table.caption?.text ?? '', document)
  const around = told ? { ...outside, subject: told } : outside
  const apart = plansApart(rows, headerCount(rows))
  if (apart) return readBoth(apart, around, document)
  const context = underFamily(rows, around, document)
  const shape = tableShape(rows, context, around.subject !== undefined)
  if (!shape) return unread(rows)
  if (shape.kind === 'plans_in_rows' || shape.kind === 'plans_in_columns')
    return { drafts: readPlans(rows, shape, around, context) }
  const labelled =
    shape.kind === 'models_in_rows' ? labelColumn(rows, shape.headers, shape.subject, context) : undefined
  const benchmarks = isBenchmarkTable(
    labelled?.texts ?? labelTexts(rows, shape),
    labelled?.header ?? (shape.kind === 'models_in_columns' ? textOf(rows[0]?.[0]) : ''),
    around.labels.flatMap(({ text, below }) => (below ? [] : [text])),
    context,
  )
  const ofNames = shape.kind === 'models_in_rows' ? shape.subject : -1
  const measuring = labelTexts(rows, shape).filter((_, i) => i !== ofNames)
  const governing = labelled ? undefined : governingLabel(measuring, around.labels, context)
  const isOfTests = benchmarks && (governing === undefined || governing.label.benchmark !== undefined)
  const isBill = around.isBill || columnHeaders(rows, shape.headers).some(isSum)
  const places = placesOf(rows, shape, around, context, governing)
  const drafts = places.flatMap((place) => {
    const found = draftsAt(place, around.index, context, isOfTests)
    return isBill && !place.label.perTokens ? found.filter(({ property }) => !isPrice(property)) : found
  })
  const former = places.flatMap((place) => formerFigures(place, around.index, context))
  return { ...setClashesApart(drafts), former }
}

/** A table of plans and of models, read as the two that it is. */
function readBoth(
  { plans, others }: PlansApart,
  around: TableSurroundings,
  document: ExtractContext,
): TableReading {
  const read = readTable({ rows: others }, around, document)
  return { ...read, drafts: [...readTable({ rows: plans }, around, document).drafts, ...read.drafts] }
}

const isPrice = (property: string): boolean => property.startsWith('price.')

/** The statements of lines that are each a label with its value, all about the model that is given. */
export function readPairs(rows: Rows, around: TableSurroundings, context: ExtractContext): readonly Draft[] {
  const shape = { kind: 'one_model', headers: 0, labels: 'rows' } as const
  return placesOf(rows, shape, around, context).flatMap((place) =>
    draftsAt(place, around.index, context, false),
  )
}

function unread(rows: Rows): TableReading {
  const hasFigures = rows.some((row) => row.some((cell) => /\d/.test(textOf(cell))))
  return { drafts: [], ...(hasFigures ? { unread: 'no row or column of model names was found' } : {}) }
}

/** A tier that a heading names in passing narrows its table, other things only headings that say nothing else. */
function tierOfHeading(heading: string, context: ExtractContext): Qualifiers {
  const tier = heading.length <= 60 ? readLabel(heading, context).qualifiers.tier : undefined
  return tier ? { tier } : {}
}

/** A table, or a line of a card, that says tiers itself has them from nowhere else. */
const tellsTiersApart = (rows: Rows): boolean =>
  rows.length === 1 ||
  rows.some((row, r) => row.some((cell, c) => (r === 0 || c === 0) && namesTier(textOf(cell))))

const namesTier = (text: string): boolean =>
  text.length < 60 && cuesIn(text).some(({ key }) => key === 'tier')

function placesOf(
  rows: Rows,
  shape: Exclude<TableShape, { kind: 'plans_in_rows' | 'plans_in_columns' }>,
  around: TableSurroundings,
  context: ExtractContext,
  governing?: Governing,
): Place[] {
  const outer = around.labels.map(({ text, span }) => readLabel(text, context, span))
  const heading = around.labels.find((label) => label.heading)
  const scope = {
    ...around.scope,
    ...(heading && !tellsTiersApart(rows) ? tierOfHeading(heading.text, context) : {}),
  }
  const setting = {
    rows,
    headers: shape.headers,
    outer,
    context,
    scope,
    prose: around.labels.flatMap((label) => (label.heading ? [] : [label.text])),
    ...(around.subject ? { subject: around.subject } : {}),
    ...(around.benchmark ? { benchmark: around.benchmark } : {}),
    ...(governing ? { governing } : {}),
  }
  if (shape.kind === 'models_in_rows') return placesInRows(setting, shape.subject)
  if (shape.kind === 'models_in_columns') return placesInColumns(setting, shape.first)
  return shape.labels === 'columns' ? placesInRows(setting, undefined) : placesInColumns(setting, undefined)
}

/** The texts that say what is measured. */
function labelTexts(rows: Rows, shape: TableShape): string[] {
  const acrossLabels =
    shape.kind === 'models_in_rows' || (shape.kind === 'one_model' && shape.labels === 'columns')
  if (acrossLabels) return columnHeaders(rows, shape.headers)
  const columns = shape.kind === 'models_in_columns' ? shape.first : 1
  return rows.slice(shape.headers).map((row) => row.slice(0, columns).map(textOf).join(' '))
}
